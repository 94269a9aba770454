// Texts that nobody writes but that arrive all the same: none crashes, hangs, or takes time that grows
// faster than the text.
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../extract/app-error.ts';
import { documentRows } from '../../extract/assemble/document-rows.ts';
import { documentCoverer } from '../../extract/coverage/document-coverage.ts';
import { openText } from '../../extract/formats/open-source.ts';
import { extractDocument } from '../../extract/pipeline.ts';
import { loadResources, type Resources } from '../../extract/resources.ts';
import { extractStream } from '../../extract/stream/extract-stream.ts';
import { cpuSeconds } from '../cpu-time.ts';

let resources: Resources;
let cover: ReturnType<typeof documentCoverer>;
beforeAll(async () => {
  resources = await loadResources();
  cover = documentCoverer(resources);
  // The first text pays for what is compiled once.
  run(PROSE.repeat(20));
});

const run = (text: string) => {
  const draft = extractDocument(
    openText({ source: 'odd.txt', bytes: Buffer.from(text) }),
    resources,
  );
  cover(draft);
  return documentRows(draft, resources);
};

const PROSE =
  'La Belgique continuera à soutenir l’Ukraine et condamne la Russie. De NAVO steunt de Sahellanden. ';

/** Each made the rules of some stage look at much for little. */
const SHAPES: Readonly<Record<string, string>> = {
  'one line of prose': PROSE,
  'prose without full stops': PROSE.replaceAll('.', ' et'),
  'lines without a blank one': `${PROSE}\n`,
  'lines that end in CR only': `${PROSE}\r`,
  'one word': 'a',
  'white space': '  \t',
  'empty lines': '\n',
  'letters apart': 'a ',
  'a letter a line': 'a\n',
  acronyms: 'ABCD (EFGH) ',
  'a country again and again': 'Belgium supports Ukraine and ',
  'names in a row': 'NATO, Russia, Ukraine, ',
  'heads of bodies': 'Conseil de ',
  'capital words': 'Conseil National ',
  'long forms with acronyms': 'Fonds pour les Récifs Coralliens (FRC) ',
  persons: 'Madame Jeanne Dupont, ministre des Affaires étrangères, ',
  'titles before long words': `Le ministre de la ${'A'.repeat(20)}1 Défense. `,
  initials: 'M. ',
  headings: '# Titre\n\n',
  'headings in capitals': 'TITRE EN CAPITALES\n\n',
  'list items': '- a\n',
  'lead-ins without end': '- a:\n  - b:\n    - c:\n',
  'cut words': 'ab-\n',
  hyphens: 'ab-cd-',
  apostrophes: "l 'a ",
  'broken ligatures': 'confl icten fi n ',
  'letter-spaced words': 'S A H E L  ',
  'open brackets': '[a](![',
  emphasis: '**a *b ',
  'rows of contents': 'a . . . . . . 1\n',
  dots: '. ',
  'combining accents': '\u0301',
  'soft hyphens': 'a\u00ad',
  'marks of direction': '\u200b\u202e',
  'signs beyond the basic plane': '🕊𝔘',
};

const SIZE = 60_000;

describe('a text of nothing but', () => {
  it.each(Object.entries(SHAPES))('%s takes time that grows with it', (_name, piece) => {
    const short = `Début ${piece.repeat(SIZE / 4 / piece.length)}`;
    const long = `Début ${piece.repeat(SIZE / piece.length)}`;
    const before = Math.min(
      cpuSeconds(() => run(short)),
      cpuSeconds(() => run(short)),
    );
    const after = cpuSeconds(() => run(long));
    // Four times the text; what is quadratic takes sixteen times as long.
    expect(after).toBeLessThan(before * 9 + 0.3);
    expect(after).toBeLessThan(4);
  });
});

