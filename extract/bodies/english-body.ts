// Where the name of a body begins and ends around its head in English, in texts of any language:
// "Prevent Policy Makers Network", "Council for Foreign Relations".

import { isFunctionWord } from '../match/short-forms.ts';
import type { Barrier } from './french-body.ts';

const NO_CAPITAL = /^\p{Ll}|&/u;

/** After "on" or "of", what is no part of a name: a day, a month. */
const DATE =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December';
const COMPLEMENT = new RegExp(
  `^(?: (?:of|for|on|against|to)(?: the)? (?!(?:${DATE})(?!\\p{L}))\\p{Lu}[\\p{L}-]{2,}(?: (?:and (?!the )|of |the |& )*\\p{Lu}[\\p{L}-]{2,})*)+`,
  'u',
);
const WORD_BEFORE =
  /(?<![\p{L}\p{N}'’.-])(\p{Lu}[\p{L}-]+|(?:People|Women|Children|Citizen|King|Lord)['’]s|\p{Lu}\p{Ll}+(?:ers|ors|ists|ants|ents|ans|ples)['’]|of|for|and|&) $/u;
const WORDS_BEFORE = 6;
/** Words before the head that a name needs, in English and elsewhere. */
const FEWEST = { en: 2, other: 2 } as const;
const NO_NAME =
  /^(?:executive|supervisory|governing|advisory|first|second|new|national|high|contracting|states?|third|joint|economic|trade|permanent|diplomatic|working|expert|civil)$/iu;

interface Span {
  readonly start: number;
  readonly end: number;
}

const COLLEGE_OF = /(?<![\p{L}\p{N}'’.-])\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+)? $/u;
const TOWN = /^ \p{Lu}\p{Ll}+(?![\p{L}'’])/u;

/** "University College Cork": what a college is called and its town; a college without them is any. */
const collegeAt = (text: string, { start, end }: Span): Span | null => {
  const name = COLLEGE_OF.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0;
  const town = TOWN.exec(text.slice(end, end + 30))?.[0].length ?? 0;
  return name === 0 || town === 0 ? null : { start: start - name, end: end + town };
};

/** The name around an English head; null if nothing there tells the body from others of its kind. */
export const englishBody = (
  text: string,
  head: Span,
  isEnglish: boolean,
  isBarred: Barrier,
): Span | null => {
  if (text.slice(head.start, head.end) === 'College') return collegeAt(text, head);
  let start = head.start;
  let count = 0;
  let telling = 0;
  let linked = start;
  while (count < WORDS_BEFORE) {
    const word = WORD_BEFORE.exec(text.slice(Math.max(0, linked - 40), linked))?.[1];
    if (word === undefined) break;
    linked -= word.length + 1;
    if (NO_CAPITAL.test(word)) continue;
    if (isFunctionWord(word)) break;
    start = linked;
    count++;
    if (!NO_NAME.test(word)) telling++;
  }
  const after = isEnglish
    ? (COMPLEMENT.exec(text.slice(head.end, head.end + 120))?.[0].length ?? 0)
    : 0;
  const end = after > 0 && !isBarred(head.end, true) ? head.end + after : head.end;
  const needed = isEnglish ? FEWEST.en : FEWEST.other;
  return telling >= needed || (end > head.end && count + after > 0) ? { start, end } : null;
};
