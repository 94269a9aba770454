// Discovered entities of many documents made one row per id. The result does not depend on the order
// or grouping in which documents come, so parts can be merged and merged again.
import type { EntityRow } from '../dataset/schema.ts';
import { byText } from '../text/order.ts';

type Alias = EntityRow['aliases'][number];

const aliasKey = ({ language, text }: Alias): string => `${language} ${text}`;

const union = (some: readonly string[], others: readonly string[]): string[] =>
  [...new Set([...some, ...others])].sort(byText);

/** Longest first: "Didier Reynders" says more than "Reynders". */
const nameOrder = (a: EntityRow, b: EntityRow): number =>
  b.names.en.length - a.names.en.length ||
  byText(JSON.stringify(a.names), JSON.stringify(b.names)) ||
  byText(b.kind, a.kind);

const merge = (one: EntityRow, other: EntityRow): EntityRow => {
  const [best, second] = nameOrder(one, other) <= 0 ? [one, other] : [other, one];
  const aliases = new Map<string, Alias>();
  const names = [best.names.en, best.names.fr, best.names.nl];
  const others = [second.names.en].map((text): Alias => ({ text, language: 'mul' }));
  for (const alias of [...one.aliases, ...other.aliases, ...others]) {
    if (!names.includes(alias.text)) aliases.set(aliasKey(alias), alias);
  }
  return {
    ...best,
    aliases: [...aliases.values()].sort((a, b) => byText(aliasKey(a), aliasKey(b))),
    broader: union(one.broader, other.broader),
    members: union(one.members, other.members),
  };
};

/** One row for each id. */
export const mergeDiscovered = (rows: readonly EntityRow[]): ReadonlyMap<string, EntityRow> => {
  const merged = new Map<string, EntityRow>();
  for (const row of rows) {
    const same = merged.get(row.id);
    merged.set(row.id, same === undefined ? row : merge(same, row));
  }
  return merged;
};
