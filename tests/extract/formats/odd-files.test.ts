// Files as they come from the world: locked, broken, cut off, in old encodings, packed too full.
import { deflateRawSync } from 'node:zlib';
import { Document, Packer, Paragraph } from 'docx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../extract/app-error.ts';
import { openSource } from '../../../extract/formats/open-source.ts';
import { pageLines } from '../../../extract/formats/pdf-layout.ts';
import { MAX_FILE_BYTES, MAX_TEXT_BYTES } from '../../../extract/formats/size-limit.ts';
import { growthOver8, LINEAR_OVER_8 } from '../../cpu-time.ts';
import { column, makePdf } from './make-pdf.ts';

const open = (source: string, bytes: Uint8Array) => openSource({ source, bytes });
const linesOf = async (source: string, bytes: Uint8Array): Promise<string[]> =>
  (await open(source, bytes)).lines.map(({ text }) => text);
const codeOf = (source: string, bytes: Uint8Array): Promise<string> =>
  open(source, bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof AppError ? error.code : `${error}`),
  );

/** A PDF whose dictionary of encryption no empty password opens. */
const lockedPdf = (): Buffer => {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [] /Count 0 >>',
    `<< /Filter /Standard /V 1 /R 2 /P -44 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >>`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${text}xref\n0 4\n0000000000 65535 f \n${rows}trailer\n<< /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<00><00>] >>\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
};

/** A ZIP of one part, whose directory says that it unpacks to `said` bytes. */
const zipOf = (name: string, packed: Buffer, said: number): Buffer => {
  const local = Buffer.alloc(30 + name.length);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(said, 22);
  local.writeUInt16LE(name.length, 26);
  local.write(name, 30);
  const entry = Buffer.alloc(46 + name.length);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(said, 24);
  entry.writeUInt16LE(name.length, 28);
  entry.write(name, 46);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, entry, end]);
};

const wordDocument = (): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('La Belgique.')] }] }));

describe('a PDF', () => {
  it('that asks for a password is said to be encrypted', async () => {
    await expect(open('locked.pdf', lockedPdf())).rejects.toMatchObject({
      code: 'input-encrypted',
      message: 'locked.pdf: the PDF asks for a password',
    });
  });

  it('that is cut off anywhere is read as far as it can be, or refused by name', async () => {
    const whole = await makePdf([column(50, 50, ['La Belgique soutient l’Ukraine.'])]);
    const codes = new Set<string>();
    for (let part = 1; part < 12; part++) {
      codes.add(await codeOf('cut.pdf', whole.subarray(0, Math.floor((whole.length * part) / 12))));
    }
    expect([...codes].filter((code) => !/^(read|input-damaged|input-no-text)$/.test(code))).toEqual(
      [],
    );
    expect(codes).toContain('input-damaged');
  });
});

describe('a page of a PDF', () => {
  it('of very many pieces is laid out without loss, in time that grows with them', () => {
    const count = 150_000;
    const pieces = Array.from({ length: count }, (_, index) => ({
      text: `w${index}`,
      x: index % 2 === 0 ? 50 : 310,
      y: 10 + Math.floor(index / 2) * 12,
      width: index % 1000 === 0 ? 250 : 200,
      height: 10,
    }));
    const words = pageLines(pieces).join(' ').split(' ').filter(Boolean);
    const growth = growthOver8((size) => pageLines(pieces.slice(0, size)), count / 8);
    expect(growth).toBeLessThan(LINEAR_OVER_8);
    expect(words.sort()).toEqual(pieces.map(({ text }) => text).sort());
  });

  it('keeps what stands beside a piece that reaches over the gutter', () => {
    const lines = (x: number, word: string) =>
      Array.from({ length: 20 }, (_, row) => ({ x, y: 100 + row * 14, text: `${word}${row}` }));
    const pieces = [
      { x: 50, y: 60, text: 'over', width: 300 },
      { x: 380, y: 60, text: 'beside', width: 100 },
      ...[...lines(50, 'left'), ...lines(310, 'right')].map((one) => ({ ...one, width: 200 })),
    ].map((one) => ({ ...one, height: 10 }));
    const text = pageLines(pieces);
    expect(text[0]).toBe('over beside');
    expect(text.indexOf('left19')).toBeLessThan(text.indexOf('right0'));
  });
});

