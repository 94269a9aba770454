import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../../extract/formats/open-source.ts';
import { readPassages } from '../../../extract/pipeline.ts';
import { pagesOf } from '../../../extract/text/lined-text.ts';
import { column, makePdf } from './make-pdf.ts';

const text = (content: string) => new TextEncoder().encode(content);
const open = (source: string, bytes: Uint8Array) => openSource({ source, bytes });
const passagesOf = async (source: string, bytes: Uint8Array) =>
  readPassages(await open(source, bytes)).passages;

describe('a PDF in two columns', () => {
  const dutch = [
    'De regering wil de samenwerking met',
    'de buurlanden versterken en zal elk',
    'jaar overleg houden met de minis-',
    'ters van alle lidstaten.',
    '',
    'Wij hebben aandacht voor het klimaat',
    'en voor de veiligheid van burgers in',
  ];
  const french = [
    'Le gouvernement veut renforcer la',
    'coopération avec ses pays voisins et',
    'tiendra chaque année une réunion des',
    'ministres de tous les États membres.',
    '',
    'Nous portons attention au climat et à',
    'la sécurité de nos concitoyens dans',
  ];
  const page = (number: number, left: readonly string[], right: readonly string[]) => [
    { text: 'DOC 0767/006', x: 50, y: 30 },
    ...column(50, 80, left),
    ...column(310, 80, right),
    { text: String(number), x: 290, y: 820 },
  ];
  const pdf = makePdf([
    page(12, dutch, french),
    page(13, ['de hele Unie.', '', ...dutch], ["toute l'Union.", '', ...french]),
    page(14, ['de hele Unie.', '', ...dutch], ["toute l'Union.", '', ...french]),
  ]);

  it('is read column by column, each sentence whole over line, column and page', async () => {
    const passages = await passagesOf('note.pdf', await pdf);
    const dutchTexts = passages.filter((p) => p.language === 'nl').map((p) => p.text);
    expect(dutchTexts[0]).toBe(
      'De regering wil de samenwerking met de buurlanden versterken en zal elk jaar overleg houden met de ministers van alle lidstaten.',
    );
    expect(dutchTexts).toContain(
      'Wij hebben aandacht voor het klimaat en voor de veiligheid van burgers in de hele Unie.',
    );
    expect(passages.filter((p) => p.language === 'fr').map((p) => p.text)).toContain(
      "Nous portons attention au climat et à la sécurité de nos concitoyens dans toute l'Union.",
    );
  });

  it('loses its running headers and page numbers, and nothing else', async () => {
    const all = (await passagesOf('note.pdf', await pdf)).map((p) => p.text).join('\n');
    expect(all).not.toMatch(/DOC 0767|\b1[234]\b/);
    expect(all.match(/De regering wil/g)).toHaveLength(3);
  });

  it('knows the pages of a passage', async () => {
    const passages = await passagesOf('note.pdf', await pdf);
    const cut = passages.find((p) => p.text.startsWith('Wij hebben aandacht'));
    expect(cut && pagesOf(cut)).toEqual([1, 2]);
  });
});

describe('a Word document', () => {
  const docx = Packer.toBuffer(
    new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'Priorités', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ children: [new TextRun('La Belgique '), new TextRun('agit.')] }),
            new Paragraph({ text: 'au Sahel', bullet: { level: 0 } }),
          ],
        },
      ],
    }),
  );

  it('keeps headings, paragraphs and lists', async () => {
    const passages = await passagesOf('note.docx', await docx);
    expect(passages.map(({ kind, text: body }) => [kind, body])).toEqual([
      ['heading', 'Priorités'],
      ['paragraph', 'La Belgique agit.'],
      ['list-item', 'au Sahel'],
    ]);
    expect(passages[2]?.section).toEqual(['Priorités']);
  });

  it('has the title that it shows', async () => {
    const titled = new Document({
      sections: [
        {
          children: [
            new Paragraph({ text: 'La Belgique au Sahel', heading: HeadingLevel.TITLE }),
            new Paragraph('La Belgique agit.'),
          ],
        },
      ],
    });
    const source = await open('note.docx', await Packer.toBuffer(titled));
    expect(readPassages(source).meta.title).toBe('La Belgique au Sahel');
  });
});

describe('a web page', () => {
  const html = `<!doctype html>
<html><head><title>Site</title><style>p { color: red }</style></head>
<body><header>Le site</header><nav><a href="/">Accueil</a></nav>
<main>
<h1>La politique
étrangère</h1>
<p>La <b>Belgique</b> soutient
l&rsquo;ONU.</p>
<ul><li>au Sahel</li></ul>
<script>alert(1)</script>
</main>
<footer>Contact</footer></body></html>`;

  it('gives its main content with the lines of the file, and none of its furniture', async () => {
    const passages = await passagesOf('page.html', text(html));
    expect(passages.map((p) => [p.kind, p.text, p.segments[0]?.line])).toEqual([
      ['heading', 'La politique étrangère', 5],
      ['paragraph', 'La Belgique soutient l’ONU.', 7],
      ['list-item', 'au Sahel', 9],
    ]);
  });
});

describe('a page that nests deep', () => {
  it('is read all the same', async () => {
    const html = `${'<div>'.repeat(1500)}<p>La Belgique agit.</p>${'</div>'.repeat(1500)}`;
    expect((await passagesOf('deep.html', text(html))).map((p) => p.text)).toEqual([
      'La Belgique agit.',
    ]);
  });
});

describe('text in other encodings', () => {
  const sentence = 'L’été dernier, la Finlande a adhéré à l’OTAN.';

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${sentence}`, 'utf8')],
    ['UTF-16, little end first', Buffer.from(`\ufeff${sentence}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${sentence}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(sentence.replaceAll('’', '\u0092'), 'latin1')],
  ])('is read: %s', async (_name, bytes) => {
    expect((await open('a.txt', bytes)).lines.map((line) => line.text)).toEqual([sentence]);
  });
});

describe('a file that can not be read', () => {
  it.each([
    ['input-empty', 'a.pdf', new Uint8Array()],
    ['input-damaged', 'a.pdf', text('no pdf at all')],
    ['input-damaged', 'a.pdf', text('%PDF-1.7\nbroken')],
    ['input-damaged', 'a.docx', text('PK\u0003\u0004 broken')],
    ['input-empty', 'a.html', text('<html><body><nav>menu</nav></body></html>')],
    ['input-damaged', 'a.html', text('<div>'.repeat(3000))],
    ['input-binary', 'a.txt', Uint8Array.from([1, 2, 0, 3])],
  ])('is refused with %s, by name', async (code, source, bytes) => {
    await expect(open(source, bytes)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(source),
    });
  });

  it('is refused when it is a scan without text', async () => {
    await expect(open('scan.pdf', await makePdf([[]]))).rejects.toMatchObject({
      code: 'input-no-text',
    });
  });
});
