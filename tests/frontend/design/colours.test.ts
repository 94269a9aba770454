// The colours of the types: readable on both grounds, and told apart by eyes that lack red or green.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTITY_TYPES } from '../../../frontend/model/entity-types.ts';
import { PREDICATES } from '../../../frontend/model/predicates.ts';

const css = readFileSync(new URL('../../../frontend/design/tokens.css', import.meta.url), 'utf8');

type Rgb = readonly [number, number, number];

function tokensOf(look: string): Map<string, Rgb> {
  const block = css.slice(css.indexOf(`[data-look="${look}"]`)).split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*#([0-9a-f]{6})/g)].map(([, name = '', hex = '']) => {
      const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return [name, [part(0), part(2), part(4)]];
    }),
  );
}

const linear = (value: number) =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const luminance = ([r, g, b]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
const contrast = (one: Rgb, other: Rgb) => {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
};

/** Machado, Oliveira and Fernandes (2009), full strength, on linear light. */
const SIGHT: Record<string, readonly (readonly [number, number, number])[]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
};

/** CIELAB of a colour as seen. */
function lab(colour: Rgb, sight: string): readonly number[] {
  const light = colour.map(linear);
  const seen = (SIGHT[sight] ?? []).map((row) =>
    row.reduce((sum, factor, index) => sum + factor * (light[index] ?? 0), 0),
  );
  const [r = 0, g = 0, b = 0] = seen;
  const f = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
const distance = (one: Rgb, other: Rgb, sight: string) => {
  const [a, b] = [lab(one, sight), lab(other, sight)];
  return Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)));
};

describe.each(['light', 'dark'])('in the %s look', (look) => {
  const tokens = tokensOf(look);
  const colour = (name: string): Rgb => tokens.get(name) ?? [0, 0, 0];

  it('each type and each stated relation has a hue', () => {
    const wanted = [
      ...ENTITY_TYPES.map((type) => `--type-${type}`),
      ...PREDICATES.map((predicate) => `--relation-${predicate}`),
    ];
    expect(wanted.filter((name) => !tokens.has(name))).toEqual([]);
  });

  it('hues stand out from the grounds', () => {
    for (const [name, hue] of tokens) {
      if (!/^--(type|relation)-/.test(name)) continue;
      for (const ground of ['--ground', '--ground-stage', '--ground-raised']) {
        expect([name, ground, contrast(hue, colour(ground)) >= 3]).toEqual([name, ground, true]);
      }
    }
  });

  it('text can be read', () => {
    for (const text of ['--ink', '--ink-quiet', '--accent', '--problem']) {
      for (const ground of ['--ground', '--ground-raised', '--ground-quiet']) {
        expect([text, ground, contrast(colour(text), colour(ground)) >= 4.5]).toEqual([
          text,
          ground,
          true,
        ]);
      }
    }
    expect(contrast(colour('--on-accent'), colour('--accent'))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.keys(SIGHT))('types are told apart with %s sight', (sight) => {
    for (const [index, one] of ENTITY_TYPES.entries()) {
      for (const other of ENTITY_TYPES.slice(index + 1)) {
        const apart = distance(colour(`--type-${one}`), colour(`--type-${other}`), sight);
        expect([one, other, Math.round(apart), apart > 20]).toEqual([
          one,
          other,
          Math.round(apart),
          true,
        ]);
      }
    }
  });
});
