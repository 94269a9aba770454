// What became of each file that an extraction was given.
import type { ErrorCode } from './app-error.ts';
import type { Search } from './find-files.ts';
import type { Unjoined } from './join/joiner.ts';
import type { FileOutcome } from './parallel/run-files.ts';
import type { Warning } from './stages/draft.ts';

export type FileReport =
  | {
      readonly outcome: 'done';
      readonly path: string;
      readonly document: string;
      readonly warnings: readonly Warning[];
    }
  | { readonly outcome: 'skipped'; readonly path: string; readonly reason: string }
  | {
      readonly outcome: 'failed';
      readonly path: string;
      readonly code: ErrorCode;
      readonly reason: string;
    };

/** Of the files that were extracted, in their order. */
const wantedReports = (
  paths: readonly string[],
  outcomes: readonly FileOutcome[],
  unjoined: readonly Unjoined[],
): FileReport[] => {
  const left = new Map(unjoined.map((one) => [one.origin, one]));
  const pathOf = new Map<string, string>();
  return outcomes.map((outcome, index): FileReport => {
    const path = paths[index] ?? '';
    if (outcome.outcome === 'failed') return { ...outcome, path };
    const { origin, document, warnings } = outcome;
    const twin = pathOf.get(origin);
    const other = left.get(origin);
    pathOf.set(origin, twin ?? path);
    if (twin !== undefined) {
      const reason = `holds the same as ${twin}, and its id "${document}" is already that of ${twin}`;
      return { outcome: 'failed', path, code: 'input-duplicate', reason };
    }
    if (other === undefined) return { outcome: 'done', path, document, warnings };
    return { outcome: 'failed', path, code: other.code, reason: other.reason };
  });
};

/** Paths that could not be looked at first, then files left aside, then those that were extracted. */
export const fileReports = (
  { files, failed }: Search,
  outcomes: readonly FileOutcome[],
  unjoined: readonly Unjoined[],
): FileReport[] => [
  ...failed.map(
    ({ path, reason }): FileReport => ({
      outcome: 'failed',
      path,
      code: 'input-not-found',
      reason,
    }),
  ),
  ...files.flatMap(({ path, skip }): FileReport[] =>
    skip === null ? [] : [{ outcome: 'skipped', path, reason: skip }],
  ),
  ...wantedReports(
    files.filter(({ skip }) => skip === null).map(({ path }) => path),
    outcomes,
    unjoined,
  ),
];
