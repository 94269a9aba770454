// The words and marks of a sentence, in the form in which cues are compared.
import type { FoldedWords } from '../text/folded-words.ts';
import { type Lexicon, type Token, tokenOfMark } from './lexicon.ts';
import { ACCENT_TELLS } from './word-kinds.ts';

/** Columns of equal length, in the order of the text. */
export interface Tokens {
  readonly tokens: readonly Token[];
  /** Their kinds as bits, side by side, for they are asked for most; see word-kinds.ts. */
  readonly kinds: readonly number[];
  /** UTF-16 offsets in the passage; ends are exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const marksOf = (units: string): ReadonlyMap<number, Token> =>
  new Map(Array.from(units, (unit) => [unit.charCodeAt(0), tokenOfMark(unit)]));

const MARKS = marksOf(',;:.!?…()[]«»"“”„➢➔•');
/** Marks only between spaces; a hyphen inside a word is nothing. */
const DASHES = marksOf('–—-');
const SPACE = 0x20;
const isWhite = (unit: string): boolean => /\s/.test(unit);

/** Columns that serve again and again, emptied first: those of a sentence are copied out of them. */
const room: { tokens: Token[]; kinds: number[]; starts: number[]; ends: number[]; count: number } =
  {
    tokens: [],
    kinds: [],
    starts: [],
    ends: [],
    count: 0,
  };

const addToken = (token: Token, start: number, end: number): void => {
  const at = room.count++;
  room.tokens[at] = token;
  room.kinds[at] = token.kinds;
  room.starts[at] = start;
  room.ends[at] = end;
};

const takeTokens = (): Tokens => {
  const { tokens, kinds, starts, ends, count } = room;
  return {
    tokens: tokens.slice(0, count),
    kinds: kinds.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
  };
};

/** A stretch of text whose tokens are being found. */
interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const markAt = ({ text, start, end }: Stretch, at: number): Token | undefined => {
  const code = text.charCodeAt(at);
  const mark = MARKS.get(code);
  if (mark !== undefined) return mark;
  const dash = at === start || at + 1 === end ? undefined : DASHES.get(code);
  return dash && isWhite(text.charAt(at - 1)) && isWhite(text.charAt(at + 1)) ? dash : undefined;
};

const addMarks = (stretch: Stretch, from: number, to: number): void => {
  for (let at = from; at < to; at++) {
    if (stretch.text.charCodeAt(at) === SPACE) continue;
    const mark = markAt(stretch, at);
    if (mark !== undefined) addToken(mark, at, at + 1);
  }
};

/** Index of the first of the ascending numbers, or of so many of them, that is not below the bound. */
export const firstFrom = (
  numbers: readonly number[],
  bound: number,
  count: number = numbers.length,
): number => {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The same word with the accent that folding has taken, if that one counts. */
const accented = (token: Token, text: string, start: number, lexicon: Lexicon): Token => {
  if ((token.kinds & ACCENT_TELLS) === 0) return token;
  const printed = text.slice(start, start + token.word.length).toLowerCase();
  return lexicon.accented.get(printed) ?? token;
};

/** Tokens from start to end of a text of which the words are given. */
export const tokensBetween = (
  text: string,
  words: FoldedWords,
  start: number,
  end: number,
  lexicon: Lexicon,
): Tokens => {
  const stretch: Stretch = { text, start, end };
  room.count = 0;
  let reached = start;
  for (let at = firstFrom(words.starts, start); at < words.starts.length; at++) {
    const from = words.starts[at] ?? end;
    if (from >= end) break;
    const isSpaced = from - reached === 1 && text.charCodeAt(reached) === SPACE;
    if (!isSpaced && reached < from) addMarks(stretch, reached, from);
    reached = words.ends[at] ?? end;
    addToken(accented(lexicon.folded(words, at), text, from, lexicon), from, reached);
  }
  addMarks(stretch, reached, end);
  return takeTokens();
};

/** Indexes of the tokens that lie between two offsets, the second one exclusive; null if none does. */
export const span = (
  { starts, ends }: Tokens,
  start: number,
  end: number,
): [from: number, to: number] | null => {
  const from = firstFrom(ends, start + 1);
  let to = from;
  while ((starts[to] ?? end) < end) to++;
  return to === from ? null : [from, to];
};

/**
 * The word or mark at the place; undefined outside the sentence. Places before it are asked for often,
 * and an array is slow to read below 0.
 */
export const tokenAt = (tokens: readonly Token[], at: number): Token | undefined =>
  at < 0 ? undefined : tokens[at];

/** Its key; empty outside the sentence. */
export const wordIn = (tokens: readonly Token[], at: number): string =>
  tokenAt(tokens, at)?.word ?? '';

/** The first of the lists of words that stands there, one after the other; undefined where none does. */
export const wordsThere = (
  tokens: readonly Token[],
  at: number,
  lists: readonly (readonly string[])[],
): readonly string[] | undefined => {
  for (const words of lists) if (startsWith(tokens, at, words)) return words;
  return undefined;
};

/** Whether the words stand there, one after the other. */
export const startsWith = (
  tokens: readonly Token[],
  at: number,
  words: readonly string[],
): boolean => {
  for (let next = 0; next < words.length; next++) {
    if (tokens[at + next]?.word !== words[next]) return false;
  }
  return true;
};

/** Most tokens that are read together: the work grows faster than their number. */
const MOST_TOGETHER = 240;

const cut = ({ tokens, kinds, starts, ends }: Tokens, from: number, to: number): Tokens => ({
  tokens: tokens.slice(from, to),
  kinds: kinds.slice(from, to),
  starts: starts.slice(from, to),
  ends: ends.slice(from, to),
});

/** The tokens in pieces that can be read one by one; cut at a mark where there is one. */
export const readablePieces = (all: Tokens): readonly Tokens[] => {
  const { length } = all.tokens;
  if (length <= MOST_TOGETHER) return [all];
  const pieces: Tokens[] = [];
  let from = 0;
  while (length - from > MOST_TOGETHER) {
    const next = all.tokens.slice(from, from + MOST_TOGETHER);
    const mark = next.findLastIndex((token) => token.isMark);
    const to = from + (mark > 0 ? mark + 1 : MOST_TOGETHER);
    pieces.push(cut(all, from, to));
    from = to;
  }
  pieces.push(cut(all, from, length));
  return pieces;
};
