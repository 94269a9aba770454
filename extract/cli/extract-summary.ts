// What an extraction did, as text for a terminal.
import { ENTITY_TYPES, LANGUAGES, PREDICATES } from '../dataset/schema.ts';
import type { FolderExtraction } from '../extract-files.ts';
import type { FileReport } from '../file-reports.ts';
import { addTallies, countOf, type Tally } from '../join/tally.ts';
import type { Warning } from '../stages/draft.ts';
import { printLines } from './print-lines.ts';
import { EXIT } from './run-command.ts';

/** How the rows of one list divide: "fr 120, nl 118". */
const parts = (tally: Tally, list: string, names: readonly string[]): string =>
  names
    .map((name) => [name, tally[`${list} ${name}`] ?? 0] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name} ${count}`)
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
export const summaryLines = (tally: Tally, files: readonly FileReport[]): string[] => {
  const warnings = warningsOf(files).map(({ warning }) => ({ [`warnings ${warning.code}`]: 1 }));
  const all = warnings.reduce<Tally>(addTallies, tally);
  const codes = [...new Set(warningsOf(files).map(({ warning }) => warning.code))].sort();
  const divided = (list: string, names: readonly string[]): string =>
    line(list, countOf(all, list), parts(all, list, names));
  return [
    line('documents', all.documents ?? 0, ''),
    divided('passages', LANGUAGES),
    line('units', all.units ?? 0, 'a passage printed in two languages is one unit'),
    divided('mentions', ENTITY_TYPES),
    divided('entities', ENTITY_TYPES),
    divided('relations', [...PREDICATES].sort()),
    divided('warnings', codes),
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

export interface SummaryOptions {
  readonly warnings?: true;
  readonly quiet?: true;
}

/** Prints what an extraction did and what it wrote; gives the exit code that says so. */
export const printSummary = (
  { tally, files }: FolderExtraction,
  written: readonly string[],
  { warnings, quiet }: SummaryOptions,
): number => {
  printLines(process.stderr, unusedLines(files));
  if (warnings) printLines(process.stderr, warningLines(files));
  if ((tally.documents ?? 0) === 0) {
    printLines(process.stderr, ['nothing to extract: nothing that was given could be used']);
    return EXIT.failed;
  }
  const paths = written.map((path) => `written to ${path}`);
  if (!quiet) printLines(process.stdout, [...summaryLines(tally, files), ...paths]);
  return files.some(({ outcome }) => outcome === 'failed') ? EXIT.partly : EXIT.ok;
};
