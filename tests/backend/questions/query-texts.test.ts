// Traps of the shared query language that give wrong answers without a word: no query may step in one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FOLDER = join(import.meta.dirname, '../../../backend/questions');
const files = readdirSync(FOLDER).map(
  (name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const,
);

/** In one list of results, a plain aggregate after a DISTINCT one is lost by the embedded engine. */
const LOST =
  /DISTINCT [a-z.]+\)[^`']*?\b(?:count\(\*\)|(?:count|sum|min|max|avg|collect)\((?!DISTINCT))/;
/** Ordered before the end, the order is ignored. */
const UNORDERED = /WITH\b[^`']*ORDER BY[^`']*\b(?:RETURN|WITH)\b/;
/** A text in quotes that is a query. */
const QUERY = /(['`])(?:(?!\1).)*MATCH \((?:(?!\1).)*\1/gs;
/** Known to one engine only. */
const FOREIGN = /\b(?:toInteger|shortestPath|type|reduce)\(|CALL \{/;

describe('the texts of the queries', () => {
  it('are found', () => {
    expect(files.flatMap(([, text]) => [...text.matchAll(QUERY)]).length).toBeGreaterThan(20);
  });
  it.each(files)('of %s keep clear of what the engines do not share', (_, text) => {
    expect(text).not.toMatch(LOST);
    expect(text).not.toMatch(UNORDERED);
    for (const [query] of text.matchAll(QUERY)) expect(query).not.toMatch(FOREIGN);
  });
  it('would be found out', () => {
    expect('RETURN a, count(DISTINCT p.unit) AS u, max(r.confidence) AS c').toMatch(LOST);
    expect('RETURN a, count(DISTINCT p.unit) AS u, count(*) AS c').toMatch(LOST);
    expect(
      'RETURN a, max(r.c) AS c, count(DISTINCT p.unit) AS u, count(DISTINCT p.id) AS i',
    ).not.toMatch(LOST);
    expect('WITH e ORDER BY e.id LIMIT 3 RETURN collect(e)').toMatch(UNORDERED);
  });
});
