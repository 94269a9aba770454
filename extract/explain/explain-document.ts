// What was done to one document, as data: what was left out, mended and found, and where.
import { type Format, formatOf, openSource, type SourceFile } from '../formats/open-source.ts';
import { decodeText } from '../formats/text.ts';
import { extractDocument } from '../pipeline.ts';
import type { Resources } from '../resources.ts';
import type { Draft } from '../stages/draft.ts';
import { type Mended, mendedLines } from './mended-lines.ts';

export interface Explanation {
  readonly format: Format;
  /** null for formats that say it themselves. */
  readonly encoding: string | null;
  readonly bytes: number;
  readonly mended: readonly Mended[];
  /** All that was left out, read and found. */
  readonly draft: Draft;
  /** English name of an entity that the draft names. */
  readonly nameOf: (entity: string) => string;
}

/** Errors: those of `openSource`. */
export const explainDocument = async (
  file: SourceFile,
  resources: Resources,
): Promise<Explanation> => {
  const source = await openSource(file);
  const format = formatOf(file);
  const draft = extractDocument(source, resources);
  const isText = format === 'text' || format === 'html';
  return {
    format,
    encoding: isText ? decodeText(file.source, file.bytes).encoding : null,
    bytes: file.bytes.length,
    mended: mendedLines(draft.lines, draft.passages, draft.dropped),
    draft,
    nameOf: (entity) => {
      const row = resources.gazetteer.get(entity) ?? resources.themes.get(entity);
      return (row ?? draft.discovered.find(({ id }) => id === entity))?.names.en ?? entity;
    },
  };
};
