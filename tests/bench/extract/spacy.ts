// spaCy, where there is a Python that has it.
import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const resultSchema = z.object({
  version: z.string(),
  build: z.number(),
  seconds: z.number(),
  found: z.number(),
});
export type SpacyResult = z.infer<typeof resultSchema>;

const CACHED = join(
  process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
  'diplograph/spacy/bin/python',
);

const hasSpacy = (python: string): boolean =>
  spawnSync(python, ['-c', 'import spacy']).status === 0;

/** null where there is no spaCy. */
export const runSpacy = (
  names: readonly string[],
  texts: readonly string[],
  rounds: number,
): SpacyResult | null => {
  const named = process.env.DIPLOGRAPH_PYTHON;
  const python = [...(named ? [named] : []), CACHED, 'python3'].find(hasSpacy);
  if (python === undefined) return null;
  const script = join(import.meta.dirname, 'spacy_match.py');
  const input = JSON.stringify({ names, texts, rounds });
  const { status, stdout, stderr } = spawnSync(python, [script], { input, maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`spaCy: ${stderr}`);
  return resultSchema.parse(JSON.parse(stdout.toString()));
};
