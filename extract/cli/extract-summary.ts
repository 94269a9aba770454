// What an extraction did, as text for a terminal.
import { type Dataset, ENTITY_TYPES, LANGUAGES } from '../dataset/schema.ts';
import type { FileReport } from '../extract-files.ts';
import type { Warning } from '../stages/draft.ts';

const count = <Row>(rows: readonly Row[], test: (row: Row) => boolean): number =>
  rows.reduce((sum, row) => sum + (test(row) ? 1 : 0), 0);

/** How the rows of one name divide: "fr 120, nl 118". */
const parts = (counts: readonly (readonly [name: string, count: number])[]): string =>
  counts
    .filter(([, number]) => number > 0)
    .map(([name, number]) => `${name} ${number}`)
    .join(', ');

const line = (name: string, number: number, detail: string): string =>
  `${name.padEnd(12)} ${String(number).padStart(8)}${detail === '' ? '' : `   ${detail}`}`;

export const warningsOf = (
  files: readonly FileReport[],
): { readonly path: string; readonly warning: Warning }[] =>
  files.flatMap((file) =>
    file.outcome === 'done' ? file.warnings.map((warning) => ({ path: file.path, warning })) : [],
  );

/** One line for each kind of row, with how it divides. */
export const summaryLines = (dataset: Dataset, files: readonly FileReport[]): string[] => {
  const { documents, passages, mentions, entities, relations } = dataset;
  const units = new Set(passages.map(({ unit }) => unit)).size;
  const byLanguage = LANGUAGES.map(
    (language) => [language, count(passages, (row) => row.language === language)] as const,
  );
  const byType = (rows: readonly { readonly type: string }[]) =>
    ENTITY_TYPES.map((type) => [type, count(rows, (row) => row.type === type)] as const);
  const predicates = [...new Set(relations.map(({ predicate }) => predicate))].sort();
  const byPredicate = predicates.map(
    (predicate) => [predicate, count(relations, (row) => row.predicate === predicate)] as const,
  );
  const codes = [...new Set(warningsOf(files).map(({ warning }) => warning.code))].sort();
  const byCode = codes.map(
    (code) => [code, count(warningsOf(files), ({ warning }) => warning.code === code)] as const,
  );
  return [
    line('documents', documents.length, ''),
    line('passages', passages.length, parts(byLanguage)),
    line('units', units, 'a passage printed in two languages is one unit'),
    line('mentions', mentions.length, parts(byType(mentions))),
    line('entities', entities.length, parts(byType(entities))),
    line('relations', relations.length, parts(byPredicate)),
    line('warnings', warningsOf(files).length, parts(byCode)),
  ];
};

/** One line for each file that was not used, and why. */
export const unusedLines = (files: readonly FileReport[]): string[] =>
  files.flatMap((file) =>
    file.outcome === 'done' ? [] : [`${file.outcome}  ${file.path}: ${file.reason}`],
  );

export const warningLines = (files: readonly FileReport[]): string[] =>
  warningsOf(files).map(({ path, warning }) => {
    const place = warning.line === undefined ? path : `${path}:${warning.line}`;
    return `warning  ${place}: ${warning.message}`;
  });
