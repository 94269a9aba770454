// Tables, lists, quotations and footnotes read alike from Markdown, web pages and Word documents.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../../extract/formats/open-source.ts';
import { extractDocument, readPassages } from '../../../extract/pipeline.ts';
import { loadResources } from '../../../extract/resources.ts';

const sample = (name: string) => readFileSync(join(import.meta.dirname, 'samples', name));
const read = async (source: string, content: string | Uint8Array) =>
  readPassages(await openSource({ source, bytes: Buffer.from(content) }));
const rowsOf = async (source: string, content: string | Uint8Array) =>
  (await read(source, content)).passages.map(({ kind, text }) => `${kind}: ${text}`);

const MARKDOWN = `# Plan

| Pays | Soutien | Montant |
|:-----|:-------:|--------:|
| Ukraine | La Belgique soutient **l’OTAN** | 1000 |
| Mali | aide humanitaire \\| santé | 20 |

Le texte continue ici.
`;
const HTML = `<h1>Plan</h1>
<table><thead><tr><th>Pays</th><th>Soutien</th><th>Montant</th></tr></thead>
<tr><td>Ukraine</td><td><p>La Belgique soutient <b>l’OTAN</b></p></td><td>1000</td></tr>
<tr><td>Mali</td><td>aide humanitaire | santé</td><td>20</td></tr></table>
<p>Le texte continue ici.</p>`;

describe('a table', () => {
  const expected = [
    'heading: Plan',
    'heading: Pays | Soutien | Montant',
    'list-item: Ukraine | La Belgique soutient l’OTAN | 1000',
    'list-item: Mali | aide humanitaire | santé | 20',
    'paragraph: Le texte continue ici.',
  ];

  it.each([
    ['Markdown', 'plan.md', MARKDOWN],
    ['Markdown without bars at the ends', 'plan.md', MARKDOWN.replace(/^\| (.*) \|$/gm, '$1')],
    ['a web page', 'plan.html', HTML],
    [
      'a web page whose first row is bold',
      'plan.html',
      HTML.replaceAll(/<(\/?)th>/g, '<$1td><$1b>')
        .replaceAll('</td></b>', '</b></td>')
        .replace(/<\/?thead>/g, ''),
    ],
  ])('in %s is a passage a row, under the row that names its columns', async (_, name, text) => {
    expect(await rowsOf(name, text)).toEqual(expected);
    const { passages } = await read(name, text);
    expect(passages[3]?.section).toEqual(['Plan', 'Pays | Soutien | Montant']);
    expect(passages[4]?.section).toEqual(['Plan']);
  });

  it('in a Word document is read the same, and a row in two languages is a passage in each', async () => {
    const { passages } = await read('plan.docx', sample('tables-and-lists.docx'));
    const rows = passages.map(({ kind, language, text }) => `${kind} ${language}: ${text}`);
    expect(rows).toEqual([
      'heading fr: Priorités',
      'paragraph fr: La Belgique soutient le Mali.',
      'heading fr: Pays | Soutien | Montant',
      'list-item fr: Ukraine | La Belgique soutient l’OTAN | 1000',
      'list-item fr: Mali | aide humanitaire | 20',
      'list-item fr: Premier point',
      'list-item fr: Un point en dessous',
      'paragraph fr: Nous agissons avec le Niger.',
      'paragraph fr: Nous voulons renforcer la coopération avec les pays du Sahel.',
      'paragraph nl: Wij willen de samenwerking met de landen van de Sahel versterken.',
      'paragraph fr: La paix est notre priorité absolue dans cette région.',
      'paragraph nl: Vrede is onze absolute prioriteit in deze regio van de wereld.',
    ]);
  });

  it('on a web page is read without what is no text of its cells', async () => {
    const html = `<table><tr><th>Pays</th><th>Soutien</th></tr><tr><td>Mali<sup>1</sup></td>
      <td><script>x()</script><ul><li>vivres</li><li>eau</li></ul><button>Plus</button></td></tr></table>`;
    const { passages, dropped } = await read('a.html', html);
    expect(passages[1]?.text).toBe('Mali | vivres eau');
    expect(dropped.map(({ reason, text }) => `${reason}: ${text}`)).toEqual([
      'footnote-mark: 1',
      'form: Plus',
    ]);
  });

  it('keeps its rows, though they end in numbers, unless these are the pages of a contents', async () => {
    const numbers = ['| Pays | Euros |', '|---|---|', '| Mali | 12 |', '| Niger | 40 |'];
    expect(await rowsOf('a.md', `Voici :\n\n${numbers.join('\n')}\n`)).toHaveLength(4);
    const years = ['| Suède | 2024 |', '| Finlande | 2025 |'];
    expect(await rowsOf('c.md', `Voici :\n\n${years.join('\n')}\n`)).toHaveLength(3);
    const contents = ['| Avant-propos | 4 |', '|---|---|', '| Menaces | 12 |', '| Suivi | 40 |'];
    const { passages, dropped } = await read('b.md', `Voici :\n\n${contents.join('\n')}\n`);
    expect(passages.map(({ text }) => text)).toEqual(['Voici :']);
    expect(dropped.map(({ reason }) => reason)).toEqual([
      'table-of-contents',
      'table-rule',
      'table-of-contents',
      'table-of-contents',
    ]);
  });

  it('that only lays a page out is read as the text in it', async () => {
    const html = '<table><tr><td><h1>Titre</h1><p>Un texte.</p></td><td>À côté</td></tr></table>';
    expect(await rowsOf('a.html', html)).toEqual([
      'heading: Titre',
      'paragraph: Un texte.',
      'paragraph: À côté',
    ]);
  });

  it('ties no name of one cell to a name of another', async () => {
    const text =
      'Voici les pays.\n\n| Belgique | soutient | Ukraine |\n| Nations | unies | Mali |\n';
    const draft = extractDocument(
      await openSource({ source: 'a.md', bytes: Buffer.from(text), fields: { language: 'fr' } }),
      await loadResources(),
    );
    expect(draft.relations).toEqual([]);
    expect(draft.mentions.map(({ entity }) => entity)).not.toContain('organisation:un');
    expect(draft.mentions.map(({ entity }) => entity)).toContain('country:ML');
  });
});

