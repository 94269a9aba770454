// List markers: the signs and enumerators that begin an item, and how deep the item lies.

const [FIRST_LETTER, LAST_LETTER, LETTER_O] = [0x61, 0x7a, 0x6f];

const SIGN = /^[-–—•●▪■□◦➢➔→►✓✔◆◇*·§»](?=\s)\s*/u;
const ENUMERATOR = /^(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)|[a-z]\.|\d{1,2}\.(?=\s))\s+(?=\S)/;

/** The round bullet of a word processor, pasted as the letter that it looks like. */
const LETTER_BULLET = /^o(?=\s+\p{Lu})/u;

/** The line with a bullet in the place of the letter; null if it has none. */
export const withBullet = (text: string): string | null =>
  text.charCodeAt(0) === LETTER_O && LETTER_BULLET.test(text) ? `◦${text.slice(1)}` : null;

interface ListMarker {
  /** The marker's kind: the sign itself, or "1)", "a." for enumerators. */
  readonly style: string;
  /** Characters that are not part of the item's text: signs go, enumerators stay. */
  readonly length: number;
}

/** Whether more than one look is worth while: most lines begin with a word. */
const mayBeMarked = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return first < FIRST_LETTER || first > LAST_LETTER || /^[a-z][.)ivx]/.test(text);
};

/** The marker that a trimmed line begins with, if there is one. */
export const listMarkerOf = (text: string): ListMarker | null => {
  if (!mayBeMarked(text)) return null;
  const sign = SIGN.exec(text);
  if (sign && sign[0].length < text.length)
    return { style: sign[0].trim(), length: sign[0].length };
  const enumerator = ENUMERATOR.exec(text);
  if (!enumerator) return null;
  const style = enumerator[0]
    .trim()
    .replace(/\d+/, '1')
    .replace(/[a-z]+/, 'a');
  return { style, length: 0 };
};

/** The number that an enumerator gives its item, "b)" as 2; null for a sign. */
export const itemNumberOf = (text: string): number | null => {
  const [, digits, letter] = /^\(?(?:(\d{1,2})|([a-z]))[.)]/.exec(text) ?? [];
  if (digits !== undefined) return Number(digits);
  return letter === undefined ? null : letter.charCodeAt(0) - FIRST_LETTER + 1;
};

/** What items of one list have in common: their markers and how far they are indented. */
export const markerKey = (marker: ListMarker, indent: number): string =>
  `${Math.floor(indent / 2)} ${marker.style}`;

/** Depth of an item below the items whose markers and indents are on the stack; 1 = outermost. */
export const pushMarker = (stack: string[], marker: ListMarker, indent: number): number => {
  const key = markerKey(marker, indent);
  const at = stack.indexOf(key);
  if (at >= 0) stack.length = at + 1;
  else stack.push(key);
  return stack.length;
};
