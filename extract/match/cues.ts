// Cues: words in a passage or its headings that decide between the things that a name may mean.
import type { Draft, DraftPassage } from '../stages/draft.ts';
import { nameKey } from './name-key.ts';
import type { Sense } from './sense.ts';

/** Text for looking up cues: keys of its words, a space on both sides of each. */
const cueText = (texts: readonly string[]): string =>
  ` ${texts.map((text) => nameKey(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')).join(' ')} `;

const cuesOf = (sense: Sense): readonly string[] =>
  sense.rule?.decide === 'cue' ? sense.rule.cues : [];

/** Names and phrases say something of a whole document; a single word only of its passage. */
const isTelling = (cue: string): boolean => /[\p{Lu}\s]/u.test(cue);

type Test = (cue: string) => boolean;

/** The sense with most cues that pass the test; null where none does. */
const strongest = (senses: readonly Sense[], stands: Test): Sense | null => {
  let best: Sense | null = null;
  let most = 0;
  for (const sense of senses) {
    const cues = cuesOf(sense).filter(stands);
    const count = cues.length;
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

/** Reads cues in a document; texts are prepared when first asked for. */
export const cueReader = (draft: Draft): CueReader => {
  const prepared = new Map<string, string>();
  const cueKey = (cue: string): string => {
    const key = prepared.get(cue) ?? cueText([cue]);
    prepared.set(cue, key);
    return key;
  };
  const passages = new Map<string, string>();
  const textOf = (passage: DraftPassage): string => {
    const text = passages.get(passage.id) ?? cueText([...passage.section, passage.text]);
    passages.set(passage.id, text);
    return text;
  };
  const stands = new Map<string, boolean>();
  let document: string | null = null;
  const standsAnywhere = (cue: string): boolean => {
    document ??= cueText(draft.passages.map(({ text }) => text));
    const known = stands.get(cue) ?? document.includes(cueKey(cue));
    stands.set(cue, known);
    return known;
  };
  return {
    inPassage: (passage, senses) =>
      strongest(senses, (cue) => textOf(passage).includes(cueKey(cue))),
    inDocument: (senses) => strongest(senses, (cue) => isTelling(cue) && standsAnywhere(cue)),
  };
};
