// Parts of a text in which names are not mentions: web addresses, e-mail, names of streets, and of the
// Union's programmes. The town, the country and the body of a postal address are mentions like any other.

import type { FoldedWords } from '../text/folded-words.ts';
import { wordLookup } from '../text/word-lookup.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text and its words. */
interface Worded {
  readonly text: string;
  readonly words: FoldedWords;
}

// What a word may belong to, as bits.
const ADDRESS = 1;
const HOST = 2;
const STREET = 4;
const DUTCH_STREET = 8;
const PROGRAMME = 16;

const STREETS: ReadonlySet<string> = new Set(
  'rue avenue boulevard chaussee quai allee chemin square'.split(' '),
);
/** Words of programmes that are named after Europe: "Horizon Europe", "Europe créative". */
const PROGRAMMES: ReadonlySet<string> = new Set(
  'horizon creative creatief digital digitaal numerique global connecting interreg rearm choose invest'.split(
    ' ',
  ),
);
const HOSTS: ReadonlySet<string> = new Set(
  'be eu com org net int gov fr nl brussels vlaanderen'.split(' '),
);

const hintsOf = wordLookup((word) => {
  let hints = /http|www$/.test(word) ? ADDRESS : 0;
  if (HOSTS.has(word)) hints |= HOST;
  if (STREETS.has(word)) hints |= STREET;
  if (PROGRAMMES.has(word)) hints |= PROGRAMME;
  return /straat|laan|plein|steenweg|dreef/.test(word) ? hints | DUTCH_STREET : hints;
});

/** What the words of a text hint at. */
const hintsIn = ({ text, words }: Worded): number => {
  let all = 0;
  for (let at = 0; at < words.starts.length; at++) {
    const hints = hintsOf(words, at);
    if (hints === 0) continue;
    const isHost = text.charAt((words.starts[at] ?? 0) - 1) === '.';
    all |= isHost ? hints : hints & ~HOST;
  }
  return all;
};

const MAIL = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{0,64}@[\p{L}\p{N}_.-]{1,255}/gu;

/** Patterns, and what a text must hint at for each to be worth looking for. */
const MASKS: readonly (readonly [hint: number, pattern: RegExp])[] = [
  [ADDRESS, /(?:https?:\/\/|www\.)[^\s<>()"”»]+/giu],
  [
    HOST,
    /(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.){1,8}(?:be|eu|com|org|net|int|gov|fr|nl|brussels|vlaanderen)(?:\/[^\s<>()"”»]*)?(?![\p{L}\p{N}])/gu,
  ],
  [
    STREET,
    /(?<!\p{L})(?!Quai d['’]Orsay)(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]haussée|[Qq]uai|[Aa]llée|[Cc]hemin|[Ss]quare) (?:(?:de la |de l['’]|des |du |de |d['’]))?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*/gu,
  ],
  [
    PROGRAMME,
    /(?<!\p{L})(?:(?:Horizon|Creative|Creatief|Digital|Digitaal|Global|Connecting|Interreg|ReArm|Choose|Invest)[ -]Europ[ea]|Europe (?:créative|numérique))(?!\p{L})/gu,
  ],
  [DUTCH_STREET, /(?<!\p{L})\p{Lu}\p{L}{0,40}(?:straat|laan|plein|steenweg|dreef)(?!\p{L})/gu],
];

const spansOf = (text: string, pattern: RegExp): Span[] =>
  Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Spans of the text that hold no mentions. */
const maskedSpans = (worded: Worded): Span[] => {
  const { text } = worded;
  const hints = hintsIn(worded);
  const masked = text.includes('@') ? spansOf(text, MAIL) : [];
  if (hints === 0) return masked;
  for (const [hint, pattern] of MASKS) {
    if ((hints & hint) !== 0) masked.push(...spansOf(text, pattern));
  }
  return masked;
};

const HOST_NAME = /^[^\s@/]+\.[^\s@/]+$/u;

/** Those of the spans that touch no masked part of the text, unless they are all of it ("hub.brussels"). */
export const unmasked = <T extends Span>(worded: Worded, spans: readonly T[]): readonly T[] => {
  if (spans.length === 0) return spans;
  const masked = maskedSpans(worded);
  if (masked.length === 0) return spans;
  const isHost = ({ start, end }: Span): boolean => HOST_NAME.test(worded.text.slice(start, end));
  return spans.filter(
    (span) =>
      !masked.some(
        (mask) =>
          mask.start < span.end &&
          span.start < mask.end &&
          !(mask.start === span.start && mask.end === span.end && isHost(mask)),
      ),
  );
};
