// The Apache Spark that tests run: PySpark from the Python that DIPLOGRAPH_PYTHON names, from the one
// kept in the cache folder, or from python3. Where it can't be had it says why, on one line; with
// DIPLOGRAPH_REQUIRE_PARTS=1 a missing part is a failure, not a skip.
import { spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Kept by .ci/run in a virtual environment of its own. */
const CACHED = join(
  process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
  'diplograph',
  'pyspark',
  'bin',
  'python',
);
const JAVA_MAJOR = 17;

const majorOfJava = (): number => {
  const { stderr } = spawnSync('java', ['-version'], { encoding: 'utf8' });
  return Number(/version "(\d+)/.exec(stderr ?? '')?.[1] ?? 0);
};

const hasPySpark = (python: string): boolean =>
  spawnSync(python, ['-c', 'import pyspark']).status === 0;

/** Path of a Python that has PySpark, or null after saying what is missing. */
export const sparkPart = (): string | null => {
  const named = process.env.DIPLOGRAPH_PYTHON;
  const python = (named ? [named] : [CACHED, 'python3']).find(hasPySpark);
  if (python !== undefined && majorOfJava() >= JAVA_MAJOR) return python;
  const reason =
    `Extraction inside Spark is not tested: it takes Java ${JAVA_MAJOR} and a python3 with PySpark ` +
    '(pip install pyspark), or one that DIPLOGRAPH_PYTHON names';
  if (process.env.DIPLOGRAPH_REQUIRE_PARTS === '1') throw new Error(reason);
  console.warn(reason);
  return null;
};
