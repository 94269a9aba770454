// Rows of entities that a document names and no gazetteer has.
import type { EntityRow } from '../dataset/schema.ts';

/** A discovered entity, called the same in every language. */
export const discoveredEntity = (
  id: string,
  type: 'organisation' | 'person',
  name: string,
  aliases: readonly string[],
): EntityRow => ({
  id,
  type,
  names: { en: name, fr: name, nl: name },
  aliases: [...new Set(aliases)]
    .filter((text) => text !== name)
    .map((text) => ({ text, language: 'mul' })),
  iso: null,
  kind: '',
  broader: [],
  members: [],
  source: 'discovered',
});
