// From bytes to passages: reading, cleaning, languages, stitching, headings, sections.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openText } from '../../../extract/formats/open-source.ts';
import { readPassages } from '../../../extract/pipeline.ts';
import { knownVoice } from '../../../extract/stages/known-voice.ts';
import { linesOf } from '../../../extract/text/lined-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const readText = (text: string, source = 'note.txt') =>
  readPassages(openText({ source, bytes: bytes(text) }));

/** Two columns a page, the way such prints come out: a page begins with one space. */
const COLUMNS = ` EERSTE HOOFDSTUK

De regering wil de samenwerking met de buurlanden ver-
sterken en zal daarom elk jaar een overleg houden met

PREMIER CHAPITRE

Le gouvernement veut renforcer la coopération avec les
pays voisins et tiendra donc chaque année une réunion avec
 de ministers van de VN-
Veiligheidsraad.

Wij zullen daarbij aandacht hebben voor het klimaat en
voor de veiligheid van onze burgers.

les ministres du Conseil de
sécurité.

Nous y porterons attention au climat et à la sécurité de
nos citoyens.
 Daarna volgt een evaluatie door het parlement van het
land.

Ensuite vient une évaluation par le parlement du pays.
`;

describe('a document printed in two columns', () => {
  const draft = readText(COLUMNS);
  const of = (language: string) => draft.passages.filter((p) => p.language === language);

  it('is parted into its two languages', () => {
    expect(of('nl').map((p) => p.kind)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph']);
    expect(of('fr').map((p) => p.kind)).toEqual(['heading', 'paragraph', 'paragraph', 'paragraph']);
  });

  it('has the sentences that a page end cut put together, with all their lines', () => {
    const cut = of('nl')[1];
    expect(cut?.text).toBe(
      'De regering wil de samenwerking met de buurlanden versterken en zal daarom elk jaar een overleg houden met de ministers van de VN-Veiligheidsraad.',
    );
    expect(cut && linesOf(cut)).toEqual([
      [3, 4],
      [10, 11],
    ]);
    expect(of('fr')[1]?.text).toMatch(/une réunion avec les ministres du Conseil de sécurité\.$/);
  });

  it('has the sections of each language by themselves', () => {
    expect(of('nl').at(-1)?.section).toEqual(['EERSTE HOOFDSTUK']);
    expect(of('fr').at(-1)?.section).toEqual(['PREMIER CHAPITRE']);
  });
});

describe('a Markdown document', () => {
  const draft = readText(
    `---
id: be-note
title: "Note : essai"
language: fr
date: 2024-05
voice: country:BE
---

# Note

## 1. Priorités

Nous voulons :

- renforcer la coopération :
  - avec l'Union européenne ;
  - avec les pays voisins ;
- défendre la paix.

Voilà *tout* ce que dit [la note](http://example.org/x).
`,
    'notes/essai.fr.md',
  );

  it('takes its metadata from the front matter', () => {
    expect(draft.meta).toMatchObject({
      id: 'be-note.fr',
      work: 'be-note',
      source: 'notes/essai.fr.md',
      title: 'Note : essai',
      date: '2024-05',
      voice: 'country:BE',
    });
    expect(draft.passages.some((p) => p.text.includes('be-note'))).toBe(false);
  });

  it('ties list items to what leads in to them', () => {
    const lead = draft.passages.find((p) => p.text === 'Nous voulons :');
    const items = draft.passages.filter((p) => p.kind === 'list-item');
    expect(items.map((p) => p.level)).toEqual([1, 2, 2, 1]);
    expect(items.map((p) => p.leadIn)).toEqual([lead?.id, items[0]?.id, items[0]?.id, lead?.id]);
  });

  it('nests the sections as its headings do', () => {
    expect(draft.passages.at(-1)?.section).toEqual(['Note', '1. Priorités']);
    expect(draft.passages.at(-1)?.text).toBe('Voilà tout ce que dit la note.');
  });
});

describe('the head of a document', () => {
  const PROSE = 'Serbia refuses to join the sanctions of the European Union against Russia.';
  const structure = (...blocks: readonly string[]) =>
    readText(`${blocks.join('\n\n')}\n`).passages.map(({ kind, text }) => `${kind}: ${text}`);

  it.each([
    ['The Western Balkans between Brussels and Moscow', 'heading', '1 Summary', 'heading'],
    ['Report on Central Asia', 'heading', '12 May 2017', 'paragraph'],
    ['Stratégie de la France dans l’océan Indien', 'heading', 'Paris, le 8 juin 2022', 'paragraph'],
    ['The European Union', 'heading', 'Working Paper', 'heading'],
  ])('keeps "%s" (%s) apart from "%s" (%s)', (title, kind, below, other) => {
    expect(structure(title, below, PROSE)).toEqual([
      `${kind}: ${title}`,
      `${other}: ${below}`,
      `paragraph: ${PROSE}`,
    ]);
  });

  it.each(['Genève, 2018', 'Retouradres Postbus 20061 2500 EB Den Haag'])(
    'takes %s for no section',
    (line) => {
      const draft = readText(`${line}\n\n${PROSE}\n`);
      expect(draft.passages.map(({ section }) => section)).toEqual([[], []]);
    },
  );

  it('goes on behind a number or a day where the sentence was cut', () => {
    expect(
      structure('The agreement between the two states had been signed', '12 May 2017.'),
    ).toEqual(['paragraph: The agreement between the two states had been signed 12 May 2017.']);
    expect(
      structure('The mission was later joined by a group of some', '30 Russian officers.'),
    ).toEqual(['paragraph: The mission was later joined by a group of some 30 Russian officers.']);
  });
});

describe('headings that are marked', () => {
  const headingsOf = (language: string, ...blocks: readonly string[]) =>
    readText(`---\nlanguage: ${language}\n---\n${blocks.join('\n\n')}\n`)
      .passages.filter(({ kind }) => kind === 'heading')
      .map(({ text }) => text);

  it('take in their other half where capitals are no custom of the language', () => {
    const halves = ['# Un Engagement Plus Marqué', 'De Sécurité Économique', 'La Belgique agit.'];
    expect(headingsOf('fr', ...halves)).toEqual([
      'Un Engagement Plus Marqué De Sécurité Économique',
    ]);
  });

  it('leave what stands below them to itself in English, unless they are open', () => {
    const line = 'The Institute of Research';
    expect(headingsOf('en', '# The Arctic Council', line, 'Norway joined.')).toEqual([
      'The Arctic Council',
    ]);
    expect(headingsOf('en', '# The Arctic Council and', line, 'Norway joined.')).toEqual([
      'The Arctic Council and The Institute of Research',
    ]);
  });
});

describe('what can not be read', () => {
  it.each([
    ['input-empty', new Uint8Array()],
    ['input-empty', bytes(' \n\t\n')],
    ['input-binary', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])],
    ['input-encoding', Uint8Array.from([0x63, 0x83, 0x86, 0xe9, 0x8c, 0x61])],
  ])('is refused with %s and the name of the file', (code, content) => {
    expect(() => openText({ source: 'odd/file.txt', bytes: content })).toThrowError(
      expect.objectContaining({ code, message: expect.stringContaining('odd/file.txt') }),
    );
  });

  it('warns of front matter it does not understand and reads the text all the same', () => {
    const draft = readText('---\ndate: tomorrow\ntitle: [\n---\nLa Belgique agit.\n');
    expect(draft.warnings.map((warning) => warning.code)).toEqual(['front-matter']);
    expect(draft.passages.map((p) => p.text)).toEqual(['La Belgique agit.']);
  });
});

