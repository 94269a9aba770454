// Prints how many tests passed and failed, from vitest's JSON report, as the last line of a check.
// A stage that failed before the tests and a test file that could not be run count as a failure each.
import { existsSync, readFileSync } from 'node:fs';

const [path = '', failedStages = '0', testCode = '0'] = process.argv.slice(2);
const counts = { passed: 0, failed: 0, skipped: 0 };

if (existsSync(path)) {
  for (const { status, assertionResults } of JSON.parse(readFileSync(path, 'utf8')).testResults) {
    const ran = assertionResults.map((test) => test.status);
    if (status === 'failed' && !ran.includes('failed')) counts.failed += 1;
    for (const one of ran) {
      counts[one === 'passed' || one === 'failed' ? one : 'skipped'] += 1;
    }
  }
}
// Errors outside any test, a run that was stopped, or no test at all.
const noneRan = counts.passed + counts.failed === 0;
if (counts.failed === 0 && (testCode !== '0' || (noneRan && failedStages === '0'))) {
  counts.failed = 1;
}
counts.failed += Number(failedStages);

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
process.exitCode = counts.failed > 0 ? 1 : 0;
