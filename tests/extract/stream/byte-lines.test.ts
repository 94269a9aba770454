import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteLines } from '../../../extract/stream/byte-lines.ts';
import { LINEAR_OVER_8 } from '../../cpu-time.ts';

const linesOf = async (chunks: readonly Uint8Array[], max?: number) => {
  const lines = [];
  for await (const line of byteLines(Readable.from(chunks), max)) lines.push(line);
  return lines;
};

const chunked = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );

describe('byteLines', () => {
  it('gives the same lines whatever pieces the bytes come in', async () => {
    const text = fc.array(fc.constantFrom('a', 'é', '🕊', '\n', '\r\n', '', 'long words'));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 9 }), async (parts, size) => {
        const whole = parts.join('');
        const expected = whole.split(/\r?\n/);
        if (expected.at(-1) === '') expected.pop();
        const lines = await linesOf(chunked(new TextEncoder().encode(whole), size));
        expect(lines.map((line) => line.text)).toEqual(expected);
        expect(lines.map((line) => line.number)).toEqual(expected.map((_, index) => index + 1));
      }),
    );
  });

  it('lets a line go that is too long, and reads the others', async () => {
    const bytes = new TextEncoder().encode(`short\n${'x'.repeat(50)}\nlast`);
    expect(await linesOf(chunked(bytes, 7), 10)).toEqual([
      { number: 1, text: 'short' },
      { number: 2, text: null },
      { number: 3, text: 'last' },
    ]);
  });

  it('reads a line of 50 MB in many pieces without slowing down', async () => {
    const piece = new Uint8Array(65_536).fill(120);
    const seconds = async (pieces: number): Promise<number> => {
      const before = process.cpuUsage();
      const [line] = await linesOf(Array.from({ length: pieces }, () => piece));
      expect(line?.text?.length).toBe(pieces * 65_536);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    };
    await seconds(100);
    expect(await seconds(800)).toBeLessThan((await seconds(100)) * LINEAR_OVER_8 + 0.5);
  });
});
