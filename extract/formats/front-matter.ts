// Front matter: what a file says of itself between two lines of "---" at its top, as YAML.
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { LANGUAGES } from '../dataset/schema.ts';
import type { Warning } from '../stages/draft.ts';

const text = z.union([z.string(), z.number()], 'give a text').transform(String);

/** "2025", "2025-04", "2025-04-11": no 13th month, no 31 June. */
const isDate = (date: string): boolean => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const found = new Date(Date.UTC(year, month - 1, day));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
};

/** What to write instead, for the one who wrote it. */
const ADVICE = {
  id: 'give an id of letters, digits, ".", "_" and "-"',
  voice: 'give a voice as in country:BE',
  date: 'give a date as 2019, 2019-11 or 2019-11-05',
  language: `give one of ${LANGUAGES.join(', ')}`,
} as const;

const FIELDS = {
  id: text.pipe(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, ADVICE.id)),
  title: text,
  kind: text,
  issuer: text,
  voice: z
    .string(ADVICE.voice)
    .regex(/^(country|organisation|person):[A-Za-z0-9][A-Za-z0-9.-]*$/, ADVICE.voice),
  date: z
    .union([text, z.date().transform((date) => date.toISOString().slice(0, 10))], ADVICE.date)
    .pipe(
      z
        .string()
        .regex(/^\d{4}(-\d{2}){0,2}$/, ADVICE.date)
        .refine(isDate, `the calendar has no such day; ${ADVICE.date}`),
    ),
  language: z.string(ADVICE.language).trim().toLowerCase().pipe(z.enum(LANGUAGES, ADVICE.language)),
  about: text,
};
type FieldName = keyof typeof FIELDS;
const NAMES: readonly FieldName[] = [
  'id',
  'title',
  'kind',
  'issuer',
  'voice',
  'date',
  'language',
  'about',
];
export type FrontMatterFields = { readonly [K in FieldName]?: z.infer<(typeof FIELDS)[K]> };

/** The same fields where something else than the file gives them. */
export const frontMatterSchema = z.object(FIELDS).partial();

/** What is longer only begins like one. */
const MOST_LINES = 200;
const MOST_CHARACTERS = 50_000;

export interface FrontMatter {
  readonly fields: FrontMatterFields;
  /** Lines that it takes up, the two rules included; 0 where there is none. */
  readonly lineCount: number;
  readonly warnings: readonly Warning[];
}

const warning = (line: number, message: string): Warning => ({
  code: 'front-matter',
  message,
  line,
});

/** The line, from 1, on which front matter gives a field; 1 where it does not. */
export const lineOfField = (lines: readonly string[], name: FieldName): number =>
  lines.slice(0, MOST_LINES).findIndex((line) => line.startsWith(`${name}:`)) + 1 || 1;

const pick = (
  record: Readonly<Record<string, unknown>>,
  lines: readonly string[],
  source: string,
) => {
  const warnings: Warning[] = [];
  const take = <K extends FieldName>(name: K): FrontMatterFields => {
    if (record[name] === undefined || record[name] === null) return {};
    const parsed = FIELDS[name].safeParse(record[name]);
    if (parsed.success) return { [name]: parsed.data };
    const reason = parsed.error.issues[0]?.message ?? 'not understood';
    const message = `${source}: front matter field "${name}" left out: ${reason}`;
    warnings.push(warning(lineOfField(lines, name), message));
    return {};
  };
  const fields: FrontMatterFields = Object.assign({}, ...NAMES.map(take));
  return { fields, warnings };
};

/** What looks like front matter, but has no second rule, is text: whoever wrote it should know. */
const unclosed = (lines: readonly string[], source: string): Warning[] => {
  const first = lines[1] ?? '';
  if (!NAMES.some((name) => first.startsWith(`${name}:`))) return [];
  return [warning(1, `${source}: front matter read as text: no second line of "---" closes it`)];
};

/** What the parser says, without its place in the front matter, and the line of the file. */
const notYaml = (cause: unknown, source: string): Warning => {
  const said = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : 'not YAML';
  const reason = said.replace(/ at line \d+, column \d+:?$/, '').replace(/:$/, '');
  const line = cause instanceof YAMLParseError ? (cause.linePos?.[0].line ?? 0) + 1 : 1;
  return warning(line, `${source}: front matter not understood: ${reason}, at line ${line}`);
};

/** Reads the front matter of a file; what it can't use is left out with a warning. */
export const readFrontMatter = (lines: readonly string[], source: string): FrontMatter => {
  const none: FrontMatter = { fields: {}, lineCount: 0, warnings: [] };
  if (lines[0]?.trimEnd() !== '---') return none;
  const end = lines
    .slice(0, MOST_LINES)
    .findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  if (end < 0) return { ...none, warnings: unclosed(lines, source) };
  const head = lines.slice(1, end);
  if (!head.some((line) => /^[A-Za-z_-]+:/.test(line))) return none;
  if (head.reduce((sum, line) => sum + line.length, 0) > MOST_CHARACTERS) return none;
  try {
    const parsed: unknown = parse(head.join('\n'));
    const record = z.record(z.string(), z.unknown()).safeParse(parsed);
    if (!record.success) return none;
    return { ...pick(record.data, lines, source), lineCount: end + 1 };
  } catch (cause) {
    return { fields: {}, lineCount: end + 1, warnings: [notYaml(cause, source)] };
  }
};
