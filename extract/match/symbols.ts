// Symbols: what the automaton reads in place of code units. A folded letter or digit is a symbol, a
// run of joiners is one symbol, and whatever can't be part of a name is a break.
import { foldCode } from '../text/fold.ts';
import { JOINERS } from '../text/name-key.ts';

/** A letter, mark or digit that no pattern holds. */
export const UNKNOWN = 0;
/** Between the words of a name, and between any two words. */
export const JOIN = 1;
/** Ends a word and any name. */
export const BREAK = 2;
/** The first symbol that stands for a character. */
export const FIRST_CHARACTER = 3;

const CODES = 0x10000;
const WORD_UNIT = /[\p{L}\p{M}\p{N}]/u;
const SPACE = 0x20;
const HYPHEN = 0x2d;

export interface SymbolTable {
  /** Symbol of each UTF-16 code unit. */
  readonly of: Uint16Array;
  /** How many symbols there are. */
  readonly size: number;
  /** 1 where the symbol is a letter, mark or digit. */
  readonly isWord: Uint8Array;
}

/** Above this, code units are neither folded nor joiners, and nearly all of them are letters. */
const LAST_FOLDED = 0x2100;

/** Symbols of code units in a table without patterns. */
const BARE = Uint16Array.from({ length: CODES }, (_, code) => {
  if (code < LAST_FOLDED && JOINERS.includes(String.fromCharCode(foldCode(code)))) return JOIN;
  return WORD_UNIT.test(String.fromCharCode(code)) ? UNKNOWN : BREAK;
});

const charactersOf = (keys: readonly string[]): Set<number> => {
  const characters = new Set<number>();
  for (const key of keys) {
    for (let index = 0; index < key.length; index++) characters.add(key.charCodeAt(index));
  }
  characters.delete(SPACE);
  return characters;
};

/** Table of the characters that occur in the keys. */
export const symbolTable = (keys: readonly string[]): SymbolTable => {
  const of = BARE.slice();
  const symbols = new Map<number, number>();
  for (const code of charactersOf(keys)) symbols.set(code, FIRST_CHARACTER + symbols.size);
  const isWord = new Uint8Array(FIRST_CHARACTER + symbols.size);
  isWord[UNKNOWN] = 1;
  for (const [code, symbol] of symbols) {
    if (BARE[code] === UNKNOWN) isWord[symbol] = 1;
    of[code] = symbol;
  }
  for (let code = 0; code < LAST_FOLDED; code++) {
    if (BARE[code] !== JOIN) of[code] = symbols.get(foldCode(code)) ?? BARE[code] ?? BREAK;
  }
  return { of, size: isWord.length, isWord };
};

/** A run of joiners: the symbol that it counts as, and where it ends. */
export interface JoinerRun {
  readonly symbol: number;
  readonly end: number;
}

/**
 * The run of joiners that begins at the offset. A dash between spaces parts two phrases; any other run
 * holds a name together.
 */
export const joinerRun = (text: string, start: number, of: Uint16Array): JoinerRun => {
  let end = start + 1;
  let hasHyphen = false;
  while (end < text.length && of[text.charCodeAt(end)] === JOIN) {
    if (foldCode(text.charCodeAt(end)) === HYPHEN) hasHyphen = true;
    end++;
  }
  const isSpaced =
    foldCode(text.charCodeAt(start)) === SPACE && foldCode(text.charCodeAt(end - 1)) === SPACE;
  return { symbol: hasHyphen && isSpaced ? BREAK : JOIN, end };
};
