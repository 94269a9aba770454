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

type Counts = (cue: string) => boolean;

const strongest = (senses: readonly Sense[], text: string, counts: Counts): Sense | null => {
  let best: Sense | null = null;
  let most = 0;
  for (const sense of senses) {
    const cues = cuesOf(sense).filter((cue) => counts(cue) && text.includes(cueText([cue])));
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
  const passages = new Map<string, string>();
  let document: string | null = null;
  return {
    inPassage: (passage, senses) => {
      const text = passages.get(passage.id) ?? cueText([...passage.section, passage.text]);
      passages.set(passage.id, text);
      return strongest(senses, text, () => true);
    },
    inDocument: (senses) => {
      document ??= cueText(draft.passages.map(({ text }) => text));
      return strongest(senses, document, isTelling);
    },
  };
};
