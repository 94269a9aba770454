// Objects of a verb at the end of an English relative clause, which stand before it: "the militia, whom
// Iran arms", "an attack by the militia that we condemn".
import type { CueHit } from '../cue-index.ts';
import type { FoundObject } from '../objects.ts';
import { type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { clauseOf, governorOf, isInClause } from './clause.ts';
import { listOf } from './lists.ts';
import { doersIn, englishObjectsBetween } from './objects.ts';
import { ARTICLES, POSSESSIVES } from './words.ts';

const WEIGHT = 0.9;
const OF_CONDUCT = 0.8;

const RELATIVES: ReadonlySet<string> = new Set(['whom', 'which', 'that', 'whose']);
/** What may follow a verb whose object stands before it. */
const GOES_ON: ReadonlySet<string> = new Set(
  'and or but in on at by as with to from since when while because until where if against for through once'.split(
    ' ',
  ),
);
/** Nouns for what was told before. */
const CONDUCT: ReadonlySet<string> = new Set(
  'conduct behaviour behavior action actions act acts move moves step steps practice practices decision policy attitude something'.split(
    ' ',
  ),
);

const hasObjectBehind = (frame: SentenceFrame, hit: CueHit): boolean => {
  const next = frame.tokens[hit.to];
  return next !== undefined && !next.isMark && !GOES_ON.has(next.word);
};

/** Whether somebody acts between the pronoun and the verb, so that the pronoun is not its subject. */
const hasSubject = (frame: SentenceFrame, relative: number, hit: CueHit): boolean =>
  frame.actors.some(({ from, to, kind }) => from > relative && to <= hit.from && kind !== 'ours') ||
  ARTICLES.has(wordAt(frame, relative + 1)) ||
  POSSESSIVES.has(wordAt(frame, relative + 1));

/** Index behind the last verb before the place, where the noun phrase may begin. */
const phraseStart = (frame: SentenceFrame, clauseFrom: number, end: number): number =>
  Math.max(
    clauseFrom,
    ...frame.hits
      .filter(({ cue, form, to }) => cue.kind === 'verb' && form !== 'participle' && to <= end)
      .map(({ to }) => to),
  );

/** "China has harassed vessels, conduct that we deplore": who did what was told. */
const doerOfConduct = (frame: SentenceFrame, end: number): FoundObject[] => {
  if (!CONDUCT.has(wordAt(frame, end - 1))) return [];
  let comma = end - 2;
  if (wordAt(frame, comma) !== ',') comma--;
  if (wordAt(frame, comma) !== ',') return [];
  const clause = clauseOf(frame, comma);
  const node = frame.actors.find(
    (actor) => isInClause(clause, actor, comma) && governorOf(frame, actor) === null,
  );
  return node
    ? listOf(frame, node).map((one) => ({ id: one.id, weight: OF_CONDUCT, node: one }))
    : [];
};

/** Objects before the relative pronoun; null where the verb has its object behind it. */
export const objectsOfRelative = (frame: SentenceFrame, hit: CueHit): FoundObject[] | null => {
  const { relative } = clauseOf(frame, hit.from);
  if (relative === null || hit.opens !== null || hit.prepositions.size > 0) return null;
  if (!RELATIVES.has(wordAt(frame, relative)) || hasObjectBehind(frame, hit)) return null;
  if (!hasSubject(frame, relative, hit)) return null;
  const end = wordAt(frame, relative - 1) === ',' ? relative - 1 : relative;
  const conduct = hit.predicate === 'opposes' ? doerOfConduct(frame, end) : [];
  if (conduct.length > 0) return conduct;
  const node = frame.actors.find(({ to }) => to === end);
  const isOwner = wordAt(frame, relative) === 'whose';
  if (node && (isOwner || hit.predicate !== 'opposes')) {
    return listOf(frame, node).map(({ id }) => ({ id, weight: WEIGHT, node }));
  }
  const from = phraseStart(frame, clauseOf(frame, end - 1).from, end);
  const found = englishObjectsBetween(frame, { ...hit, from: -1 }, from, end);
  return hit.predicate === 'opposes'
    ? doersIn(frame, found)
    : found.filter(({ node: named }) => named !== null);
};
