// Symbols: what the automaton reads in place of code units. A folded letter or digit is a symbol, a
// run of joiners is one symbol, and whatever can't be part of a name is a break.
import { foldCode } from '../text/fold.ts';
import { JOINERS } from './name-key.ts';

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

/** Table of the characters that occur in the keys. */
export const symbolTable = (keys: readonly string[]): SymbolTable => {
  const characters = new Map<number, number>();
  for (const key of keys) {
    for (let index = 0; index < key.length; index++) {
      const code = key.charCodeAt(index);
      if (code !== SPACE && !characters.has(code)) {
        characters.set(code, FIRST_CHARACTER + characters.size);
      }
    }
  }
  const joiners = new Set([...JOINERS].map((joiner) => joiner.charCodeAt(0)));
  const size = FIRST_CHARACTER + characters.size;
  const of = new Uint16Array(CODES);
  const isWord = new Uint8Array(size);
  isWord[UNKNOWN] = 1;
  for (let code = 0; code < CODES; code++) {
    const folded = foldCode(code);
    const word = WORD_UNIT.test(String.fromCharCode(code));
    const symbol = joiners.has(folded)
      ? JOIN
      : (characters.get(folded) ?? (word ? UNKNOWN : BREAK));
    of[code] = symbol;
    if (symbol >= FIRST_CHARACTER && word) isWord[symbol] = 1;
  }
  return { of, size, isWord };
};

/** A text as symbols, with the offset of each in the text. Only the first `length` entries count. */
export interface SymbolText {
  readonly symbols: Uint16Array;
  readonly offsets: Uint32Array;
  readonly length: number;
}

/** A dash between spaces parts two phrases; any other run of joiners holds a name together. */
const runSymbol = (text: string, start: number, end: number): number => {
  if (end - start < 3) return JOIN;
  if (foldCode(text.charCodeAt(start)) !== SPACE) return JOIN;
  if (foldCode(text.charCodeAt(end - 1)) !== SPACE) return JOIN;
  for (let at = start; at < end; at++) if (foldCode(text.charCodeAt(at)) === HYPHEN) return BREAK;
  return JOIN;
};

/** Symbols of a text. */
export const readSymbols = (text: string, table: SymbolTable): SymbolText => {
  const { of } = table;
  const symbols = new Uint16Array(text.length);
  const offsets = new Uint32Array(text.length);
  let length = 0;
  let at = 0;
  while (at < text.length) {
    const symbol = of[text.charCodeAt(at)] ?? UNKNOWN;
    offsets[length] = at;
    const start = at++;
    if (symbol === JOIN) {
      while (at < text.length && of[text.charCodeAt(at)] === JOIN) at++;
      symbols[length++] = at - start === 1 ? JOIN : runSymbol(text, start, at);
    } else symbols[length++] = symbol;
  }
  return { symbols, offsets, length };
};
