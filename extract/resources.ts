// What the stages look things up in; loaded once and shared by all documents.
import { fileURLToPath } from 'node:url';
import { buildStateBodies, type StateBodies } from './bodies/state-bodies.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { loadGazetteer } from './gazetteer/load-gazetteer.ts';
import { loadPredicates } from './gazetteer/load-predicates.ts';
import { loadStateBodies } from './gazetteer/load-state-bodies.ts';
import { loadThemes } from './gazetteer/load-themes.ts';
import type { GazetteerRow, PredicateRow, ThemeRow } from './gazetteer/schema.ts';
import { indexPredicates, type PredicateIndex } from './relations/cue-index.ts';
import { buildThemeIndex, type ThemeIndex } from './themes/theme-index.ts';

const PREDICATES = new URL('../seeds/predicates.jsonl', import.meta.url);

export interface Resources {
  /** All names, compiled for matching. */
  readonly names: Gazetteer;
  readonly stateBodies: StateBodies;
  readonly gazetteer: ReadonlyMap<string, GazetteerRow>;
  readonly themes: ReadonlyMap<string, ThemeRow>;
  readonly themeIndex: ThemeIndex;
  readonly predicates: readonly PredicateRow[];
  readonly predicateIndex: PredicateIndex;
}

/** Reads the seeds. Errors: seeds-invalid, naming file and line. */
export const loadResources = async (): Promise<Resources> => {
  const [names, bodies, themes, predicates] = await Promise.all([
    loadGazetteer(),
    loadStateBodies(),
    loadThemes(),
    loadPredicates(fileURLToPath(PREDICATES)),
  ]);
  return {
    names,
    stateBodies: buildStateBodies(bodies, names.rows),
    gazetteer: names.rows,
    themes: new Map(themes.map((row) => [row.id, row])),
    themeIndex: buildThemeIndex(themes),
    predicates,
    predicateIndex: indexPredicates(predicates),
  };
};
