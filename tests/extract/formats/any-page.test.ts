// Web pages of any shape: no word of them is lost without being told, and time grows with the page.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../extract/formats/html.ts';
import { openSource } from '../../../extract/formats/open-source.ts';
import { readPassages } from '../../../extract/pipeline.ts';
import { growthOver8, LINEAR_OVER_8 } from '../../cpu-time.ts';

const TAGS =
  'div p section main article header footer nav aside ul ol li dl dt dd table tr td th thead tbody caption h1 h2 blockquote details summary figure figcaption form button span b a sup br em object dialog menu label pre address'.split(
    ' ',
  );
const ATTRIBUTES = ['', ' hidden', ' class="cookie-banner"', ' href="#n"', ' role="navigation"'];

/** A tree of tags, each leaf a word that stands nowhere else. */
const page = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    // With white space around it: the parser joins what stands loose in several places of a table.
    fc.constant(' @ '),
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.constantFrom(...ATTRIBUTES),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, attribute, inner]) => `<${tag}${attribute}>${inner.join(' ')}</${tag}>`),
  ),
})).node;

const wordOf = (index: number): string => `mot${String.fromCharCode(97 + (index % 26))}${index}`;

describe('any web page', () => {
  it('has each word in a passage or among what is left out, and none twice', async () => {
    let read = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 5 }), async (parts) => {
        let count = 0;
        const body = parts.join(' ').replaceAll('@', () => wordOf(count++));
        const html = `<!doctype html><body><p>Début</p>${body}</body>`;
        const bytes = Buffer.from(html);
        const source = await openSource({ source: 'a.html', bytes }).catch(() => null);
        if (source === null) return;
        const { passages, dropped } = readPassages(source);
        const told = [...passages, ...dropped].flatMap(({ text }) => text.match(/mot\w+/g) ?? []);
        expect(told.sort()).toEqual(Array.from({ length: count }, (_, at) => wordOf(at)).sort());
        read += 1;
      }),
      { numRuns: 300 },
    );
    expect(read).toBeGreaterThan(200);
  }, 60_000);

  it.each([
    ['tables in tables', '<table><tr><td>a', '</table>'],
    ['banners in banners', '<div class="cookie-banner">a', '</div>'],
    ['forms and menus', '<form><nav>a', '</nav></form>'],
    ['lists in lists', '<ul><li>a', '</li></ul>'],
    ['raised links', '<sup><a href="#n">1</a></sup>a', ''],
    ['raised numbers', 'a<sup>1</sup>', ''],
    ['rows', '<tr><td>a</td><td>b</td></tr>', ''],
  ])('takes time that grows with it: %s', (_, open, close) => {
    const make = (times: number): string => open.repeat(times) + close.repeat(times);
    const nests = close !== '';
    // What nests is limited in depth, so it is repeated side by side.
    const html = (size: number): string =>
      nests ? make(200).repeat(size) : `<table><tr><td>${make(size * 200)}</table>`;
    expect(growthOver8((size) => readHtml('a.html', html(size)), 10)).toBeLessThan(LINEAR_OVER_8);
  });

  it('takes time that grows with it: text loose in a table', () => {
    const html = (size: number): string => `<table>${'a<br>'.repeat(size)}</table>`;
    const growth = growthOver8((size) => readHtml('a.html', html(size)), 10_000);
    expect(growth).toBeLessThan(LINEAR_OVER_8);
  });
});
