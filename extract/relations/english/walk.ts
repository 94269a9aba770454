// The walk behind an English cue, up to the next verb or clause: which names and themes are reached, and
// how each of them stands to the cue.
import type { ActorNode } from '../actor-node.ts';
import type { CueHit } from '../cue-index.ts';
import type { FoundObject } from '../objects.ts';
import { type SentenceFrame, wordAt } from '../sentence-frame.ts';
import { isBreak } from './breaks.ts';
import { isPreposition, isRelativeWord, opensClause, opensMain } from './clause.ts';
import { listOf } from './lists.ts';
import { type Standing, standingAfter } from './standing-after.ts';
import { verbGroup } from './verb-group.ts';
import { isAuxiliary, looksLikeVerb } from './verb-places.ts';
import { ARTICLES, CONJUNCTIONS } from './words.ts';

const REACH = 26;
const PER_WORD = 0.02;
const LEAST_BY_DISTANCE = 0.6;
const THEME_NOT_OF_PASSAGE = 0.8;
const THEME: Readonly<Record<Standing, number>> = {
  object: 1,
  doer: 0,
  dative: 0.9,
  place: 0.85,
  adjunct: 0.6,
};

export interface Reached {
  readonly node: ActorNode;
  readonly standing: Standing;
  readonly weight: number;
}

/** Whether another verb begins at the token, with objects of its own. */
const isOtherVerb = (frame: SentenceFrame, hit: CueHit, at: number): boolean =>
  frame.hits.some(
    (other) =>
      other !== hit &&
      other.from === at &&
      other.form !== 'noun' &&
      other.form !== 'phrase' &&
      // Before a verb, a participle belongs to the noun before it: "the siege laid by".
      (hit.from >= 0 || other.form !== 'participle') &&
      verbGroup(frame, other) !== null,
  );

/** The name right before a comma that stands before the node: both are in one list. */
const listedBefore = (
  frame: SentenceFrame,
  node: ActorNode,
  standings: ReadonlyMap<ActorNode, Standing>,
): Standing | undefined => {
  let at = node.from - 1;
  while (ARTICLES.has(wordAt(frame, at))) at--;
  const next = wordAt(frame, node.to);
  if (wordAt(frame, at) !== ',' || !(next === ',' || CONJUNCTIONS.has(next))) return undefined;
  const before = [...standings.keys()].find(({ to }) => to === at);
  return before && standings.get(before);
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
    return [{ id: theme.id, weight, node: null, theme }];
  });

/** Verbs of other acts, in the form in which they stand behind "will", "to" and "they". */
const OTHER_ACTS: ReadonlySet<string> = new Set(
  'move open close take make give keep bring go come put get become begin start leave remain continue report publish send show tell let find return submit examine ensure seek use add prepare provide produce create propose present consider review hold issue draw set follow turn look appear discuss decide note say see ask try visit reopen replace remove relocate launch publish recruit hire'.split(
    ' ',
  ),
);

/** "the training of its staff and move": another act of the same one begins. */
const goesOnWithVerb = (frame: SentenceFrame, at: number): boolean =>
  CONJUNCTIONS.has(wordAt(frame, at - 1)) &&
  (OTHER_ACTS.has(wordAt(frame, at)) ||
    (!wordAt(frame, at).endsWith('ed') && looksLikeVerb(frame, at))) &&
  !frame.actors.some(({ from }) => from === at);

/** Words of a relative clause behind which a list goes on. */
const ASIDE_REACH = 20;

/** "on health, where we give most, and on climate": where the list goes on behind the clause; null if it ends. */
const behindAside = (frame: SentenceFrame, hit: CueHit, at: number, to: number): number | null => {
  const opening = isPreposition(wordAt(frame, at - 1)) ? at - 2 : at - 1;
  if (hit.prepositions.size === 0 || wordAt(frame, opening) !== ',') return null;
  for (let end = at + 2; end < Math.min(to, at + ASIDE_REACH); end++) {
    if (isBreak(frame, end)) return null;
    if (wordAt(frame, end) !== ',') continue;
    const next = CONJUNCTIONS.has(wordAt(frame, end + 1)) ? end + 2 : end + 1;
    if (hit.prepositions.has(wordAt(frame, next))) return next;
  }
  return null;
};

/** What leads on to some of those who are meant: "with partners, including Norway". */
const EXAMPLES: ReadonlySet<string> = new Set([
  'including',
  'notably',
  'particularly',
  'especially',
]);

/** Words between an adjective and the name of a person: "the Saudi blogger". */
const TITLE = 3;

/** "the Saudi blogger Raif Badawi": the person, not the country. */
const isOfPerson = (frame: SentenceFrame, { kind, to }: ActorNode): boolean => {
  if (kind !== 'adjective') return false;
  const person = frame.actors.find(({ id, from }) => from >= to && id.startsWith('person:'));
  if (!person || person.from - to > TITLE) return false;
  return frame.tokens
    .slice(to, person.from)
    .every(({ word, isMark }) => !isMark && !isPreposition(word));
};

/** What is reached between two places. */
export const collect = (frame: SentenceFrame, hit: CueHit, from: number, to: number): Collected => {
  const reached: Reached[] = [];
  const themes: FoundObject[] = [];
  const standings = new Map<ActorNode, Standing>();
  let standing: Standing = 'object';
  let distance = 0;
  let hasComma = false;
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    if (isRelativeWord(frame, at)) {
      const goesOnAt = behindAside(frame, hit, at, to);
      if (goesOnAt === null) break;
      at = goesOnAt;
    }
    if (isBreak(frame, at) || opensClause(frame, at)) break;
    if (opensMain(frame, at)) break;
    if (goesOnWithVerb(frame, at)) break;
    const isBut = wordAt(frame, at) === 'but' && wordAt(frame, at - 1) === ',';
    if (isBut && wordAt(frame, at + 1) !== 'also') break;
    if (hit.form === 'noun' && hit.from >= 0 && isAuxiliary(wordAt(frame, at))) break;
    if (hit.from >= 0 && CONJUNCTIONS.has(wordAt(frame, at - 1)) && isAuxiliary(wordAt(frame, at)))
      break;
    if (isOtherVerb(frame, hit, at)) break;
    const near = Math.max(LEAST_BY_DISTANCE, 1 - PER_WORD * Math.max(0, distance - 3));
    for (const node of frame.actors) {
      if (node.from !== at || (node.kind === 'ours' && hit.predicate !== 'threatens')) continue;
      if (isOfPerson(frame, node)) continue;
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
    else if (EXAMPLES.has(wordAt(frame, at)) && wordAt(frame, at - 1) === ',') {
      hasComma = false;
      continue;
    } else if (CONJUNCTIONS.has(wordAt(frame, at)) || hit.prepositions.has(wordAt(frame, at))) {
      hasComma = false;
    }
    if (!inside) standing = standingAfter(frame, hit, at, standing);
    if (!frame.tokens[at]?.isMark) distance++;
  }
  return { reached, themes };
};
