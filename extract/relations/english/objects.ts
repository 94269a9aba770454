// What an English cue is about: the names and themes behind it, up to the next verb or clause.
import type { CueHit } from '../cue-index.ts';
import type { ActorNode } from '../nodes.ts';
import type { FoundObject } from '../objects.ts';
import type { SentenceFrame } from '../sentence-frame.ts';
import {
  clauseOf,
  governorOf,
  isBreak,
  isRelativeWord,
  listOf,
  opensClause,
  opensMain,
} from './clause.ts';
import { verbGroup, wordAt } from './verb-group.ts';
import { ADJUNCTS, ARTICLES, CONJUNCTIONS, DATIVES, LOCATIVES } from './words.ts';

/** How the words at a place relate to the cue. */
type Standing = 'object' | 'place' | 'dative' | 'adjunct';

const REACH = 26;
const PER_WORD = 0.02;
const LEAST_BY_DISTANCE = 0.6;
const ADJECTIVE = 0.8;
const PLACE = 0.75;
const THEME_NOT_OF_PASSAGE = 0.8;
const THEME: Readonly<Record<Standing, number>> = {
  object: 1,
  dative: 0.9,
  place: 0.85,
  adjunct: 0.6,
};

interface Reached {
  readonly node: ActorNode;
  readonly standing: Standing;
  readonly weight: number;
}

/** Predicates whose act reaches what is named as its place: "stability in the Taiwan Strait". */
const REACHES_PLACE: ReadonlySet<string> = new Set([
  'supports',
  'threatens',
  'mediates',
  'prioritises',
]);
const REACHES_DATIVE: ReadonlySet<string> = new Set([
  'supports',
  'threatens',
  'prioritises',
  'sanctions',
]);

/** Whether another verb begins at the token, with objects of its own. */
const isOtherVerb = (frame: SentenceFrame, hit: CueHit, at: number): boolean =>
  frame.hits.some(
    (other) =>
      other !== hit &&
      other.from === at &&
      other.form !== 'noun' &&
      other.form !== 'phrase' &&
      verbGroup(frame, other) !== null,
  );

/** The bound preposition of a noun cue at the token: "support for" inside another cue's object. */
const isOfNoun = (frame: SentenceFrame, hit: CueHit, at: number): boolean =>
  frame.hits.some(
    (other) =>
      other.predicate !== hit.predicate &&
      (other.predicate !== 'reforms' || isOrganisationBehind(frame, other.to)) &&
      other.form === 'noun' &&
      other.from >= hit.from &&
      other.to === at + 1,
  );

/** Only organisations are reformed; the reforms of a country are its own. */
const isOrganisationBehind = (frame: SentenceFrame, at: number): boolean =>
  frame.actors.find(({ from }) => from >= at)?.id.startsWith('organisation:') === true;

const MEASURES: ReadonlySet<string> = new Set(['more', 'less', 'fewer', 'other', 'rather']);
/** Whose text it is does not matter to who breaks or respects it. */
const TREATIES: ReadonlySet<string> = new Set([
  'charter',
  'convention',
  'treaty',
  'statute',
  'covenant',
]);

/** The name right before a comma that stands before the node: both are in one list. */
const listedBefore = (
  frame: SentenceFrame,
  node: ActorNode,
  standings: ReadonlyMap<ActorNode, Standing>,
): Standing | undefined => {
  let at = node.from - 1;
  while (ARTICLES.has(wordAt(frame, at))) at--;
  if (wordAt(frame, at) !== ',') return undefined;
  const before = [...standings.keys()].find(({ to }) => to === at);
  return before && standings.get(before);
};

