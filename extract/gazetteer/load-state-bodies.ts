// Reads the bodies that every state has from the seeds.
import { fileURLToPath } from 'node:url';
import { readRows } from '../dataset/read-rows.ts';
import { type StateBodyRow, stateBodyRowSchema } from './schema.ts';

const FILE = new URL('../../seeds/state-bodies.jsonl', import.meta.url);

/** Errors: AppError seeds-invalid, naming file, line and field. */
export const loadStateBodies = (path: string = fileURLToPath(FILE)): Promise<StateBodyRow[]> =>
  readRows(path, stateBodyRowSchema, 'seeds-invalid');
