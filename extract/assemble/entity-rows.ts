// The entities of a dataset: what its documents mention, relate or are about, and what that is part of.
import { AppError } from '../app-error.ts';
import { type EntityRow, entityTypeSchema } from '../dataset/schema.ts';
import type { GazetteerRow, ThemeRow } from '../gazetteer/schema.ts';
import { byText } from '../text/order.ts';
import { mergeDiscovered } from './merge-discovered.ts';

/** What is known before any document is read. */
export interface Background {
  readonly gazetteer: ReadonlyMap<string, GazetteerRow>;
  readonly themes: ReadonlyMap<string, ThemeRow>;
}

const madeFrom = (row: GazetteerRow): EntityRow => {
  const names = new Set([row.names.en, row.names.fr, row.names.nl]);
  const seen = new Set<string>();
  const aliases = row.aliases.filter(({ text, language, form }) => {
    const key = `${language} ${text}`;
    // "russe" finds mentions of Russia, but is no name of it.
    if (form === 'adjective' || names.has(text) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return {
    id: row.id,
    type: entityTypeSchema.parse(row.id.slice(0, row.id.indexOf(':'))),
    names: row.names,
    aliases: aliases.map(({ text, language }) => ({ text, language })),
    iso: row.iso ?? null,
    kind: row.kind ?? '',
    broader: [...(row.broader ?? [])],
    members: [...(row.members ?? [])],
    source: 'gazetteer',
  };
};

/** Rows made already: the same few entities are in nearly all documents. */
const made = new WeakMap<GazetteerRow, EntityRow>();

const gazetteerEntity = (row: GazetteerRow): EntityRow => {
  const entity = made.get(row) ?? madeFrom(row);
  made.set(row, entity);
  return entity;
};

const themeEntity = ({ id, names }: ThemeRow): EntityRow => ({
  id,
  type: 'theme',
  names,
  aliases: [],
  iso: null,
  kind: '',
  broader: [],
  members: [],
  source: 'gazetteer',
});

/**
 * One row for each id and for everything that those are part of, ascending by id. A discovered entity
 * that the gazetteer has under the same id is the gazetteer's.
 */
export const entityRows = (
  ids: Iterable<string>,
  discovered: readonly EntityRow[],
  { gazetteer, themes }: Background,
): EntityRow[] => {
  const found = mergeDiscovered(discovered);
  const entityOf = (id: string): EntityRow => {
    const row = gazetteer.get(id);
    if (row !== undefined) return gazetteerEntity(row);
    const theme = themes.get(id);
    if (theme !== undefined) return themeEntity(theme);
    const own = found.get(id);
    if (own !== undefined) return own;
    throw new AppError('internal', `"${id}" is in no gazetteer and was not discovered`);
  };
  const rows = new Map<string, EntityRow>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (rows.has(id)) continue;
    const row = entityOf(id);
    rows.set(id, row);
    open.push(...row.broader);
  }
  return [...rows.values()].sort((a, b) => byText(a.id, b.id));
};
