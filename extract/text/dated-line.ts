// A line that dates a document: a full date by itself or behind a place or a word such as "Datum"; and a
// line that only says where and when.

const MONTHS = [
  ['janvier', 'januari', 'january', 'jan'],
  ['février', 'fevrier', 'februari', 'february', 'feb'],
  ['mars', 'maart', 'march'],
  ['avril', 'april'],
  ['mai', 'mei', 'may'],
  ['juin', 'juni', 'june'],
  ['juillet', 'juli', 'july'],
  ['août', 'aout', 'augustus', 'august', 'aug'],
  ['septembre', 'september', 'sept'],
  ['octobre', 'oktober', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['décembre', 'decembre', 'december', 'dec'],
] as const;
const MONTH = MONTHS.flat()
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** One to four words: "Paris", "The Hague", "Aix-en-Provence". */
const PLACE = String.raw`\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,3}`;
const LABEL =
  '(?:datum|date|dated|published(?: on)?|publication date|publié le|fait à|gepubliceerd op|uitgegeven op)';
const WEEKDAY =
  '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const BEFORE = String.raw`(?:${LABEL}\s*:?\s*|${PLACE},\s*|${PLACE}(?=,? (?:le|den) ))?(?:${PLACE},\s*)?,?\s*(?:(?:le|den|op|on)\s+)?(?:${WEEKDAY},?\s+)?`;
const TIME = String.raw`(?:\s*[-–—,]?\s*(?:à\s|at\s|om\s)?\s*\d{1,2}\s?[:h.]\s?\d{2})?`;
const whole = (date: string): RegExp => new RegExp(`^${BEFORE}${date}${TIME}\\.?$`, 'iu');

const DAY_FIRST = whole(
  String.raw`(?<day>\d{1,2})(?:er|ste|de|e|st|nd|rd|th)?\.?\s+(?<month>${MONTH})\.?,?\s+(?<year>(?:19|20)\d{2})`,
);
const MONTH_FIRST = whole(
  String.raw`(?<month>${MONTH})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,\s+(?<year>(?:19|20)\d{2})`,
);
const YEAR_FIRST = whole(String.raw`(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})`);
const IN_NUMBERS = whole(
  String.raw`(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>(?:19|20)\d{2})`,
);

const LONGEST = 80;

const monthNumber = (word: string): number => {
  const folded = word.toLowerCase();
  const index = MONTHS.findIndex((names) => names.some((name) => name === folded));
  return index < 0 ? Number(word) : index + 1;
};

/** "2019-11-05", or null where the calendar has no such day. */
export const calendarDay = (year: number, month: number, day: number): string | null => {
  const found = new Date(Date.UTC(year, month - 1, day));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day
    ? found.toISOString().slice(0, 10)
    : null;
};

/** The day that a line gives and says nothing else, but a place; null if it does not. */
export const dayOfLine = (line: string): string | null => {
  const text = line.trim().replace(/\s+/g, ' ');
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  for (const pattern of [DAY_FIRST, MONTH_FIRST, YEAR_FIRST, IN_NUMBERS]) {
    const { day = '', month = '', year = '' } = pattern.exec(text)?.groups ?? {};
    if (year === '') continue;
    // By itself it may be the day of printing, and "3/4/2021" is another day in America than in Europe.
    const isUnsure = /^\d/.test(text) || (text.includes('/') && Number(day) <= 12 && day !== month);
    if (pattern === IN_NUMBERS && isUnsure) return null;
    return calendarDay(Number(year), monthNumber(month), Number(day));
  }
  return null;
};

const PLACE_AND_TIME = new RegExp(
  `^${PLACE},\\s*(?:(?:en|in)\\s+)?(?:(?:${MONTH})\\.?\\s+)?(?:19|20)\\d{2}$`,
  'iu',
);

/** "Genève, 2018", "Brussel, maart 2023", and all that gives a day. */
export const isPlaceAndTime = (line: string): boolean =>
  dayOfLine(line) !== null || (/^\p{Lu}/u.test(line.trim()) && PLACE_AND_TIME.test(line.trim()));
