// What an English cue is about: of the names and themes behind it, those that are meant.

import type { ActorNode } from '../actor-node.ts';
import type { CueHit } from '../cue-index.ts';
import type { FoundObject } from '../objects.ts';
import { type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { antecedents } from './antecedent.ts';
import { isBreak } from './breaks.ts';
import { clauseOf, governorOf, isPossessor, isRelativeWord } from './clause.ts';
import { listOf } from './lists.ts';
import { TREATIES } from './standing-after.ts';
import { collect, type Reached } from './walk.ts';
import { ARTICLES, LOCATIVES } from './words.ts';

const ADJECTIVE = 0.8;
const PLACE = 0.75;
/** Predicates whose act reaches what is named as its place: "stability in the Taiwan Strait". */
const REACHES_PLACE: ReadonlySet<string> = new Set(['supports', 'threatens', 'prioritises']);
const REACHES_DATIVE: ReadonlySet<string> = new Set([
  'supports',
  'threatens',
  'prioritises',
  'sanctions',
]);

const PRAISES = /^(?:welcom|commend|applaud|prais|hail|celebrat|salute|congratulat|host)/;

/** Whether the node can be acted upon. */
const isObject = (frame: SentenceFrame, hit: CueHit, { node }: Reached): boolean =>
  !isFirstOfCompound(frame, node) &&
  !TREATIES.has(wordAt(frame, node.to)) &&
  (node.kind !== 'voice' || governorOf(frame, node) !== 'of') &&
  (node.kind !== 'pronoun' || node.id !== frame.voice) &&
  // "with its neighbours": whose they are is not who they are.
  (node.kind !== 'theirs' ||
    (hit.predicate !== 'cooperates-with' && !/^(?:region|place):/.test(node.id)));

/** "EU-facilitated", "US-led". */
const isFirstOfCompound = (frame: SentenceFrame, node: ActorNode): boolean =>
  frame.text.charAt(frame.ends[node.to - 1] ?? 0) === '-';

/** Of the names that were reached, those that are meant: direct ones first, else places. */
const chosen = (frame: SentenceFrame, hit: CueHit, reached: readonly Reached[]): FoundObject[] => {
  const able = reached.filter((one) => isObject(frame, hit, one));
  const asObject = ({ node, weight }: Reached, share: number): FoundObject => ({
    id: node.id,
    weight: weight * share * (node.kind === 'adjective' ? ADJECTIVE : 1),
    node,
  });
  const direct = able.filter(({ standing }) => standing === 'object' || standing === 'doer');
  if (direct.length > 0) return direct.map((one) => asObject(one, 1));
  const dative = able.filter(({ standing }) => standing === 'dative');
  if (dative.length > 0 && REACHES_DATIVE.has(hit.predicate)) {
    return dative.map((one) => asObject(one, 0.9));
  }
  if (!REACHES_PLACE.has(hit.predicate)) return [];
  return (
    able
      .filter(({ standing, node }) => standing === 'place' && !node.id.startsWith('organisation:'))
      // "welcome the conference in Paris": where it took place.
      .filter(({ node }) => !PRAISES.test(hit.cue.text) || !node.id.startsWith('place:'))
      .map((one) => asObject(one, PLACE))
  );
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
    const node = frame.actors.find(
      (actor) => actor.from === next && actor.kind !== 'pronoun' && !isPossessor(frame, actor),
    );
    return node && node.id !== frame.voice
      ? listOf(frame, node).map((one) => ({ id: one.id, weight: 0.85, node: one }))
      : [];
  }
  return [];
};

const CLAUSE_REACH = 7;

const INTRODUCERS: ReadonlySet<string> = new Set(['on', 'upon', 'that', 'by']);

/** Least confidence of a theme, which words name less surely than names do. */
const LEAST_OF_THEME = 0.5;
/** How surely a theme is meant where names are. */
const THEME_BESIDE_NAMES = 0.6;
const PRIORITY: ReadonlySet<string> = new Set(['prioritises']);

/** "finances the militia in Chad": who stands between the verb and the place is meant. */
const insideOf = (frame: SentenceFrame, hit: CueHit): FoundObject[] => {
  if (hit.predicate !== 'supports' || !hit.prepositions.has('in') || hit.form === 'noun') return [];
  const { reached } = collect(frame, hit, hit.from + 1, hit.to - 1);
  return chosen(frame, hit, reached).filter(({ node }) => node?.kind === 'mention');
};

/** "provide humanitarian assistance to": the help is for what its own name says. */
const themesOfAid = (frame: SentenceFrame, hit: CueHit): FoundObject[] =>
  hit.predicate === 'supports' && hit.cue.text.endsWith('to/for/in')
    ? frame.themes
        .filter(({ from, to, isName }) => !isName && from < hit.from && to > hit.from)
        .map((theme) => ({ id: theme.id, weight: 0.5 + theme.weight / 2, node: null, theme }))
    : [];

/** Objects behind a cue, or inside it where its words stand around them ("provide ... with"). */
export const englishObjects = (frame: SentenceFrame, hit: CueHit): FoundObject[] => {
  if (hit.opens !== null) return antecedents(frame, hit.opens);
  if (hit.cue.objectInside) {
    let from = hit.from + 1;
    while (INTRODUCERS.has(wordAt(frame, from))) from++;
    const { reached, themes } = collect(frame, hit, from, hit.to - 1);
    const behind = hit.prepositions.has('with')
      ? collect(frame, hit, hit.to, frame.tokens.length).themes
      : [];
    return [...chosen(frame, hit, reached), ...themes, ...behind];
  }
  const inside = insideOf(frame, hit);
  if (inside.length > 0) return inside;
  const { reached, themes } = collect(frame, hit, hit.to, frame.tokens.length);
  const named = [...opposedDoers(frame, hit), ...chosen(frame, hit, reached)];
  const objects = named.length > 0 ? named : placesBefore(frame, hit);
  const isJudged = hit.predicate === 'opposes' && ATTITUDES.test(hit.cue.text);
  if (isJudged && objects.length > 0) return objects;
  // "strengthen the rule of law in Guatemala": what is strengthened, although a place is named.
  const isDirect = reached.some(
    (one) => isObject(frame, hit, one) && one.standing !== 'place' && one.standing !== 'adjunct',
  );
  const share =
    named.length > 0 && isDirect && !PRIORITY.has(hit.predicate) ? THEME_BESIDE_NAMES : 1;
  return [
    ...objects,
    ...themesOfAid(frame, hit),
    ...themes
      .map((theme) => ({ ...theme, weight: theme.weight * share }))
      .filter(({ weight }) => weight * hit.cue.weight >= LEAST_OF_THEME),
  ];
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

/** Of what is judged, who did it: "an attack on the town by the militia"; else those it names, else themes. */
export const doersIn = (frame: SentenceFrame, found: readonly FoundObject[]): FoundObject[] => {
  const named = found.filter(({ node }) => node !== null);
  const doers = named.filter(({ node }) => node && governorOf(frame, node) === 'by');
  if (doers.length > 0) return doers;
  return named.length > 0 ? named : [...found];
};
