// The gazetteer in memory: its rows by id, the matcher built of their names, and what helps to tell
// persons: common first names and the surnames of known persons.
import { buildMatcher, type Matcher } from '../match/matcher.ts';
import { surnameOf } from '../persons/surnames.ts';
import { nameKey } from '../text/name-key.ts';
import type { GazetteerRow } from './schema.ts';

export interface Gazetteer {
  readonly rows: ReadonlyMap<string, GazetteerRow>;
  readonly matcher: Matcher;
  /** Folded. */
  readonly firstNames: ReadonlySet<string>;
  /** Ids of persons by the key of their surname. */
  readonly surnames: ReadonlyMap<string, ReadonlySet<string>>;
}

const surnamesOf = (rows: readonly GazetteerRow[]): Map<string, Set<string>> => {
  const surnames = new Map<string, Set<string>>();
  for (const { id, names } of rows) {
    if (!id.startsWith('person:')) continue;
    for (const name of Object.values(names)) {
      const key = nameKey(surnameOf(name));
      if (key !== '') surnames.set(key, (surnames.get(key) ?? new Set()).add(id));
    }
  }
  return surnames;
};

/** Compiles rows; built once and shared by all documents. */
export const buildGazetteer = (
  rows: readonly GazetteerRow[],
  firstNames: ReadonlySet<string> = new Set(),
): Gazetteer => ({
  rows: new Map(rows.map((row) => [row.id, row])),
  matcher: buildMatcher(rows),
  firstNames,
  surnames: surnamesOf(rows),
});
