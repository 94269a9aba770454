// Parts of a text in which names are not mentions: web addresses, e-mail, names of streets. The town,
// the country and the body of a postal address are mentions like any other.

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A pattern, and what a text must hold for it to be worth looking for. */
interface Mask {
  readonly hint: RegExp;
  readonly pattern: RegExp;
}

const MASKS: readonly Mask[] = [
  { hint: /http|www\./i, pattern: /(?:https?:\/\/|www\.)[^\s<>()"”»]+/giu },
  {
    hint: /@/,
    pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{0,64}@[\p{L}\p{N}_.-]{1,255}/gu,
  },
  {
    hint: /\.(?:be|eu|com|org|net|int|gov|fr|nl|brussels|vlaanderen)(?![a-z])/i,
    pattern:
      /(?<![\p{L}\p{N}.-])(?:[\p{L}\p{N}-]{1,63}\.){1,8}(?:be|eu|com|org|net|int|gov|fr|nl|brussels|vlaanderen)(?:\/[^\s<>()"”»]*)?(?![\p{L}\p{N}])/gu,
  },
  {
    // A street.
    hint: /[Rr]ue |[Aa]venue |[Bb]oulevard |[Cc]haussée |[Qq]uai |[Aa]llée |[Cc]hemin |[Ss]quare /,
    pattern:
      /(?<!\p{L})(?!Quai d['’]Orsay)(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]haussée|[Qq]uai|[Aa]llée|[Cc]hemin|[Ss]quare) (?:(?:de la |de l['’]|des |du |de |d['’]))?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*/gu,
  },
  {
    hint: /straat|laan|plein|steenweg|dreef/,
    pattern: /(?<!\p{L})\p{Lu}\p{L}{0,40}(?:straat|laan|plein|steenweg|dreef)(?!\p{L})/gu,
  },
];

/** Spans of the text that hold no mentions. */
const maskedSpans = (text: string): Span[] =>
  MASKS.filter(({ hint }) => hint.test(text)).flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );

/** Those of the spans that touch no masked part of the text. */
export const unmasked = <T extends Span>(text: string, spans: readonly T[]): T[] => {
  if (spans.length === 0) return [];
  const masked = maskedSpans(text);
  if (masked.length === 0) return [...spans];
  return spans.filter(
    ({ start, end }) => !masked.some((mask) => mask.start < end && start < mask.end),
  );
};
