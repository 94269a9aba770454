// Four kinds of tests: unit (pure code), contract (one suite per interface, every implementation),
// api (the HTTP surface over a real engine), e2e (the page in a real browser).
import { defineConfig } from 'vitest/config';

const project = (name: string, include: string[], timeout: number) => ({
  test: {
    name,
    include,
    testTimeout: timeout,
    hookTimeout: 300_000,
    environment: 'node',
    // One Neo4j may serve all of a contract's suites, each with data of its own: one after the other.
    fileParallelism: name !== 'contract',
  },
});

export default defineConfig({
  test: {
    projects: [
      project(
        'unit',
        ['tests/{seeds,extract,backend,frontend,project}/**/*.test.{ts,tsx}'],
        60_000,
      ),
      project('contract', ['tests/contract/**/*.test.ts'], 180_000),
      project('api', ['tests/api/**/*.test.ts'], 180_000),
      project('e2e', ['tests/e2e/**/*.test.ts'], 180_000),
    ],
  },
});
