// Names that matched nothing, which the gazetteers may lack, and names that the gazetteers have but that
// were no mentions where they stood.
import { bodyHead } from '../bodies/body-heads.ts';
import type { Language } from '../dataset/schema.ts';
import { groupBy } from '../group-by.ts';
import { isShouted } from '../match/letter-case.ts';
import { isTitleCase } from '../match/longer-names.ts';
import { unmasked } from '../match/masked.ts';
import { sensesOfName } from '../match/matcher.ts';
import type { Resources } from '../resources.ts';
import type { Draft, DraftMention, DraftPassage } from '../stages/draft.ts';
import { fold } from '../text/fold.ts';
import { linesBetween } from '../text/lined-text.ts';
import { nameKey } from '../text/name-key.ts';
import { byText } from '../text/order.ts';
import { sentences } from '../text/sentences.ts';
import { type Word, words } from '../text/words.ts';
import { capitalRuns, type Run } from './capital-runs.ts';
import { isInstrument } from './no-names.ts';
import type { PassedName, SeenName } from './schema.ts';

export interface NameCoverage {
  readonly unmatched: readonly SeenName[];
  readonly passedOver: readonly PassedName[];
}

/** Characters of the example on either side of the name. */
const AROUND = 40;

/** All words that the document prints in lower case, folded. */
const lowerWords = (passages: readonly DraftPassage[]): ReadonlySet<string> => {
  const lower = new Set<string>();
  for (const { text } of passages) {
    for (const word of words(text)) if (!/^\p{Lu}/u.test(word.text)) lower.add(fold(word.text));
  }
  return lower;
};

/** Without the words that are cut off at the ends. */
const exampleOf = (text: string, start: number, end: number): string => {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const head = from === 0 ? text.slice(0, start) : text.slice(from, start).replace(/^\S*\s/, '… ');
  const tail = to === text.length ? text.slice(end) : text.slice(end, to).replace(/\s\S*$/, ' …');
  return `${head}${text.slice(start, end)}${tail}`;
};

/** Names by their keys: equal keys are one name, however its letters are printed. */
const tally = <Seen extends SeenName>(found: readonly Seen[]): Seen[] => {
  const names = new Map<string, Seen>();
  for (const one of found) {
    const key = nameKey(one.name);
    const same = names.get(key);
    names.set(key, { ...(same ?? one), count: (same?.count ?? 0) + 1 });
  }
  return [...names.values()].sort((a, b) => b.count - a.count || byText(a.name, b.name));
};

const runsIn = (
  passage: DraftPassage,
  mentions: readonly DraftMention[],
  lower: ReadonlySet<string>,
): readonly Run[] => {
  const { text, language, kind } = passage;
  // Who took the pictures is named in credits.
  if (
    kind === 'furniture' ||
    text.includes('©') ||
    isShouted(text) ||
    (kind === 'heading' && isTitleCase(text))
  )
    return [];
  const starts = new Set(sentences(text, language).map(({ start }) => start));
  const isTaken = ({ start, end }: Word): boolean =>
    mentions.some((mention) => start < mention.end && mention.start < end);
  const runs = capitalRuns(text, language, starts, isTaken, (word) => lower.has(fold(word)));
  return unmasked(passage, runs);
};

/** A head alone, "le Conseil", is the short form of a body that may not even be named. */
const isBareHead = ({ words: [first = '', ...others] }: Run, language: Language): boolean =>
  others.length === 0 && bodyHead(first, language) !== null;

/** Ids of the entities that have exactly this name. */
const entitiesNamed = (name: string, language: Language, { names }: Resources): string[] => {
  const ids = sensesOfName(names.matcher, name, language).map(({ entity }) => entity);
  return [...new Set(ids)].sort(byText);
};

/** The most frequent first. `isTerm` says whether a name is one of the words that a theme is known by. */
export const unmatchedNames = (
  draft: Draft,
  resources: Resources,
  isTerm: (name: string) => boolean,
): NameCoverage => {
  const mentions = groupBy(draft.mentions, ({ passage }) => passage);
  const lower = lowerWords(draft.passages);
  const unmatched: SeenName[] = [];
  const passedOver: PassedName[] = [];
  for (const passage of draft.passages) {
    const { id, text, language } = passage;
    for (const run of runsIn(passage, mentions.get(id) ?? [], lower)) {
      const { start, end } = run;
      const name = text.slice(start, end);
      if (isInstrument(run.words) || isBareHead(run, language) || isTerm(name)) continue;
      const line = linesBetween(passage, start, end)[0]?.[0] ?? 0;
      const seen = { name, count: 1, language, line, example: exampleOf(text, start, end) };
      const entities = entitiesNamed(name, language, resources);
      if (entities.length === 0) unmatched.push(seen);
      else passedOver.push({ ...seen, entities });
    }
  }
  return { unmatched: tally(unmatched), passedOver: tally(passedOver) };
};
