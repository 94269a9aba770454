// Joins drafts into a dataset: the one pass that looks beyond a single document. Documents can be
// extracted anywhere and in any order; joined here, they give the same dataset.
import { draftRows } from './assemble/draft-rows.ts';
import { type Background, entityRows } from './assemble/entity-rows.ts';
import { countRows } from './dataset/count-rows.ts';
import type { Dataset } from './dataset/schema.ts';
import type { Draft } from './stages/draft.ts';
import { pairVersions } from './stages/pair.ts';
import { byText } from './text/order.ts';

/** Ids of all entities that the rows name. */
const usedEntities = (
  documents: readonly { readonly voice: string | null }[],
  { passages, mentions, relations }: Omit<Dataset, 'documents' | 'entities'>,
): Set<string> => {
  const ids = new Set<string>();
  for (const { voice } of documents) if (voice !== null) ids.add(voice);
  for (const { themes } of passages) for (const { theme } of themes) ids.add(`theme:${theme}`);
  for (const { entity } of mentions) ids.add(entity);
  for (const { subject, object } of relations) ids.add(subject).add(object);
  return ids;
};

/**
 * The dataset of the drafts, whose ids must differ. A voice that is no known entity is left out.
 * Throws AppError internal where a draft names an entity that nobody knows.
 */
export const assemble = (drafts: readonly Draft[], background: Background): Dataset => {
  const sorted = [...drafts].sort((a, b) => byText(a.meta.id, b.meta.id));
  const parts = pairVersions(sorted).map(draftRows);
  const rows = {
    passages: parts.flatMap(({ passages }) => passages),
    mentions: parts.flatMap(({ mentions }) => mentions),
    relations: parts.flatMap(({ relations }) => relations),
  };
  const discovered = sorted.flatMap((draft) => draft.discovered);
  const known = new Set(discovered.map(({ id }) => id));
  const counts = countRows(rows);
  const documents = parts.map(({ document }, index) => {
    const { voice } = document;
    const isKnown = voice !== null && (background.gazetteer.has(voice) || known.has(voice));
    return {
      ...document,
      voice: isKnown ? voice : null,
      counts: { lines: sorted[index]?.meta.lineCount ?? 0, ...counts(document.id) },
    };
  });
  const entities = entityRows(usedEntities(documents, rows), discovered, background);
  return { documents, ...rows, entities };
};
