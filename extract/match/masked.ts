// Parts of a text in which names are not mentions: web addresses, e-mail, postal addresses.

interface Span {
  readonly start: number;
  readonly end: number;
}

const MASKS: readonly RegExp[] = [
  /(?:https?:\/\/|www\.)[^\s<>()"”»]+/giu,
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu,
  /(?<![\p{L}\p{N}@])@[\p{L}\p{N}_]+/gu,
  /(?<![\p{L}\p{N}.])(?:[\p{L}\p{N}-]+\.)+(?:be|eu|com|org|net|int|gov|fr|nl|brussels|vlaanderen)(?:\/[^\s<>()"”»]*)?(?![\p{L}\p{N}])/gu,
  // A Belgian postcode and its town.
  /(?<![\p{L}\p{N}])(?:1[0-2]\d0\s+(?:Bruxelles|Brussels?)|B-?\s?[1-9]\d{3}\s+\p{Lu}[\p{L}-]+)/gu,
  // A street.
  /(?<!\p{L})(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]haussée|[Qq]uai|[Aa]llée)\s+(?:(?:de la|de l['’]|des|du|de|d['’])\s*)?\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]*)*/gu,
  /(?<!\p{L})\p{Lu}\p{L}*(?:straat|laan|plein|steenweg)(?!\p{L})/gu,
];

/** Spans of the text that hold no mentions. */
const maskedSpans = (text: string): Span[] =>
  MASKS.flatMap((mask) =>
    [...text.matchAll(mask)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );

/** Those of the spans that touch no masked part of the text. */
export const unmasked = <T extends Span>(text: string, spans: readonly T[]): T[] => {
  const masked = maskedSpans(text);
  if (masked.length === 0) return [...spans];
  return spans.filter(
    ({ start, end }) => !masked.some((mask) => mask.start < end && start < mask.end),
  );
};
