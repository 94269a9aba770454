// A dataset written into memory instead of a folder.
import type { z } from 'zod';
import { DATASET_FILES, type Dataset } from '../dataset/schema.ts';
import type { RowSink } from '../dataset/write-dataset.ts';

export interface MemorySink extends RowSink {
  readonly dataset: () => Dataset;
}

const parse = <Row>(parts: readonly (string | Uint8Array)[], schema: z.ZodType<Row>): Row[] => {
  const decoder = new TextDecoder();
  return parts
    .flatMap((part) => (typeof part === 'string' ? part : decoder.decode(part)).split('\n'))
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)));
};

export const memorySink = (): MemorySink => {
  const parts: Record<keyof Dataset, (string | Uint8Array)[]> = {
    documents: [],
    passages: [],
    mentions: [],
    entities: [],
    relations: [],
  };
  return {
    write: async (list, lines) => {
      parts[list].push(lines);
    },
    dataset: () => ({
      documents: parse(parts.documents, DATASET_FILES.documents.schema),
      passages: parse(parts.passages, DATASET_FILES.passages.schema),
      mentions: parse(parts.mentions, DATASET_FILES.mentions.schema),
      entities: parse(parts.entities, DATASET_FILES.entities.schema),
      relations: parse(parts.relations, DATASET_FILES.relations.schema),
    }),
  };
};
