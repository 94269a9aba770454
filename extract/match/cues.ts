// Cues: words in a passage or its headings that decide between the things that a name may mean.
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { GazetteerRow } from '../gazetteer/schema.ts';
import type { Draft, DraftPassage } from '../stages/draft.ts';
import type { Matcher } from './matcher.ts';
import { nameKey } from './name-key.ts';
import type { Sense } from './sense.ts';

/** Text for looking up cues: keys of its words, a space on both sides of each. */
const cueText = (texts: readonly string[]): string =>
  ` ${texts.map((text) => nameKey(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')).join(' ')} `;

const cuesOf = (sense: Sense): readonly string[] =>
  sense.rule?.decide === 'cue' ? sense.rule.cues : [];

/**
 * Names and phrases say something of a whole document; a single word, or a country that may be named
 * for any reason, only of its passage.
 */
const isTelling = (cue: string, { patterns, senses }: Matcher): boolean => {
  if (!/[\p{Lu}\s]/u.test(cue)) return false;
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
  /** Sense whose cues stand in the passage or its headings; the one with most of them. */
  readonly inPassage: (passage: DraftPassage, senses: readonly Sense[]) => Sense | null;
  /** Sense whose cues, names and phrases only, stand anywhere in the document. */
  readonly inDocument: (senses: readonly Sense[]) => Sense | null;
}

type Rows = ReadonlyMap<string, GazetteerRow>;

const keysOf = (entity: string, rows: Rows): string[] => {
  const row = rows.get(entity);
  if (row === undefined) return [];
  return [...Object.values(row.names), ...row.aliases.map(({ text }) => text)].map((name) =>
    cueText([name]),
  );
};

/** Whether a cue stands in a text otherwise than inside a longer name of what else may be meant. */
const standsIn = (text: string, cue: string, rivals: readonly string[], rows: Rows): boolean => {
  if (!text.includes(cue)) return false;
  const longer = rivals
    .flatMap((entity) => keysOf(entity, rows))
    .filter((key) => key.length > cue.length && key.includes(cue));
  return longer.reduce((rest, key) => rest.replaceAll(key, '  '), text).includes(cue);
};

/** Reads cues in a document; texts are prepared when first asked for. */
export const cueReader = (draft: Draft, { rows, matcher }: Gazetteer): CueReader => {
  const passages = new Map<string, string>();
  const textOf = (passage: DraftPassage): string => {
    const text = passages.get(passage.id) ?? cueText([...passage.section, passage.text]);
    passages.set(passage.id, text);
    return text;
  };
  const known = new Map<string, boolean>();
  let document: string | null = null;
  const choose = (senses: readonly Sense[], text: () => string, only: (cue: string) => boolean) =>
    strongest(senses, (cue, sense) => {
      const rivals = senses.map(({ entity }) => entity).filter((id) => id !== sense.entity);
      return only(cue) && standsIn(text(), cueText([cue]), rivals, rows);
    });
  return {
    inPassage: (passage, senses) =>
      choose(
        senses,
        () => textOf(passage),
        () => true,
      ),
    inDocument: (senses) => {
      const all = (): string => {
        document ??= cueText(draft.passages.map(({ text }) => text));
        return document;
      };
      const occurs = (cue: string): boolean => {
        const found = known.get(cue) ?? all().includes(cueText([cue]));
        known.set(cue, found);
        return found;
      };
      return choose(senses, all, (cue) => isTelling(cue, matcher) && occurs(cue));
    },
  };
};
