// What stands around a text (menus, banners, headers, what a browser prints on a page) is left out, and told.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentCoverer } from '../../../extract/coverage/document-coverage.ts';
import { explainDocument } from '../../../extract/explain/explain-document.ts';
import { openSource } from '../../../extract/formats/open-source.ts';
import { extractDocument, readPassages } from '../../../extract/pipeline.ts';
import { loadResources } from '../../../extract/resources.ts';

const sample = (name: string) => readFileSync(join(import.meta.dirname, 'samples', name));
const open = (source: string, content: string | Uint8Array) =>
  openSource({ source, bytes: Buffer.from(content) });
const read = async (source: string, content: string | Uint8Array) =>
  readPassages(await open(source, content));

const PAGE = `<!doctype html><html><head><title>Note sur le Sahel | Ministère</title></head><body>
<div id="cookie-banner">Ce site utilise des cookies. <button>Accepter</button></div>
<header><a href="/">Ministère</a></header>
<nav><ul><li>Accueil</li><li>Presse</li></ul></nav>
<main><h1>Note sur le Sahel</h1>
<p>La Belgique agit. <button>Partager</button></p>
<dl><dt>OTAN</dt><dd>Une alliance.</dd></dl>
<details><summary>Voir plus</summary><p>Le Tchad est un partenaire.</p></details>
<figure><img src="a.png"><figcaption>Le ministre à Bamako.</figcaption></figure>
<aside>Lire aussi : une autre note</aside>
<p hidden>caché</p>
</main>
<p>Mise à jour : mars</p>
<footer>Contact</footer><script>ga("x")</script></body></html>`;

describe('a web page', () => {
  it('keeps definitions, details and captions', async () => {
    const { passages } = await read('page.html', PAGE);
    expect(passages.map(({ kind, level, text }) => `${kind} ${level}: ${text}`)).toEqual([
      'heading 1: Note sur le Sahel',
      'paragraph 0: La Belgique agit.',
      'list-item 1: OTAN',
      'list-item 2: Une alliance.',
      'paragraph 0: Voir plus',
      'paragraph 0: Le Tchad est un partenaire.',
      'paragraph 0: Le ministre à Bamako.',
    ]);
  });

  it('tells all that it leaves out, with the line and the reason', async () => {
    const { dropped } = await read('page.html', PAGE);
    expect(dropped.map(({ line, reason, text }) => `${line} ${reason}: ${text}`)).toEqual([
      '2 cookie-banner: Ce site utilise des cookies. Accepter',
      '3 page-header: Ministère',
      '4 navigation: Accueil',
      '4 navigation: Presse',
      '6 form: Partager',
      '10 aside: Lire aussi : une autre note',
      '11 hidden: caché',
      '13 outside-main: Mise à jour : mars',
      '14 page-footer: Contact',
    ]);
  });

  it('has every word in a passage or among what is left out', async () => {
    const { passages, dropped } = await read('page.html', PAGE);
    const told = [...passages, ...dropped].flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []);
    const shown = PAGE.replace(/<head>.*<\/head>|<script>.*<\/script>|<[^>]*>/g, ' ');
    expect(told.sort()).toEqual((shown.match(/\p{L}+/gu) ?? []).sort());
  });

  it('is explained without repairs where nothing was mended', async () => {
    const bytes = Buffer.from('<main><ul><li>Un</li><li>Deux</li></ul><h2>Trois</h2></main>');
    const explanation = await explainDocument({ source: 'a.html', bytes }, await loadResources());
    expect(explanation.draft.passages).toHaveLength(3);
    expect(explanation.mended).toEqual([]);
  });

  it('counts its menus among the lines that were left out', async () => {
    const resources = await loadResources();
    const draft = extractDocument(await open('page.html', PAGE), resources);
    const { lines, dropped } = documentCoverer(resources)(draft);
    expect(dropped).toMatchObject({ navigation: 2, 'cookie-banner': 1 });
    expect(lines).toMatchObject({ leftOut: 7, unaccounted: 0 });
  });

  it('without a marked content loses its header, footer and banner all the same', async () => {
    const html = `<body><header>Le site</header><div class="cookie-consent">Cookies ?</div>
      <h1>Une note</h1><div>3 mai 2025</div><p>La Belgique agit.</p><footer>Contact</footer></body>`;
    const { passages, dropped } = await read('a.html', html);
    expect(passages.map(({ text }) => text)).toEqual([
      'Une note',
      '3 mai 2025',
      'La Belgique agit.',
    ]);
    expect(dropped.map(({ reason }) => reason)).toEqual([
      'page-header',
      'cookie-banner',
      'page-footer',
    ]);
  });

  it('whose articles are several, or that stands in a form as a whole, is read whole', async () => {
    const articles = '<article><h2>Un</h2></article><article><h2>Deux</h2></article>';
    const { passages } = await read('a.html', `<form>${articles}<p>Trois.</p></form>`);
    expect(passages.map(({ text }) => text)).toEqual(['Un', 'Deux', 'Trois.']);
  });
});

describe('a PDF that a browser printed', () => {
  it('loses the day, the title, the address and the page numbers around its text, and tells them', async () => {
    const { passages, dropped } = await read('note.pdf', sample('browser-print.pdf'));
    const text = passages.map((passage) => passage.text).join('\n');
    expect(text).not.toMatch(/11\/21\/26|file:|Affaires étrangères|\d\/2/);
    expect(text).toMatch(/^La Belgique au Sahel.*Le dernier mot revient au Burkina Faso\.$/s);
    expect(dropped.map(({ reason, text: left }) => `${reason}: ${left}`)).toEqual([
      'page-furniture: 11/21/26, 5:32 PM Note sur le Sahel - Affaires étrangères',
      'footnote-mark: 1',
      'page-furniture: file:///notes/sahel.html 1/2',
      'page-furniture: 11/21/26, 5:32 PM Note sur le Sahel - Affaires étrangères',
      'page-furniture: file:///notes/sahel.html 2/2',
    ]);
  });

  it('keeps its heading and its paragraphs apart, and raised figures where they belong', async () => {
    const { passages } = await read('note.pdf', sample('browser-print.pdf'));
    expect(passages.slice(0, 2).map(({ text }) => text)).toEqual([
      'La Belgique au Sahel, une stratégie pour dix ans',
      'La Belgique soutient l’OTAN sur 20 km2 et coopère avec le Mali.',
    ]);
    expect(passages.filter(({ text }) => text.startsWith('Objectif numéro'))).toHaveLength(24);
  });
});

describe('a Word document', () => {
  it('tells the header and the footer that stand on all its pages', async () => {
    const { dropped } = await read('plan.docx', sample('tables-and-lists.docx'));
    expect(dropped.map(({ reason, text }) => `${reason}: ${text}`)).toEqual([
      'page-header: Diffusion restreinte',
      'page-footer: Affaires étrangères',
    ]);
  });
});