describe('a Word document', () => {
  it('that is cut off anywhere is refused by name', async () => {
    const whole = await wordDocument();
    for (let part = 1; part < 12; part++) {
      const bytes = whole.subarray(0, Math.floor((whole.length * part) / 12));
      await expect(open('cut.docx', bytes)).rejects.toMatchObject({
        code: 'input-damaged',
        message: expect.stringContaining('cut.docx'),
      });
    }
  });

  it('that unpacks to more than can be read is refused, whatever it says of itself', async () => {
    const packed = deflateRawSync(Buffer.alloc(MAX_TEXT_BYTES + 1, 0x20), { level: 1 });
    expect(packed.length).toBeLessThan(MAX_TEXT_BYTES / 50);
    for (const said of [MAX_TEXT_BYTES + 1, 1000]) {
      const bomb = zipOf('word/document.xml', packed, said);
      expect(await codeOf('bomb.docx', bomb)).toBe('input-too-large');
    }
    const small = zipOf('word/document.xml', deflateRawSync(Buffer.from('<a/>')), 4);
    expect(await codeOf('small.docx', small)).toBe('input-damaged');
  });
});

describe('a source of more bytes than can be read', () => {
  it('is refused by name, with its size and the limit', async () => {
    await expect(open('huge.txt', new Uint8Array(MAX_TEXT_BYTES + 1))).rejects.toMatchObject({
      code: 'input-too-large',
      message: "huge.txt: has 65 MB of text, and more than 64 MB can't be read; split it",
    });
    await expect(open('huge.pdf', new Uint8Array(MAX_FILE_BYTES + 1))).rejects.toMatchObject({
      code: 'input-too-large',
      message: "huge.pdf: has 257 MB, and more than 256 MB can't be read; split it",
    });
  });
});

describe('text in any encoding', () => {
  const TEXT = 'L’été dernier, la Finlande a adhéré à l’OTAN.\nDe NAVO groeit.';

  it.each([
    ['UTF-16 without a mark, little end first', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 without a mark, big end first', Buffer.from(TEXT, 'utf16le').swap16()],
    ['UTF-8', Buffer.from(TEXT)],
    ['Latin-1', Buffer.from(TEXT.replaceAll('’', "'"), 'latin1')],
  ])('is read: %s', async (name, bytes) => {
    const expected = name === 'Latin-1' ? TEXT.replaceAll('’', "'") : TEXT;
    expect(await linesOf('a.txt', bytes)).toEqual(expected.split('\n'));
  });

  it('is read but for the few bytes that are damaged, with a warning', async () => {
    const text = Buffer.from(TEXT.repeat(3));
    const source = await open('a.txt', text.subarray(0, text.lastIndexOf('é') + 1));
    expect(source.lines[0]?.text).toContain('adhéré à l’OTAN.');
    expect(source.warnings).toEqual([
      { code: 'encoding', message: 'bytes that are no UTF-8 were left out in 1 place' },
    ]);
    const lone = Buffer.from(`${TEXT.repeat(3)}\ud800`, 'utf16le');
    expect(
      (await open('b.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), lone]))).warnings,
    ).toEqual([
      { code: 'encoding', message: 'bytes that are no UTF-16LE were left out in 1 place' },
    ]);
  });

  it('has the same lines whatever ends them', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const lines = await linesOf('a.txt', Buffer.from(TEXT.replaceAll('\n', end)));
      expect(lines).toEqual(TEXT.split('\n'));
    }
  });

  it('may hold a stray NUL, but not many', async () => {
    const text = `${TEXT.repeat(4)}\u0000${TEXT}`;
    expect((await linesOf('a.txt', Buffer.from(text))).length).toBe(6);
    expect(await codeOf('a.txt', Buffer.from(`a\u0000b\u0000c${TEXT}`))).toBe('input-binary');
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n\u00a0\u2003'],
    ['a mark and nothing else', '\ufeff'],
  ])('that holds %s is said to be empty', async (_name, text) => {
    expect(await codeOf('a.txt', Buffer.from(text))).toBe('input-empty');
  });
});

describe('any bytes at all', () => {
  const HEADS = ['', '%PDF-1.7\n', 'PK\u0003\u0004', '<html>', '\ufeff', '---\n'];
  const file = fc.record({
    name: fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.pdf', 'a.docx'),
    head: fc.constantFrom(...HEADS),
    body: fc.uint8Array({ maxLength: 2000 }),
  });

  it('are read or refused with a code that names what is wrong', async () => {
    await fc.assert(
      fc.asyncProperty(file, async ({ name, head, body }) => {
        const code = await codeOf(name, Buffer.concat([Buffer.from(head), body]));
        expect(code).toMatch(/^(read|input-(empty|binary|encoding|damaged|no-text|encrypted))$/);
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});
