// Front matter: what a file says of itself between two lines of "---" at its top, as YAML.
import { parse } from 'yaml';
import { z } from 'zod';
import { languageSchema } from '../dataset/schema.ts';
import type { Warning } from '../stages/draft.ts';

const text = z.union([z.string(), z.number()]).transform(String);

/** "2025", "2025-04", "2025-04-11": no 13th month, no 31 June. */
const isDate = (date: string): boolean => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const found = new Date(Date.UTC(year, month - 1, day));
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
};

const FIELDS = {
  id: text.pipe(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)),
  title: text,
  kind: text,
  issuer: text,
  voice: z.string().regex(/^(country|organisation|person):[A-Za-z0-9][A-Za-z0-9.-]*$/),
  date: z.union([text, z.date().transform((date) => date.toISOString().slice(0, 10))]).pipe(
    z
      .string()
      .regex(/^\d{4}(-\d{2}){0,2}$/)
      .refine(isDate, 'not a date'),
  ),
  language: languageSchema,
  about: text,
};
type FieldName = keyof typeof FIELDS;
export type FrontMatterFields = { readonly [K in FieldName]?: z.infer<(typeof FIELDS)[K]> };

/** The same fields where something else than the file gives them. */
export const frontMatterSchema = z.object(FIELDS).partial();

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

const pick = (record: Readonly<Record<string, unknown>>, source: string) => {
  const warnings: Warning[] = [];
  const take = <K extends FieldName>(name: K): FrontMatterFields => {
    if (record[name] === undefined || record[name] === null) return {};
    const parsed = FIELDS[name].safeParse(record[name]);
    if (parsed.success) return { [name]: parsed.data };
    const reason = parsed.error.issues[0]?.message ?? 'not understood';
    warnings.push(warning(1, `${source}: front matter field "${name}" left out: ${reason}`));
    return {};
  };
  const names: readonly FieldName[] = [
    'id',
    'title',
    'kind',
    'issuer',
    'voice',
    'date',
    'language',
    'about',
  ];
  const fields: FrontMatterFields = Object.assign({}, ...names.map(take));
  return { fields, warnings };
};

/** What is longer only begins like one. */
const MOST_LINES = 200;
const MOST_CHARACTERS = 50_000;

/** Reads the front matter of a file; what it can't use is left out with a warning. */
export const readFrontMatter = (lines: readonly string[], source: string): FrontMatter => {
  const none: FrontMatter = { fields: {}, lineCount: 0, warnings: [] };
  if (lines[0]?.trimEnd() !== '---') return none;
  const end = lines
    .slice(0, MOST_LINES)
    .findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line));
  const head = lines.slice(1, end);
  if (end < 0 || !head.some((line) => /^[A-Za-z_-]+:/.test(line))) return none;
  if (head.reduce((sum, line) => sum + line.length, 0) > MOST_CHARACTERS) return none;
  try {
    const parsed: unknown = parse(head.join('\n'));
    const record = z.record(z.string(), z.unknown()).safeParse(parsed);
    if (!record.success) return none;
    return { ...pick(record.data, source), lineCount: end + 1 };
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : 'not YAML';
    const message = `${source}: front matter not understood: ${reason}`;
    return { fields: {}, lineCount: end + 1, warnings: [warning(1, message)] };
  }
};
