// A line of an address, as letterheads have them: "Postbus 20061 2500 EB Den Haag".

const SIGNS = [
  /\b(?:postbus|p\.?\s?o\.?\s?box|b\.?p\.?|boîte postale|bus)\s+\d/iu,
  /^(?:retouradres|afzender|expéditeur|return address)\b/iu,
  // Postcodes; a number like a year is none.
  /(?<![\d-])(?!19|20)\d{4} ?[A-Z]{2} \p{Lu}\p{Ll}/u,
  /(?<!\p{L})[BFL]-\d{4,5}\s\p{Lu}/u,
  /\p{Lu}\p{L}*(?:straat|laan|steenweg|weg|plein|kade|gracht|singel)\s+\d{1,3}(?!\d)/u,
  /(?<![\p{L}\d])\d{1,4}(?:\s?(?:bis|ter|[a-z]))?,?\s(?:rue|avenue|boulevard|quai|place|chaussée)\s/iu,
  /(?<!\p{L})(?:rue|avenue|boulevard|quai|chaussée)\s[\p{L}' ’-]+,?\s\d{1,4}(?!\d)/iu,
  /(?<![\p{L}\d])\d{1,5}\s\p{Lu}[\p{L} .]*\s(?:Street|Avenue|Road|Boulevard|Lane|Square)(?!\p{L})/u,
];

const LONGEST = 120;

export const isAddress = (line: string): boolean =>
  line.length <= LONGEST && SIGNS.some((sign) => sign.test(line));
