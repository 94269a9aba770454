import { beforeAll, describe, expect, it } from 'vitest';
import { documentCoverer } from '../../../extract/coverage/document-coverage.ts';
import { type DocumentCoverage, documentCoverageSchema } from '../../../extract/coverage/schema.ts';
import { openSource } from '../../../extract/formats/open-source.ts';
import { extractDocument } from '../../../extract/pipeline.ts';
import { loadResources, type Resources } from '../../../extract/resources.ts';
import { makePdf } from '../formats/make-pdf.ts';

let resources: Resources;
let cover: ReturnType<typeof documentCoverer>;
beforeAll(async () => {
  resources = await loadResources();
  cover = documentCoverer(resources);
});

const coverageOf = async (source: string, content: string | Uint8Array) => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return cover(extractDocument(await openSource({ source, bytes }), resources));
};

const namesOf = ({ unmatched }: DocumentCoverage): string[] =>
  unmatched.map(({ name, count }) => `${count} ${name}`);

const partsOf = ({ lines: { read, ...parts } }: DocumentCoverage) => ({
  read,
  sum: Object.values(parts).reduce((sum, part) => sum + part, 0),
});

const NOTE = `---
title: A note
language: fr
---
# Politique étrangère

La Belgique poursuit son engagement au Mali avec la Fondation Zarafa et le projet Ouragan Bleu.

***

42

- Le commerce reste une priorité.
- Nous parlons avec la Fondation Zarafa.
`;

describe('the coverage of a document', () => {
  it('counts each line once, with the reason of what was left out', async () => {
    const coverage = await coverageOf('note.txt', NOTE);
    expect(documentCoverageSchema.parse(coverage)).toEqual(coverage);
    expect(coverage.lines).toEqual({
      read: 14,
      used: 4,
      blank: 4,
      leftOut: 5,
      marks: 1,
      unaccounted: 0,
    });
    expect(coverage.dropped).toEqual({ 'front-matter': 4, 'page-number': 1 });
  });

  it('has as many lines as the document is said to have', async () => {
    const pdf = await makePdf([
      [
        { text: 'La Belgique agit au Mali depuis dix ans.', x: 50, y: 80 },
        { text: 'https://example.org/note', x: 50, y: 820 },
        { text: '1/1', x: 500, y: 820 },
      ],
    ]);
    const page = '<html>\n<body>\n<nav>Menu</nav>\n<p>La Belgique agit.</p>\n<nav>Fin</nav></body>';
    for (const [source, content] of [
      ['note.txt', Buffer.from(NOTE)],
      ['note.pdf', pdf],
      ['note.html', Buffer.from(page)],
    ] as const) {
      const draft = extractDocument(await openSource({ source, bytes: content }), resources);
      expect([source, cover(draft).lines.read]).toEqual([source, draft.meta.lineCount]);
    }
  });

  it('does so in every format', async () => {
    const html = `<html><body><nav>menu</nav><main><h1>Titre</h1>\n<p>Le\ntexte.</p></main></body></html>`;
    const pdf = await makePdf([
      [{ text: 'La Belgique.', x: 50, y: 50 }],
      [{ text: '2', x: 50, y: 800 }],
    ]);
    for (const coverage of [
      await coverageOf('note.html', html),
      await coverageOf('note.pdf', pdf),
      await coverageOf('crs.txt', NOTE.replaceAll('\n', '\r')),
    ]) {
      const { read, sum } = partsOf(coverage);
      expect(read).toBeGreaterThan(0);
      expect(sum).toBe(read);
      expect(coverage.lines.unaccounted).toBe(0);
    }
  });

  it('tells the lines that got lost between reading and the passages', async () => {
    const source = await openSource({ source: 'note.txt', bytes: Buffer.from(NOTE) });
    const draft = extractDocument(source, resources);
    const coverage = cover({ ...draft, passages: draft.passages.slice(1), dropped: [] });
    expect(coverage.unaccounted).toEqual([2, 3, 5, 11]);
    expect(coverage.lines.unaccounted).toBe(coverage.unaccounted.length);
  });

  it('lists paragraphs and items without any entity, and themes that nothing touches', async () => {
    const coverage = await coverageOf('note.txt', NOTE);
    expect(coverage.withoutEntity.map(({ line }) => line)).toContain(13);
    expect(coverage.withoutEntity.map(({ line }) => line)).not.toContain(7);
    expect(coverage.untouchedThemes).toContain('maritime');
    const sea = await coverageOf('sea.txt', 'La sécurité maritime et les océans sont essentiels.');
    expect(sea.untouchedThemes).not.toContain('maritime');
  });
});

describe('names that matched nothing', () => {
  it('are counted under their first spelling, with language, line and what stands around', async () => {
    const text = `Le groupe Zarafa agit. On dit que ZARAFA attend, et Kolibri aussi.\n\nNous voyons Zarafa.\n`;
    const { unmatched } = await coverageOf('a.txt', text);
    expect(unmatched).toEqual([
      {
        name: 'Zarafa',
        count: 3,
        language: 'fr',
        line: 1,
        example: 'Le groupe Zarafa agit. On dit que ZARAFA attend, et …',
      },
      expect.objectContaining({ name: 'Kolibri', count: 1 }),
    ]);
  });

  it('reach over small words and stop at what was found', async () => {
    const text =
      'Het project Raamwerk van de Zwaluw helpt. Le Sommet des Colibris Mali a lieu avec le Ruban Vert et le Ruban Noir.';
    const coverage = await coverageOf('a.txt', text);
    expect(namesOf(coverage).sort()).toEqual([
      '1 Raamwerk van de Zwaluw',
      '1 Ruban Noir',
      '1 Ruban Vert',
      '1 Sommet des Colibris',
    ]);
  });

  it.each([
    [
      'the first word of a sentence',
      'Zarafa agit. Kolibri attend. etc. Ouragan suit : Tempête vient.',
    ],
    ['a day, a month, a title', 'On se voit mardi ou en Juillet avec Madame et le Ministre.'],
    ['a word printed in lower case elsewhere', 'Le Jardin est beau, ce jardin est grand.'],
    [
      'a state or its people by the guide',
      "Les États membres et l'État, comme les Belges, het Belgische beleid.",
    ],
    ['a treaty, a law or a plan', 'Le Traité de Zarafa, het Zarafaverdrag, the Zarafa Act.'],
    ['a heading with capitals everywhere', '# Le Grand Jardin Du Zarafa\n\nLe texte est ici.'],
    ['a street or an address', 'Visitez la Rue des Petits Colibris ou www.Zarafa.be demain.'],
    ['a picture’s maker', 'p. 12 © Zarafa Kolibri'],
    ['a head word alone', 'Le texte dit que le Conseil et la Fondation sont là.'],
    ['the first half of a word', 'Jean, Porte-parole.'],
  ])('are not %s', async (_what, text) => {
    expect(namesOf(await coverageOf('a.txt', text))).toEqual([]);
  });

  it('are told apart from names that a gazetteer has but that mean something else here', async () => {
    const { passedOver, unmatched } = await coverageOf(
      'a.txt',
      "Elle demande l'application des accords de Minsk et de ceux de Zarafa.",
    );
    expect(passedOver).toEqual([
      expect.objectContaining({ name: 'Minsk', entities: ['place:minsk'] }),
    ]);
    expect(unmatched.map(({ name }) => name)).toEqual(['Zarafa']);
  });
});
