// Loads the gazetteers of seeds/gazetteer, each row checked.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AppError } from '../app-error.ts';
import { readRows } from '../dataset/read-rows.ts';
import { fold } from '../text/fold.ts';
import { buildGazetteer, type Gazetteer } from './gazetteer.ts';
import { gazetteerRowSchema } from './schema.ts';

const FOLDER = new URL('../../seeds/gazetteer/', import.meta.url);
const FILES = ['countries', 'regions', 'places', 'organisations', 'persons'];
const FIRST_NAMES = 'first-names.txt';

const readFirstNames = async (folder: URL): Promise<ReadonlySet<string>> => {
  const path = fileURLToPath(new URL(FIRST_NAMES, folder));
  try {
    const text = await readFile(path, 'utf8');
    return new Set(
      text
        .split(/\s+/)
        .filter((name) => name !== '')
        .map(fold),
    );
  } catch (error) {
    throw new AppError('seeds-invalid', `${path}: can't be read`, { cause: error });
  }
};

/**
 * The gazetteer from a folder with countries, regions, places, organisations and persons as JSON
 * Lines, and a list of first names. Errors: AppError seeds-invalid, naming file, line and field.
 */
export const loadGazetteer = async (folder: URL = FOLDER): Promise<Gazetteer> => {
  const lists = await Promise.all(
    FILES.map((name) =>
      readRows(
        fileURLToPath(new URL(`${name}.jsonl`, folder)),
        gazetteerRowSchema,
        'seeds-invalid',
        'skip',
      ),
    ),
  );
  return buildGazetteer(lists.flat(), await readFirstNames(folder));
};
