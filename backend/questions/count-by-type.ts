// How many of a list are countries, organisations ...; every type is named, 0 where there is none.
import type { EntityType } from '../../extract/dataset/schema.ts';

export const countByType = (
  entities: Iterable<{ readonly type: EntityType }>,
): Record<EntityType, number> => {
  const counts = { country: 0, organisation: 0, region: 0, place: 0, person: 0, theme: 0 };
  for (const { type } of entities) counts[type] += 1;
  return counts;
};