describe('a text that begins like front matter and never ends', () => {
  it('is text, read in time that grows with it', () => {
    const [anchors, long] = ['a: &a [*a, *a]\n'.repeat(4000), `title: ${'a'.repeat(60_000)}\n`];
    for (const head of [anchors, long]) {
      const text = `---\n${head}---\n${PROSE}`;
      expect(cpuSeconds(() => run(text))).toBeLessThan(2);
      const { passages, document } = run(text);
      expect(passages[0]?.lines[0]?.[0]).toBeLessThan(3);
      expect(document?.title).toBe('Odd');
    }
  });

  it('is front matter where it ends in time', () => {
    const rows = run(`---\ntitle: Une note\n---\n${PROSE}`);
    expect(rows.document?.title).toBe('Une note');
  });
});

/** A name that no other number gives. */
const nameOf = (number: number): string => {
  const letters = [...number.toString(26)].map((digit) =>
    'bcdfghjklmnpqrstvwxzabcdef'.charAt(Number.parseInt(digit, 26)),
  );
  return `Z${letters.join('a')}ov`;
};

/** Each made a document look at all of one kind for each of that kind. */
const LISTS: Readonly<Record<string, (number: number) => string>> = {
  persons: (number) => `Selon Pierre ${nameOf(number)}, tout va bien.`,
  acronyms: (number) =>
    `Le Fonds ${nameOf(number)} pour la ${nameOf(number)} (F${nameOf(number).toUpperCase()}) agit.`,
  bodies: (number) => `Selon le Conseil supérieur de la ${nameOf(number)}, cela va bien.`,
  'places with names of two meanings': (number) =>
    `Le Sénat et la Chambre ont vu le Congo, Maurice et Jordan à ${nameOf(number)}.`,
  'surnames by themselves': (number) => `Mme ${nameOf(number)} parle. ${nameOf(number)} part.`,
};

describe('a list of ever new', () => {
  it.each(Object.entries(LISTS))('%s takes time that grows with it', (_name, entry) => {
    const listOf = (length: number): string =>
      Array.from({ length }, (_, number) => entry(number)).join('\n\n');
    const [short, long] = [listOf(500), listOf(2000)];
    const before = Math.min(
      cpuSeconds(() => run(short)),
      cpuSeconds(() => run(short)),
    );
    expect(cpuSeconds(() => run(long))).toBeLessThan(before * 9 + 0.3);
  });
});

describe('any text at all', () => {
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  const wild = fc.array(unit, { minLength: 1, maxLength: 300 }).map((units) => units.join(''));

  it('in UTF-16, lone halves of signs and all, is read or refused', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(PROSE, ''), wild, (head, text) => {
        const marked = Buffer.from(`\ufeff${head.repeat(40)}${text}`, 'utf16le');
        try {
          const rows = documentRows(
            extractDocument(openText({ source: 'any.txt', bytes: marked }), resources),
            resources,
          );
          for (const { surface, start, end, passage } of rows.mentions) {
            const whole = rows.passages.find(({ id }) => id === passage)?.text ?? '';
            expect(whole.slice(start, end)).toBe(surface);
          }
          for (const { text: clean } of rows.passages) expect(clean).not.toMatch(/\p{Cs}/u);
          read += 1;
        } catch (error) {
          if (!(error instanceof AppError)) throw error;
          expect(error.code).toMatch(/^input-(encoding|empty)$/);
        }
      }),
      { numRuns: 60 },
    );
    expect(read).toBeGreaterThan(10);
  }, 60_000);

  it('in JSON, lone halves of signs and all, gives rows that can be read again', async () => {
    await fc.assert(
      fc.asyncProperty(wild, async (text) => {
        let out = '';
        const line = `${JSON.stringify({ source: 'any.txt', text: `Le Mali ${text}` })}\n`;
        const write = async (rows: string): Promise<void> => {
          out += rows;
        };
        await extractStream(Readable.from([Buffer.from(line)]), write, resources);
        const rows = out.trimEnd().split('\n');
        expect(rows.length).toBeGreaterThan(0);
        for (const row of rows) expect(JSON.parse(row)).toHaveProperty('row');
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('gives the same bytes each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const twice = [1, 2].map(() => JSON.stringify(run(`Le Mali. ${text} ${PROSE}`)));
        expect(twice[1]).toBe(twice[0]);
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
