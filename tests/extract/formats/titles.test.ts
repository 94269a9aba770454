// The title that a document goes by: its own, whatever the format; the name of the file only for want of one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../../extract/formats/open-source.ts';
import { isRealTitle } from '../../../extract/formats/real-title.ts';
import { readPassages } from '../../../extract/pipeline.ts';
import { makePdf } from './make-pdf.ts';

const sample = (name: string) => readFileSync(join(import.meta.dirname, 'samples', name));
const titleOf = async (source: string, content: string | Uint8Array) =>
  readPassages(await openSource({ source, bytes: Buffer.from(content) })).meta.title;

describe('the title', () => {
  it('of a PDF is that of its properties, where it is one', async () => {
    expect(await titleOf('x1.pdf', sample('browser-print.pdf'))).toBe(
      'Note sur le Sahel - Affaires étrangères',
    );
  });

  it('of a PDF without one is what its first page prints largest', async () => {
    expect(await titleOf('x1.pdf', sample('browser-print-untitled.pdf'))).toBe(
      'La Belgique au Sahel, une stratégie pour dix ans',
    );
  });

  it('of a PDF that has neither is the name of the file', async () => {
    const pdf = await makePdf([[{ text: 'La Belgique agit.', x: 50, y: 80 }]]);
    expect(await titleOf('plan_sahel.pdf', pdf)).toBe('Plan sahel');
  });

  it('of a Word document is the one it shows, before that of its properties', async () => {
    expect(await titleOf('x.docx', sample('titled.docx'))).toBe('Une stratégie pour le Sahel');
    expect(await titleOf('x.docx', sample('tables-and-lists.docx'))).toBe(
      'Plan pour le Sahel 2025',
    );
  });

  it.each([
    ['its heading', '<title>Site</title><main><p>Intro</p><h1>La note</h1></main>', 'La note'],
    [
      'the heading above its text',
      '<title>La note | Site</title><h1>La note</h1><main>Un.</main>',
      'La note',
    ],
    ['what it calls itself', '<title>La note</title><p>Un texte.</p>', 'La note'],
    ['the name of the file', '<p>Un texte.</p>', 'Page un'],
  ])('of a web page is %s', async (_, html, title) => {
    expect(await titleOf('page_un.html', html)).toBe(title);
  });

  it.each([
    ['the heading that it begins with', '# La note\n\nUn.\n\n# Deux\n', 'La note'],
    ['its only great heading', 'Bruxelles, 2025\n\n# La note #\n\n## Un\n', 'La note'],
    ['the name of the file, where several could be', 'Bruxelles\n\n# Un\n\n# Deux\n', 'Plan'],
  ])('of a Markdown file is %s', async (_, text, title) => {
    expect(await titleOf('plan.md', text)).toBe(title);
  });

  it.each([
    ['en', 'Report on Central Asia\n\nKazakhstan hosted talks.\n', 'Report on Central Asia'],
    ['en', 'Report on Central Asia\n12 May 2017\n\nTalks were held.\n', 'Report on Central Asia'],
    [
      'fr, in Latin-1',
      Buffer.from("Note sur l'Amérique latine\r\n\r\nGenève, 2018\r\n\r\nTexte.\r\n", 'latin1'),
      "Note sur l'Amérique latine",
    ],
    ['nl', '\n\nNota over de Sahel\n\n1. Inleiding\n\nTekst.\n', 'Nota over de Sahel'],
  ])('of a plain text is a heading on its first line (%s)', async (_, text, title) => {
    const document = readPassages(await openSource({ source: 'x1.txt', bytes: Buffer.from(text) }));
    expect(document.meta).toMatchObject({ id: 'x1', title });
  });

  it.each([
    ['one word', 'Introduction\n\nLe monde a changé.\n'],
    ['capitals, as over a chapter', 'MINISTÈRE DES AFFAIRES ÉTRANGÈRES\n\nLe monde a changé.\n'],
    ['a number', '34. Relations internationales de la Belgique\n\nLe monde a changé.\n'],
    ['a sentence', 'Le monde a changé hier.\n\nLa Belgique doit agir.\n'],
    ['a line that goes on', 'La stratégie nationale de la\n\nBelgique face au monde\n\nTexte.\n'],
    ['the first of more lines', 'Le monde a changé depuis\ndix ans, et nous aussi\n\nTexte.\n'],
    ['a place and a date', 'Den Haag, 14 maart 2023\n\nTekst.\n'],
    ['an address', 'Retouradres Postbus 20061 2500 EB Den Haag\n\nTekst.\n'],
    ['a salutation', 'Geachte voorzitter Van Dijk\n\nTekst.\n'],
    ['all there is', 'La Belgique agit\n'],
  ])('of a plain text that begins with %s is the name of the file', async (_, text) => {
    expect(await titleOf('plan_sahel.txt', text)).toBe('Plan sahel');
  });
});

describe('what a program puts in the place of a title', () => {
  it.each([
    'Microsoft Word - note.doc',
    'note.indd',
    'untitled',
    'Document1',
    'Mise en page 1',
    'https://x.org/a',
    '2025',
    'plan-sahel',
  ])('%s is none', (title) => expect(isRealTitle(title, 'docs/plan_sahel.pdf')).toBe(false));
  it.each([
    'Note sur le Sahel',
    'Strategie',
    'Document d’orientation 2025',
    'Titre II : les traités',
  ])('%s is one', (title) => expect(isRealTitle(title, 'docs/plan_sahel.pdf')).toBe(true));
});

describe('the date', () => {
  const dateOf = async (source: string, content: string) =>
    readPassages(await openSource({ source, bytes: Buffer.from(content) })).meta.date;

  it.each([
    ['note.txt', 'Note sur le Sahel\n\nParis, le 8 juin 2022\n\nLa France agit.\n', '2022-06-08'],
    ['brief-2022.txt', '> Postbus 20061\n\nDatum   14 maart 2023\nBetreft Sahel\n', '2023-03-14'],
    ['note.md', '# Egypt and the Nile\n\n*Cairo, 3 April 2021*\n\nEgypt acts.\n', '2021-04-03'],
    ['note.txt', 'Report on Central Asia\n12 May 2017\n\nTalks were held.\n', '2017-05-12'],
  ])('of %s is a day in its first lines', async (source, text, date) => {
    expect(await dateOf(source, text)).toBe(date);
  });

  it.each([
    ['name="date"', '2020-11-18'],
    ['property="article:published_time"', '2020-11-18T09:30:00+01:00'],
    ['name="DCTERMS.date"', '2020-11-18'],
  ])('of a web page is what it says itself: %s', async (name, content) => {
    const html = `<head><meta ${name} content="${content}"></head><p>Un texte.</p>`;
    expect(await dateOf('page-2019.html', html)).toBe('2020-11-18');
  });

  it('goes behind that of the front matter', async () => {
    const text = '---\ndate: 2019-11\n---\nParis, le 8 juin 2022\n\nLa France agit.\n';
    expect(await dateOf('note.txt', text)).toBe('2019-11');
  });

  it.each([
    'Le 24 février 2022, la Russie a envahi l’Ukraine.\n',
    'La Belgique et la France agissent ensemble au Sahel.\n\nParis, le 8 juin 2022\n',
  ])('is the year in the name of the file where a day stands elsewhere', async (text) => {
    expect(await dateOf('note-2019.txt', text)).toBe('2019');
  });
});
