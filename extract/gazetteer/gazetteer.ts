// The gazetteer in memory: its rows by id, the matcher built of their names, and common first names.
import { buildMatcher, type Matcher } from '../match/matcher.ts';
import type { GazetteerRow } from './schema.ts';

export interface Gazetteer {
  readonly rows: ReadonlyMap<string, GazetteerRow>;
  readonly matcher: Matcher;
  /** Folded. */
  readonly firstNames: ReadonlySet<string>;
}

/** Compiles rows; built once and shared by all documents. */
export const buildGazetteer = (
  rows: readonly GazetteerRow[],
  firstNames: ReadonlySet<string> = new Set(),
): Gazetteer => ({
  rows: new Map(rows.map((row) => [row.id, row])),
  matcher: buildMatcher(rows),
  firstNames,
});