describe('front matter that says what can not be', () => {
  it('loses the date and the voice, each with a warning that names the file', () => {
    const draft = readText(
      '---\ntitle: T\ndate: 2019-13-45\nvoice: country:XX\n---\nNous agissons.\n',
    );
    expect(draft.meta.date).toBeNull();
    const known = knownVoice(draft, new Map());
    expect(known.meta.voice).toBeNull();
    expect(known.warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^note\.txt: .*"date"/),
      expect.stringMatching(/^note\.txt: .*"voice"/),
    ]);
  });

  it('does not keep files of one stem from having ids of their own', () => {
    const sources = ['note.txt', 'note.md', 'note.html', 'note.pdf', 'note.docx'];
    const ids = sources.map((source) => readText('Texte.', source).meta.id);
    expect(ids).toEqual(['note', 'note.md', 'note.html', 'note.pdf', 'note.docx']);
  });
});

describe('any text at all', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('', ' De regering', '- punt', '## 12', 'o Ja', 'wel-', 'VN-', '![a](b) c'),
  );

  it('neither throws nor ties a passage to a line that lacks its words', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = `La Belgique.\n${lines.join('\n')}`;
        fc.pre(!/[\p{Cc}\p{Cs}]/u.test(text.replaceAll('\n', '')));
        const draft = readText(text);
        for (const passage of draft.passages) {
          for (const [at, segment] of passage.segments.entries()) {
            const end = passage.segments[at + 1]?.start ?? passage.text.length;
            const source = draft.lines[segment.line - 1]?.text.normalize('NFC') ?? '';
            const printed = passage.text.slice(segment.start, end).match(/[a-z]{3,}/g) ?? [];
            for (const word of printed) expect(source).toContain(word);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

const corpus = join(import.meta.dirname, '../../../../shared/corpus');
const originals = existsSync(corpus)
  ? readdirSync(corpus).filter((name) => /^\d{3}_/.test(name))
  : [];
if (originals.length === 0)
  console.log('skipped: the original documents are not in ../shared/corpus');

describe.skipIf(originals.length === 0)('the original documents', () => {
  const read = (start: string) => {
    const source = originals.find((name) => name.startsWith(start)) ?? '';
    return readPassages(openText({ source, bytes: readFileSync(join(corpus, source)) }));
  };

  it.each(['000', '001'])('%s has as many numbered headings in Dutch as in French', (start) => {
    const numbered = read(start).passages.filter(
      (p) => p.kind === 'heading' && /^(\d|[IVX]+\.)/.test(p.text),
    );
    const count = (language: string) => numbered.filter((p) => p.language === language).length;
    expect(count('nl')).toBeGreaterThan(10);
    expect(count('nl')).toBe(count('fr'));
  });

  it('keep every line that holds words, unless they report it as dropped', () => {
    for (const source of originals) {
      const draft = readPassages(openText({ source, bytes: readFileSync(join(corpus, source)) }));
      const kept = new Set(draft.passages.flatMap((p) => p.segments.map((s) => s.line)));
      const dropped = new Set(draft.dropped.map((drop) => drop.line));
      const lost = draft.lines.flatMap(({ text }, index) =>
        /\p{L}/u.test(text) && !kept.has(index + 1) && !dropped.has(index + 1) ? [index + 1] : [],
      );
      expect({ source, lost }).toEqual({ source, lost: [] });
    }
  });
});
