// The kinds of entity, in the order in which the page lists them everywhere.
import type { EntitySummary } from '../../backend/contract/answer.ts';

export type EntityType = EntitySummary['type'];

const everyType: Record<EntityType, true> = {
  country: true,
  organisation: true,
  region: true,
  theme: true,
  place: true,
  person: true,
};

export const isEntityType = (text: string): text is EntityType => Object.hasOwn(everyType, text);
/** Ids begin with the type: "country:RU". */
export const typeOfId = (id: string): string => id.slice(0, id.indexOf(':'));
export const ENTITY_TYPES: readonly EntityType[] = Object.keys(everyType).filter(isEntityType);
