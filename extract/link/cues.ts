// Cues: words in a passage or its headings that decide between the things that a name may mean.
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { GazetteerRow } from '../gazetteer/schema.ts';
import type { Matcher } from '../match/matcher.ts';
import type { Sense } from '../match/sense.ts';
import type { Draft, DraftPassage } from '../stages/draft.ts';
import { foldedWords } from '../text/folded-words.ts';
import { nameKey } from '../text/name-key.ts';
import { isWordAt } from '../text/words.ts';
import { ownerOf } from './foreign-owner.ts';

/** Text for looking up cues: folded, its words joined by plain spaces. */
const cueText = (text: string): string => nameKey(text);

/** Offset of a cue in such a text, as whole words, from an offset on; -1 if it isn't there. */
const cueAt = (text: string, cue: string, from = 0): number => {
  let at = text.indexOf(cue, from);
  while (at >= 0 && (isWordAt(text, at - 1) || isWordAt(text, at + cue.length))) {
    at = text.indexOf(cue, at + 1);
  }
  return at;
};

const cuesOf = (sense: Sense): readonly string[] =>
  sense.rule?.decide === 'cue' ? sense.rule.cues : [];

const CAPITAL_OR_SPACE = /[\p{Lu}\s]/u;

/**
 * Names and phrases say something of a whole document; a single word, or a country that may be named
 * for any reason, only of its passage.
 */
const isTelling = (cue: string, { patterns, senses }: Matcher): boolean => {
  if (!CAPITAL_OR_SPACE.test(cue)) return false;
  const pattern = patterns.get(nameKey(cue));
  const meant = pattern === undefined ? [] : (senses[pattern] ?? []);
  return !meant.some(({ type }) => type === 'country' || type === 'region');
};

type Stands = (cue: string, sense: Sense) => boolean;

/** The sense with most cues that stand in the text; null where none does. */
const strongest = (senses: readonly Sense[], stands: Stands): Sense | null => {
  let best: Sense | null = null;
  let most = 0;
  for (const sense of senses) {
    const count = cuesOf(sense).filter((cue) => stands(cue, sense)).length;
    if (count > most) [best, most] = [sense, count];
  }
  return best;
};

export interface CueReader {
  /**
   * Sense whose cues stand in the passage or its headings; the one with most of them. The name of
   * `home`, a country, counts as if it stood there for what belongs to it.
   */
  readonly inPassage: (
    passage: DraftPassage,
    senses: readonly Sense[],
    home: string | null,
  ) => Sense | null;
  /** Sense whose cues, names and phrases only, stand anywhere in the document. */
  readonly inDocument: (senses: readonly Sense[]) => Sense | null;
}

type Rows = ReadonlyMap<string, GazetteerRow>;

/** Keys of all names of a row, made when first asked for. */
const KEYS = new WeakMap<GazetteerRow, readonly string[]>();

const keysOf = (entity: string, rows: Rows): readonly string[] => {
  const row = rows.get(entity);
  if (row === undefined) return [];
  const known = KEYS.get(row);
  if (known !== undefined) return known;
  const names = [...Object.values(row.names), ...row.aliases.map(({ text }) => text)];
  const keys = names.map((name) => nameKey(name));
  KEYS.set(row, keys);
  return keys;
};

/** Whether a cue stands in a text otherwise than inside a longer name of what else may be meant. */
const standsIn = (text: string, cue: string, rivals: readonly string[], rows: Rows): boolean => {
  const longer = rivals
    .flatMap((entity) => keysOf(entity, rows))
    .filter((key) => key.length > cue.length && cueAt(key, cue) >= 0);
  return (
    cueAt(
      longer.reduce((rest, key) => rest.replaceAll(key, '.'), text),
      cue,
    ) >= 0
  );
};

/** A cue as it is looked for. */
interface SoughtCue {
  readonly key: string;
  /** Number of its first word (see folded-words.ts), by which most texts need no closer look. */
  readonly number: number;
}

/** Cues are few and asked for again and again. */
const cueKeys = (): ((cue: string) => SoughtCue) => {
  const sought = new Map<string, SoughtCue>();
  return (cue) => {
    const known = sought.get(cue);
    if (known !== undefined) return known;
    const key = nameKey(cue);
    const made = { key, number: foldedWords(key).numbers[0] ?? 0 };
    sought.set(cue, made);
    return made;
  };
};

const mayHold = ({ words }: DraftPassage, { number }: SoughtCue): boolean =>
  number === 0 || words.numbers.includes(number);

/** What is found for a list of senses, found once for lists of the same ones. */
const onceForEach = (
  find: (senses: readonly Sense[]) => Sense | null,
): ((senses: readonly Sense[]) => Sense | null) => {
  const known = new Map<Sense | undefined, { senses: readonly Sense[]; best: Sense | null }[]>();
  return (senses) => {
    const lists = known.get(senses[0]) ?? [];
    known.set(senses[0], lists);
    const same = lists.find(
      (one) => one.senses.length === senses.length && senses.every((s, at) => s === one.senses[at]),
    );
    if (same !== undefined) return same.best;
    const best = find(senses);
    lists.push({ senses, best });
    return best;
  };
};

/** Reads cues in a document; texts are prepared when first asked for. */
export const cueReader = (draft: Draft, { rows, matcher }: Gazetteer): CueReader => {
  const soughtOf = cueKeys();
  const keyed = new Map<string, string>();
  const keyedText = (text: string): string => {
    const known = keyed.get(text);
    if (known !== undefined) return known;
    const made = cueText(text);
    keyed.set(text, made);
    return made;
  };
  const occurring = new Map<string, readonly DraftPassage[]>();
  const holding = (cue: string): readonly DraftPassage[] => {
    const known = occurring.get(cue);
    if (known !== undefined) return known;
    const sought = soughtOf(cue);
    const found = isTelling(cue, matcher)
      ? draft.passages.filter((passage) => mayHold(passage, sought))
      : [];
    occurring.set(cue, found);
    return found;
  };
  const stands = (text: string, cue: string, sense: Sense, senses: readonly Sense[]): boolean => {
    const { key } = soughtOf(cue);
    if (cueAt(text, key) < 0) return false;
    const rivals = senses.map(({ entity }) => entity).filter((id) => id !== sense.entity);
    return standsIn(text, key, rivals, rows);
  };
  const keysOfCountries = new Map<string, ReadonlySet<string>>();
  const isHome = (cue: string, { entity }: Sense, home: string | null): boolean => {
    if (home === null) return false;
    const keys = keysOfCountries.get(home) ?? new Set(keysOf(home, rows));
    keysOfCountries.set(home, keys);
    return keys.has(soughtOf(cue).key) && (entity === home || ownerOf(entity, rows) === home);
  };
  return {
    inPassage: (passage, senses, home) =>
      strongest(
        senses,
        (cue, sense) =>
          isHome(cue, sense, home) ||
          (mayHold(passage, soughtOf(cue)) &&
            stands(keyedText(passage.text), cue, sense, senses)) ||
          passage.section.some((heading) => stands(keyedText(heading), cue, sense, senses)),
      ),
    inDocument: onceForEach((senses) =>
      strongest(senses, (cue, sense) =>
        holding(cue).some(({ text }) => stands(keyedText(text), cue, sense, senses)),
      ),
    ),
  };
};
