// A dataset written into memory instead of a folder.
import { parseRows } from '../dataset/parse-rows.ts';
import { rowReader } from '../dataset/row-check.ts';
import { DATASET_FILES, type Dataset } from '../dataset/schema.ts';
import type { RowSink } from '../dataset/write-dataset.ts';

export interface MemorySink extends RowSink {
  readonly dataset: () => Dataset;
}

const READ = {
  documents: rowReader(DATASET_FILES.documents.schema),
  passages: rowReader(DATASET_FILES.passages.schema),
  mentions: rowReader(DATASET_FILES.mentions.schema),
  entities: rowReader(DATASET_FILES.entities.schema),
  relations: rowReader(DATASET_FILES.relations.schema),
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
      documents: parts.documents.flatMap((lines) => parseRows(lines, READ.documents)),
      passages: parts.passages.flatMap((lines) => parseRows(lines, READ.passages)),
      mentions: parts.mentions.flatMap((lines) => parseRows(lines, READ.mentions)),
      entities: parts.entities.flatMap((lines) => parseRows(lines, READ.entities)),
      relations: parts.relations.flatMap((lines) => parseRows(lines, READ.relations)),
    }),
  };
};
