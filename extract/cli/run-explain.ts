// What was done to one file, for a reader.
import { basename } from 'node:path';
import { explainDocument } from '../explain/explain-document.ts';
import { explanationLines } from '../explain/explanation-lines.ts';
import { readSourceBytes } from '../formats/read-file.ts';
import { loadResources } from '../resources.ts';
import { showText } from './pager.ts';
import { EXIT } from './run-command.ts';
import { styledLines } from './styled-lines.ts';
import { textWidth } from './text-width.ts';

export interface LinesOption {
  readonly lines?: readonly [first: number, last: number];
}

/** Gives the exit code. Errors: AppError input-..., naming the file. */
export const runExplain = async (path: string, options: LinesOption): Promise<number> => {
  const bytes = await readSourceBytes(path, path);
  const resources = await loadResources();
  const explanation = await explainDocument({ source: basename(path), bytes }, resources);
  const lines = explanationLines(explanation, { ...options, width: textWidth() });
  const coloured = process.stdout.isTTY && !process.env.NO_COLOR;
  await showText(`${(coloured ? styledLines(lines) : lines).join('\n')}\n`);
  return EXIT.ok;
};
