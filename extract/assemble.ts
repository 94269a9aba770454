// Joins drafts into a dataset. Documents can be extracted anywhere and in any order; joined, they give
// the same dataset.
import { documentRows } from './assemble/document-rows.ts';
import type { Background } from './assemble/entity-rows.ts';
import type { Dataset } from './dataset/schema.ts';
import { createJoiner } from './join/joiner.ts';
import { memorySink } from './join/memory-sink.ts';
import { memoryStore } from './join/row-store.ts';
import { partOf } from './parallel/file-part.ts';
import type { Draft } from './stages/draft.ts';

/**
 * The dataset of the drafts, whose ids must differ. A voice that is no known entity is left out.
 * Rejects with AppError internal where a draft names an entity that nobody knows.
 */
export const assemble = async (
  drafts: readonly Draft[],
  background: Background,
): Promise<Dataset> => {
  const joiner = createJoiner(memoryStore());
  const given = new Set<string>();
  for (const draft of drafts) await joiner.add(partOf(documentRows(draft, background), given));
  const sink = memorySink();
  await joiner.join(sink);
  return sink.dataset();
};