const standingAfter = (
  frame: SentenceFrame,
  hit: CueHit,
  at: number,
  standing: Standing,
): Standing => {
  const word = wordAt(frame, at);
  const goesOn = CONJUNCTIONS.has(wordAt(frame, at - 1)) || wordAt(frame, at - 1) === ',';
  if (goesOn && hit.prepositions.has(word)) return 'object';
  if (standing === 'adjunct' && word !== ',') return standing;
  if (isOfNoun(frame, hit, at)) return hit.predicate === 'prioritises' ? 'object' : 'adjunct';
  if (word === 'of') return standing;
  if (word === 'by' && hit.predicate === 'opposes') return 'object';
  if (word === 'than' && MEASURES.has(wordAt(frame, at - 1))) return standing;
  if (TREATIES.has(word)) return 'adjunct';
  if (ADJUNCTS.has(word)) return 'adjunct';
  if (LOCATIVES.has(word)) return standing === 'dative' ? 'adjunct' : 'place';
  if (DATIVES.has(word)) return standing === 'place' ? 'adjunct' : 'dative';
  return standing;
};

interface Collected {
  readonly reached: readonly Reached[];
  readonly themes: readonly FoundObject[];
}

const themesAt = (
  frame: SentenceFrame,
  hit: CueHit,
  at: number,
  from: number,
  standing: Standing,
  near: number,
): FoundObject[] =>
  frame.themes.flatMap((theme) => {
    const begins =
      theme.from === at ||
      (at === from && theme.from >= hit.from && theme.from < at && theme.to > at);
    if (!begins || theme.isName) return [];
    const ofPassage = frame.passageThemes.has(theme.id.slice('theme:'.length));
    const weight =
      near * (0.5 + theme.weight / 2) * THEME[standing] * (ofPassage ? 1 : THEME_NOT_OF_PASSAGE);
    return [{ id: theme.id, weight, node: null }];
  });

const collect = (frame: SentenceFrame, hit: CueHit, from: number, to: number): Collected => {
  const reached: Reached[] = [];
  const themes: FoundObject[] = [];
  const standings = new Map<ActorNode, Standing>();
  let standing: Standing = 'object';
  let distance = 0;
  let hasComma = false;
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    if (isBreak(frame, at) || isRelativeWord(frame, at) || opensClause(frame, at)) break;
    if (opensMain(frame, at)) break;
    if (isOtherVerb(frame, hit, at)) break;
    const near = Math.max(LEAST_BY_DISTANCE, 1 - PER_WORD * Math.max(0, distance - 3));
    for (const node of frame.actors) {
      if (node.from !== at || node.kind === 'ours') continue;
      const leader = listOf(frame, node).find((other) => standings.has(other));
      const listed = (leader && standings.get(leader)) ?? listedBefore(frame, node, standings);
      const own = listed ?? (hasComma && standings.size > 0 ? 'adjunct' : standing);
      standings.set(node, own);
      if (listed === 'object') standing = 'object';
      reached.push({ node, standing: own, weight: near * node.weight });
      distance = 0;
    }
    themes.push(...themesAt(frame, hit, at, from, standing, near));
    const inside = frame.actors.some((node) => node.from < at && node.to > at);
    if (wordAt(frame, at) === ',') hasComma = true;
    else if (CONJUNCTIONS.has(wordAt(frame, at)) || hit.prepositions.has(wordAt(frame, at))) {
      hasComma = false;
    }
    if (!inside) standing = standingAfter(frame, hit, at, standing);
    if (!frame.tokens[at]?.isMark) distance++;
  }
  return { reached, themes };
};

/** Whether the node can be acted upon. */
const isObject = (frame: SentenceFrame, { node }: Reached): boolean =>
  !isFirstOfCompound(frame, node) &&
  !TREATIES.has(wordAt(frame, node.to)) &&
  (node.kind !== 'voice' || governorOf(frame, node) !== 'of') &&
  (node.kind !== 'pronoun' || node.id !== frame.voice);

/** "EU-facilitated", "US-led". */
const isFirstOfCompound = (frame: SentenceFrame, node: ActorNode): boolean =>
  frame.text.charAt(frame.ends[node.to - 1] ?? 0) === '-';

