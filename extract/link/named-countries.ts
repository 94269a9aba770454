// Which country a text names most, by itself or by what belongs to it: that is where it was written.
import type { GazetteerRow } from '../gazetteer/schema.ts';
import { ownerOf } from './foreign-owner.ts';

type Rows = ReadonlyMap<string, GazetteerRow>;

/** The country that an entity is, or belongs to; null where it is of none. */
export const countryOf = (entity: string, rows: Rows): string | null =>
  entity.startsWith('country:') ? entity : ownerOf(entity, rows);

/** Kinds whose names say nothing of where a text is at home: they are spoken of everywhere. */
const ABROAD: ReadonlySet<string> = new Set(
  'company media cyber-group armed-group criminal-organisation think-tank university'.split(' '),
);

/** How often each country's bodies and places are among the entities named. */
export const countOwners = (entities: Iterable<string>, rows: Rows): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const entity of entities) {
    if (!entity.startsWith('organisation:') && !entity.startsWith('place:')) continue;
    if (ABROAD.has(rows.get(entity)?.kind ?? '')) continue;
    const owner = ownerOf(entity, rows);
    if (owner !== null) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return counts;
};

/** The country with so many times the count of the next one, at least so many; null where there is none. */
export const countryAhead = (
  counts: ReadonlyMap<string, number>,
  lead: number,
  least = 1,
): string | null => {
  const [first, second] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (first === undefined || first[1] < least) return null;
  return first[1] >= (second?.[1] ?? 0) * lead ? first[0] : null;
};
