// What keeps a word in reach of a French or Dutch cue from being its object, or begins its objects anew.
import { wordSet } from '../text/word-set.ts';
import { ACT_NOUNS } from './act-nouns.ts';
import type { ActorNode } from './actor-node.ts';
import type { CueHit } from './cue-index.ts';
import {
  governmentOf,
  hasKind,
  hasWord,
  isAt,
  isRelative,
  type SentenceFrame,
  wordAt,
} from './sentence-frame.ts';
import { isSomeOfMembers } from './some-of-members.ts';
import type { ThemeNode } from './theme-nodes.ts';
import { ARTICLE, BE, CONJUNCTION, EXAMPLE, HAVE, MARK } from './word-kinds.ts';

/** Words between a form of "be" and its participle. */
const BE_REACH = 12;

/** Words between an adjective and its examples: its noun. */
const EXAMPLE_REACH = 2;

/** "d'autres partenaires asiatiques tels que le Japon": the examples are meant, and not the region. */
const hasExamples = (frame: SentenceFrame, { kind, to }: ActorNode): boolean =>
  kind === 'adjective' && hasKind(frame, to, to + EXAMPLE_REACH, EXAMPLE);

/** Those of somebody with whom somebody works for them all. */
const PEOPLE = wordSet(
  `pays etats etat partenaires partenaire membres membre peuple population populations homologue homologues
  services delegation representants societe entreprises institutions organisations organes agences landen staten
  staat lidstaten leden partners partner volk bevolking collega tegenhanger vertegenwoordigers diensten
  instellingen organisaties bedrijven agentschappen republique republiek koninkrijk royaume`,
);

/** "met de ontwapening van X": who only owns what goes along is no company. */
const isOwnerOnly = (frame: SentenceFrame, hit: CueHit, node: ActorNode): boolean =>
  hit.form === 'phrase' &&
  hit.predicate === 'cooperates-with' &&
  hit.to === hit.from + 1 &&
  node.from > hit.to &&
  governmentOf(frame, node) === 'genitive' &&
  !hasWord(frame, hit.to, node.from, PEOPLE) &&
  !hasWord(frame, hit.to, node.from, ACT_NOUNS[frame.language]);

/** Whether an actor in reach of the cue is not meant as its object. */
export const isPassedOver = (frame: SentenceFrame, hit: CueHit, node: ActorNode): boolean =>
  frame.language !== 'en' &&
  (hasExamples(frame, node) || isOwnerOnly(frame, hit, node) || isSomeOfMembers(frame, node));

/** ":", ", à savoir", "te weten", "namelijk": what follows is the list that was announced. */
export const opensList = (frame: SentenceFrame, at: number): boolean => {
  const word = wordAt(frame, at);
  if (word === ':') return true;
  if (frame.language === 'en') return false;
  const before = wordAt(frame, at - 1);
  return (
    (word === 'savoir' && (before === 'a' || before === 'à')) ||
    (word === 'weten' && before === 'te') ||
    word === 'namelijk'
  );
};

/** "A a placé B en tête de": where the objects of "en tête de" begin, behind the verb that puts them there. */
export const behindTransitive = (frame: SentenceFrame, hit: CueHit, from: number): number => {
  if (frame.language === 'en' || isAt(frame, hit.from, HAVE)) return from;
  for (let at = hit.from - 1; at > from; at--) {
    if (isAt(frame, at, BE | MARK)) return from;
    if (isAt(frame, at, HAVE)) return at + 1;
  }
  return from;
};

/** "la défense des droits": the noun of a cue is no theme. */
export const isOwnNoun = (frame: SentenceFrame, theme: ThemeNode): boolean =>
  frame.hits.some(
    (cue) =>
      cue.form === 'noun' &&
      (cue.predicate === 'supports' || cue.predicate === 'cooperates-with') &&
      cue.from <= theme.from &&
      cue.to >= theme.to,
  );

const IN: ReadonlySet<string> = new Set('en au aux dans a à in op'.split(' '));

/** "attacks on shipping in the Red Sea": where a threat is, is threatened. */
export const isInPlace = (frame: SentenceFrame, at: number): boolean => {
  const last = isAt(frame, at - 1, ARTICLE) ? at - 2 : at - 1;
  return IN.has(wordAt(frame, last));
};

/** "travaille avec le Kenya, et l'ONU aide le Tchad": who stands right before a later verb is its subject. */
export const actsNext = (frame: SentenceFrame, hit: CueHit, { from, to }: ActorNode): boolean => {
  if (frame.language === 'en') return false;
  const first = isAt(frame, from - 1, ARTICLE) ? from - 2 : from - 1;
  return (
    isAt(frame, first, CONJUNCTION) &&
    frame.hits.some((verb) => verb !== hit && verb.from === to && verb.form === 'third')
  );
};

/** "A, B et une justice contestée par": a participle or a relative clause is about the last of a list. */
export const describedOnly = <Found extends { node: ActorNode | null; theme?: ThemeNode }>(
  frame: SentenceFrame,
  found: readonly Found[],
  end: number,
): Found[] => {
  let to = end;
  for (let at = end - 1; at >= 0 && frame.language === 'nl' && to === end; at--) {
    if (isRelative(frame, at)) to = at;
  }
  const isMain = to === end && hasKind(frame, end - BE_REACH, end, BE);
  let start = to - 1;
  if (wordAt(frame, start) === ',') start--;
  while (start >= 0 && !isAt(frame, start, MARK | CONJUNCTION)) start--;
  if (isMain || frame.language === 'en') return [...found];
  const from = (one: Found): number => one.node?.from ?? one.theme?.from ?? end;
  const near = found.filter((one) => from(one) > start && from(one) < to);
  return near.length > 0 || to < end ? near : [...found];
};
