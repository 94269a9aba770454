// Extracts a folder into a dataset folder, in a process of its own so that its memory can be told apart:
// copies-run.ts INPUT OUTPUT ROUNDS. Prints what it took as JSON.
import { extractToFolder } from '../../../extract/extract-files.ts';
import { loadResources } from '../../../extract/resources.ts';
import { bestOf } from './measure.ts';

const [input = '', output = '', rounds = '1'] = process.argv.slice(2);
const resources = await loadResources();
const seconds = await bestOf(Number(rounds), () =>
  extractToFolder([input], output, { resources, jobs: 1 }),
);
// In kibibytes.
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ seconds, peak }));