/** Of the names that were reached, those that are meant: direct ones first, else places. */
const chosen = (frame: SentenceFrame, hit: CueHit, reached: readonly Reached[]): FoundObject[] => {
  const able = reached.filter((one) => isObject(frame, one));
  const asObject = ({ node, weight }: Reached, share: number): FoundObject => ({
    id: node.id,
    weight: weight * share * (node.kind === 'adjective' ? ADJECTIVE : 1),
    node,
  });
  const direct = able.filter(({ standing }) => standing === 'object');
  if (direct.length > 0) return direct.map((one) => asObject(one, 1));
  const dative = able.filter(({ standing }) => standing === 'dative');
  if (dative.length > 0 && REACHES_DATIVE.has(hit.predicate)) {
    return dative.map((one) => asObject(one, 0.9));
  }
  if (!REACHES_PLACE.has(hit.predicate)) return [];
  return able
    .filter(({ standing, node }) => standing === 'place' && !node.id.startsWith('organisation:'))
    .map((one) => asObject(one, PLACE));
};

/** Verbs that judge what others do. */
const ATTITUDES = /^(?:condemn|deplore|denounce|criti|regret|oppose|reject|decry|abhor|protest)/;

/** "In Myanmar, we condemn the crimes": the place that the clause begins with. */
const placesBefore = (frame: SentenceFrame, hit: CueHit): FoundObject[] => {
  const reaches =
    hit.predicate === 'opposes' ? ATTITUDES.test(hit.cue.text) : REACHES_PLACE.has(hit.predicate);
  const next = frame.tokens[hit.to];
  if (!reaches || hit.form === 'noun' || next === undefined || next.isMark) return [];
  const { from } = clauseOf(frame, hit.from);
  if (!LOCATIVES.has(wordAt(frame, from)) && wordAt(frame, from) !== 'on') return [];
  const first = frame.actors.find((node) => node.from > from && node.from <= from + 2);
  if (!first || first.to > hit.from || first.id.startsWith('organisation:')) return [];
  return listOf(frame, first).map((node) => ({ id: node.id, weight: PLACE, node }));
};

/** "deplore that Russia", "the measures that Washington has taken": who does what is opposed. */
const opposedDoers = (frame: SentenceFrame, hit: CueHit): FoundObject[] => {
  if (hit.predicate !== 'opposes' || hit.form === 'noun') return [];
  for (let at = hit.to; at < hit.to + CLAUSE_REACH && !isBreak(frame, at); at++) {
    if (!isRelativeWord(frame, at)) continue;
    const next = ARTICLES.has(wordAt(frame, at + 1)) ? at + 2 : at + 1;
    const node = frame.actors.find(({ from, kind }) => from === next && kind !== 'pronoun');
    return node && node.id !== frame.voice
      ? listOf(frame, node).map((one) => ({ id: one.id, weight: 0.85, node: one }))
      : [];
  }
  return [];
};

const CLAUSE_REACH = 7;

const INTRODUCERS: ReadonlySet<string> = new Set(['on', 'upon', 'that', 'by']);

/** Objects behind a cue, or inside it where its words stand around them ("provide ... with"). */
export const englishObjects = (frame: SentenceFrame, hit: CueHit): FoundObject[] => {
  if (hit.cue.objectInside) {
    let from = hit.from + 1;
    while (INTRODUCERS.has(wordAt(frame, from))) from++;
    const { reached, themes } = collect(frame, hit, from, hit.to - 1);
    const behind = hit.prepositions.has('with')
      ? collect(frame, hit, hit.to, frame.tokens.length).themes
      : [];
    return [...chosen(frame, hit, reached), ...themes, ...behind];
  }
  const { reached, themes } = collect(frame, hit, hit.to, frame.tokens.length);
  const named = [...opposedDoers(frame, hit), ...chosen(frame, hit, reached)];
  const objects = named.length > 0 ? named : placesBefore(frame, hit);
  const isJudged = hit.predicate === 'opposes' && ATTITUDES.test(hit.cue.text);
  return isJudged && objects.length > 0 ? objects : [...objects, ...themes];
};

/** What stands between two places, as the subject of a passive does. */
export const englishObjectsBetween = (
  frame: SentenceFrame,
  hit: CueHit,
  from: number,
  to: number,
): FoundObject[] => {
  const { reached, themes } = collect(frame, { ...hit, prepositions: new Set() }, from, to);
  return [...chosen(frame, hit, reached), ...themes];
};
