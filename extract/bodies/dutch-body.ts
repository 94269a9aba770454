// Where the name of a body begins and ends around its head in Dutch: "Federaal Agentschap voor
// Nucleaire Controle". All words that carry the name have capitals.

import { isFunctionWord } from '../match/short-forms.ts';
import type { Barrier } from './french-body.ts';

/** Words that say where a body belongs, not what it is for. */
const WIDE =
  /^(?:federale?|federaal|nationale?|nationaal|vlaamse?|waalse?|brusselse?|europe?es|europese|internationale?|internationaal|belgische?|lokale?|lokaal|algemeen|algemene|hoge|hoog|bevoegde?|regionale?|nieuwe?|koninklijke?)$/iu;
const ADJECTIVE = /(?:e|aal|ees|isch|lijk|ief|eel|air|ig|s)$/u;

const DIRECT =
  /^ \p{Lu}[\p{L}-]{2,}(?: (?:\p{Ll}{4,}e )?\p{Lu}[\p{L}-]{2,})*(?:(?:, \p{Lu}[\p{L}-]{2,})* (?:en|&) \p{Lu}[\p{L}-]{2,}(?: \p{Lu}[\p{L}-]{2,})*)?/u;
const FOR_NAME =
  /^ (?:voor|inzake|tegen|tot|ter)(?: de| het| der)? (?:\p{Ll}{4,}e )?\p{Lu}[\p{L}-]{2,}(?: (?:\p{Ll}{4,}e )?\p{Lu}[\p{L}-]{2,})*/u;
const FOR_NOUN =
  /^ (?:voor|inzake|tegen)(?: de| het)? (?:\p{Ll}{4,}e )?(?!het |dat |die |deze |onze )\p{Ll}{5,}(?![\p{L}'’])/u;
const OF_NAME = /^ (?:van|der)(?: de| het)? \p{Lu}[\p{L}-]{2,}/u;
const MORE =
  /^(?: (?:van|voor|tegen|aan)(?: de| het)?| en(?: de| het)?|,) (?:\p{Ll}{4,}e )?\p{Lu}[\p{L}-]{2,}(?: \p{Lu}[\p{L}-]{2,})*|^ van (?:de|het) (?:\p{Ll}{4,}e )?\p{Ll}{5,}(?!\p{L})/u;
/** Bodies that every organisation has. */
const GENERIC_OF =
  /^ van(?: de| het)? (?:Bestuur|Beheer|Toezicht|Commissarissen|Beroep|Ministers|State)/u;
/** Heads that are also the short name of a well-known body. */
const SHORT_NAMES = /^(?:raad|commissie|comit[eé]|dienst|hof|bureau|directie)$/iu;

/** Most words that are read back from the head, and most complements that may follow it. */
const WORDS_BEFORE = 4;
const GROUPS = 3;

const WORD_BEFORE = /(?<![\p{L}\p{N}'’.-])(\p{Lu}\p{Ll}[\p{L}-]*) $/u;
const SENTENCE_START = /(?:^|[.!?…:;]["”»')]* ?|[«“"(] ?)$/u;

interface Before {
  readonly start: number;
  /** Whether a word before the head says what the body is for. */
  readonly telling: boolean;
  readonly count: number;
}

/** The words with capitals before a head that belong to its name. */
export const wordsBefore = (text: string, head: number): Before => {
  let start = head;
  let telling = false;
  let count = 0;
  while (count < WORDS_BEFORE) {
    const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - 40), start))?.[1];
    if (word === undefined || isFunctionWord(word)) break;
    const from = start - word.length - 1;
    const opens = SENTENCE_START.test(text.slice(Math.max(0, from - 3), from));
    if (opens && !ADJECTIVE.test(word)) break;
    if (!WIDE.test(word)) telling = !opens || telling;
    start = from;
    count++;
  }
  return { start, telling, count };
};

/** A word with a capital that only describes the next one, which is a part of the name with it. */
const LAST_ADJECTIVE =
  /(?<!\p{L})(?:\p{Lu}\p{L}*(?:ale|ele|aire|ieve|ige|ijke|bare|ende|[gnrt]se)|\p{L}+sche|Oude|Nieuwe|Jonge|Vrije|Grote|Hoge)$/u;
const NOUN_AFTER =
  /^ (?!(?:en|of|van|voor|in|op|te|ten|ter|die|dat|is|was|heeft)(?!\p{L}))\p{Ll}{3,}(?!\p{L})/u;

/** End of a name of which the last word must not stay without its noun; -1 where it has none. */
const withNoun = (text: string, start: number, end: number): number => {
  if (!LAST_ADJECTIVE.test(text.slice(start, end))) return end;
  const noun = NOUN_AFTER.exec(text.slice(end, end + 40));
  return noun === null ? -1 : end + noun[0].length;
};

const group = (text: string, at: number, pattern: RegExp, isBarred: Barrier, first: boolean) => {
  const length = pattern.exec(text.slice(at, at + 100))?.[0].length ?? 0;
  return length > 0 && !isBarred(at, first) ? length : 0;
};

/**
 * End of the name whose head stands there; -1 if nothing around tells the body from others of its
 * kind. `compound` says that the head is a compound, `before` what stands before it.
 */
export const dutchBodyEnd = (
  text: string,
  head: { readonly start: number; readonly end: number; readonly compound: boolean },
  before: Before,
  isBarred: Barrier,
): number => {
  const first = (pattern: RegExp): number => group(text, head.end, pattern, isBarred, true);
  const isShort = SHORT_NAMES.test(text.slice(head.start, head.end)) && before.count === 0;
  const length =
    first(DIRECT) ||
    first(FOR_NAME) ||
    (isShort ? 0 : first(FOR_NOUN)) ||
    (GENERIC_OF.test(text.slice(head.end, head.end + 40)) ? 0 : first(OF_NAME));
  const enough = head.compound ? before.count > 0 : before.telling && before.count > 1;
  if (length === 0) return enough ? head.end : -1;
  let at = head.end + length;
  for (let count = 1; count < GROUPS; count++) {
    const more = group(text, at, MORE, isBarred, false);
    if (more === 0) break;
    at += more;
  }
  return withNoun(text, head.end, at);
};
