// What the first lines of a text say of the document: its title, and its day.
import { isAddress } from '../text/address-line.ts';
import { dayOfLine, isPlaceAndTime } from '../text/dated-line.ts';

const GREAT_HEADING = /^#\s+(\S.*?)[\s#]*$/;

/** Fewer words are as often the name of a chapter or of an institution. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 16;
const MOST_CHARACTERS = 120;
const OPENS_AS_TITLE = /^["“«]?\s?\p{Lu}/u;
const SALUTATION =
  /^(?:dear|geachte|beste|mijnheer|mevrouw|chers?|chères?|madame|mesdames|monsieur|messieurs|excellenc|mr|sir)(?!\p{L})/iu;
/** The line is cut: what it begins goes on below. */
const GOES_ON =
  /(?:[.;:,!?…-]|[\s'’](?:d[eu]|des|l[ea]|les|et|ou|à|aux?|en|dans|par|pour|sur|van|het|een|of|in|op|voor|met|the|and|to|for|with|from|avec))$/iu;

/** Whether a line without any mark reads like a title, in small letters and of some length. */
const readsLikeTitle = (line: string): boolean => {
  const text = line.trim();
  const count = text.split(/\s+/).length;
  return (
    count >= FEWEST_WORDS &&
    count <= MOST_WORDS &&
    text.length <= MOST_CHARACTERS &&
    OPENS_AS_TITLE.test(text) &&
    /\p{Ll}{3}/u.test(text) &&
    !GOES_ON.test(text) &&
    !SALUTATION.test(text) &&
    !/[@|©]|:\/\//.test(text) &&
    !isPlaceAndTime(text) &&
    !isAddress(text)
  );
};

/** The first line where it stands by itself, above more text, and reads like a title. */
const plainTitle = (lines: readonly string[]): string | null => {
  const at = lines.findIndex((line) => line.trim() !== '');
  const [first = '', below = '', ...rest] = lines.slice(at);
  const alone = below.trim() === '' || isPlaceAndTime(below);
  return alone && rest.some((line) => line.trim() !== '') && readsLikeTitle(first)
    ? first.trim().replace(/\s+/g, ' ')
    : null;
};

/**
 * The heading of the first rank that a text begins with, or the only one that it has; in a text of no other
 * format, a first line that reads like a title.
 */
export const titleOfText = (lines: readonly string[], isPlain: boolean): string | null => {
  const filled = lines.filter((line) => line.trim() !== '');
  const [first = '', second = ''] = filled;
  if (/^={3,}\s*$/.test(second)) return first.trim();
  const headings = filled.flatMap((line) => GREAT_HEADING.exec(line)?.[1] ?? []);
  if (GREAT_HEADING.test(first) || headings.length === 1) return headings[0] ?? null;
  return isPlain ? plainTitle(lines) : null;
};

const HEAD_LINES = 10;
const HEAD_WORDS = 16;
const MARKS = /^[>#*_\s]+|[*_\s]+$/g;

/** The day that a line in the head of a text gives by itself: above its first sentence or long line. */
export const dayOfText = (lines: readonly string[]): string | null => {
  const filled = lines.map((line) => line.replace(MARKS, '')).filter((line) => line !== '');
  for (const line of filled.slice(0, HEAD_LINES)) {
    const day = dayOfLine(line);
    if (day !== null) return day;
    const count = line.split(/\s+/).length;
    if (count > HEAD_WORDS || (count > 5 && /[.!?]["”»)]?$/.test(line))) return null;
  }
  return null;
};