describe('lists in lists', () => {
  const expected = [
    [1, 'Premier'],
    [2, 'alpha'],
    [3, 'bêta'],
    [1, 'Second'],
    [2, 'gamma'],
  ];
  const levels = async (name: string, text: string | Uint8Array) =>
    (await read(name, text)).passages
      .filter(({ kind }) => kind === 'list-item')
      .map(({ level, text: item }) => [level, item.replace(/^\d\. /, '')]);

  it('keep their depth and each item by itself', async () => {
    expect(
      await levels(
        'a.md',
        '# Plan\n\n1. Premier\n   - alpha\n     - bêta\n2. Second\n   1. gamma\n',
      ),
    ).toEqual(expected);
    const html =
      '<ol><li>Premier<ul><li>alpha<ul><li>bêta</li></ul></li></ul></li><li>Second<ol><li>gamma</li></ol></li></ol>';
    expect(await levels('a.html', html)).toEqual(expected);
    const word = await levels('a.docx', sample('tables-and-lists.docx'));
    expect(word.slice(2)).toEqual([
      [1, 'Premier point'],
      [2, 'Un point en dessous'],
    ]);
  });
});

describe('quotations', () => {
  it('lose their signs, and nothing else', async () => {
    const text =
      'Il a dit :\n\n> La Belgique soutient\n> l’Ukraine.\n>\n> - un point\n\n> 50 % des fonds.\n';
    expect(await rowsOf('a.md', text)).toEqual([
      'paragraph: Il a dit :',
      'paragraph: La Belgique soutient l’Ukraine.',
      'list-item: un point',
      'paragraph: > 50 % des fonds.',
    ]);
  });
});

describe('footnotes', () => {
  it.each([
    ['a.md', 'La Belgique soutient l’OTAN[^1].\n\n[^1]: Traité de 1949.\n', ['[^1]', '[^1]:']],
    [
      'a.html',
      '<p>La Belgique soutient l’OTAN<sup><a href="#n1">1</a></sup>.</p><p id="n1">Traité de 1949. <a href="#r1">↩</a></p>',
      ['1', '↩'],
    ],
  ])('leave the name that they stand at whole, and are told: %s', async (name, text, marks) => {
    const { passages, dropped } = await read(name, text);
    expect(passages.map((passage) => passage.text)).toEqual([
      'La Belgique soutient l’OTAN.',
      'Traité de 1949.',
    ]);
    expect(dropped.map((drop) => [drop.reason, drop.text])).toEqual(
      marks.map((mark) => ['footnote-mark', mark]),
    );
  });

  it('are no raised figures of units and ordinals', async () => {
    const html = '<p>20 km<sup>2</sup> au XX<sup>e</sup> siècle, le 1<sup>er</sup> mai</p>';
    expect(await rowsOf('a.html', html)).toEqual(['paragraph: 20 km2 au XXe siècle, le 1er mai']);
  });
});

describe('underlined headings', () => {
  it('are headings of two ranks', async () => {
    const { passages, meta } = await read(
      'a.md',
      'Le plan\n=======\n\nContexte\n---\n\nUn texte.\n',
    );
    expect(passages.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['heading', 1, 'Le plan'],
      ['heading', 2, 'Contexte'],
      ['paragraph', 0, 'Un texte.'],
    ]);
    expect(meta.title).toBe('Le plan');
  });
});
