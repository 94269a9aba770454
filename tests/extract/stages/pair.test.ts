// The briefs were written passage by passage in both languages, so the truth is known: nth with nth.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openText } from '../../../extract/formats/open-source.ts';
import { readPassages } from '../../../extract/pipeline.ts';
import type { Draft, DraftPassage } from '../../../extract/stages/draft.ts';
import { pair, pairVersions } from '../../../extract/stages/pair.ts';

const BRIEFS = join(import.meta.dirname, '../../../seeds/corpus');

const brief = (name: string): Draft =>
  readPassages(openText({ source: name, bytes: readFileSync(join(BRIEFS, name)) }));

const versions = (name: string): [french: Draft, dutch: Draft] => [
  brief(`${name}.fr.md`),
  brief(`${name}.nl.md`),
];

const bothPaired = (french: Draft, dutch: Draft): [french: Draft, dutch: Draft] => {
  const [one, other] = pairVersions([french, dutch]);
  if (one === undefined || other === undefined) throw new Error('two drafts in, fewer out');
  return [one, other];
};

const ids = (passages: readonly DraftPassage[]): string[] => passages.map(({ id }) => id);
const counterparts = (draft: Draft) => draft.passages.map(({ counterpart }) => counterpart);

/** The draft without the passages at these positions. */
const without = (draft: Draft, positions: readonly number[]): Draft => ({
  ...draft,
  passages: draft.passages.filter((_, index) => !positions.includes(index)),
});

/** Both versions in one document, section by section, as the two columns of a page are read. */
const interleaved = (french: Draft, dutch: Draft): Draft => {
  const chunks = Array.from({ length: Math.ceil(french.passages.length / 7) }, (_, index) => [
    ...french.passages.slice(index * 7, index * 7 + 7),
    ...dutch.passages.slice(index * 7, index * 7 + 7),
  ]);
  return {
    ...french,
    passages: chunks.flat().map((passage, sequence) => ({ ...passage, sequence })),
  };
};

describe.each(['be-foreign-policy-2019', 'be-foreign-policy-2025'])('pairing of %s', (name) => {
  const [french, dutch] = versions(name);

  it('starts from versions with as many passages', () => {
    expect(french.passages.length).toBeGreaterThan(100);
    expect(dutch.passages).toHaveLength(french.passages.length);
  });

  it('pairs the nth passage with the nth across two files of one work', () => {
    const [one, other] = bothPaired(french, dutch);
    expect(counterparts(one)).toEqual(ids(dutch.passages));
    expect(counterparts(other)).toEqual(ids(french.passages));
  });

  it('gives a pair one unit, and no unit to two pairs', () => {
    const [one, other] = bothPaired(french, dutch);
    const units = one.passages.map(({ unit }) => unit);
    expect(other.passages.map(({ unit }) => unit)).toEqual(units);
    expect(new Set(units).size).toBe(units.length);
  });

  it('does not depend on the order of the files', () => {
    const [one, other] = bothPaired(french, dutch);
    const [otherFirst, oneSecond] = bothPaired(dutch, french);
    expect(otherFirst).toEqual(other);
    expect(oneSecond).toEqual(one);
  });

  it('pairs the two languages of one document', () => {
    const paired = pair(interleaved(french, dutch)).passages;
    const partner = new Map(paired.map(({ id, counterpart }) => [id, counterpart]));
    expect(french.passages.map(({ id }) => partner.get(id))).toEqual(ids(dutch.passages));
  });

  it('leaves alone what one version lacks, and still pairs the rest rightly', () => {
    const lacking = [4, 17, 18, 40, 60, 61, 62, 63, 64, 90];
    const [one] = bothPaired(french, without(dutch, lacking));
    const truth = ids(dutch.passages).map((id, index) => (lacking.includes(index) ? null : id));
    const wrong = counterparts(one).filter((id, index) => id !== truth[index]);
    expect(wrong.length).toBeLessThanOrEqual(truth.length * 0.02);
  });
});

/** Positions of the whole version that a passage of an edited one was made of. */
interface Edited {
  readonly draft: Draft;
  readonly origins: ReadonlyMap<string, string>;
}

/** The draft with passages left out and others run together, as the numbers say. */
const edited = (draft: Draft, numbers: Iterator<number>): Edited => {
  const kept: DraftPassage[] = [];
  const origins = new Map<string, string>();
  const next = (): number => numbers.next().value ?? 0;
  for (let at = 0; at < draft.passages.length; at++) {
    const [passage, following] = draft.passages.slice(at, at + 2);
    if (passage === undefined || next() < 0.06) continue;
    const both = passage.kind === 'paragraph' && following?.kind === 'paragraph' && next() < 0.1;
    kept.push(both ? { ...passage, text: `${passage.text} ${following.text}` } : passage);
    origins.set(passage.id, both ? `${at},${at + 1}` : `${at}`);
    if (both) at += 1;
  }
  return { draft: { ...draft, passages: kept }, origins };
};

/** Numbers from 0 to 1 that look random and are the same each time. */
function* numbersFrom(seed: number): Generator<number, number> {
  for (let state = seed; ; ) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

describe('pairing of versions that were edited apart', () => {
  it('finds 95 % of the pairs there are, and 98 % of those it finds are right', () => {
    const counted = { there: 0, found: 0, right: 0, claimed: 0 };
    for (const seed of [1, 2, 3, 4]) {
      const numbers = numbersFrom(seed);
      const [french, dutch] = versions('be-foreign-policy-2025');
      const [one, other] = [edited(french, numbers), edited(dutch, numbers)];
      const [paired] = bothPaired(one.draft, other.draft);
      const byOrigin = new Map([...other.origins].map(([id, origin]) => [origin, id]));
      for (const { id, counterpart } of paired.passages) {
        const origin = one.origins.get(id) ?? '';
        const truth = byOrigin.get(origin);
        const overlaps = (other.origins.get(counterpart ?? '') ?? '')
          .split(',')
          .some((position) => origin.split(',').includes(position));
        if (truth !== undefined) counted.there += 1;
        if (truth !== undefined && truth === counterpart) counted.found += 1;
        if (counterpart !== null) counted.claimed += 1;
        if (counterpart !== null && overlaps) counted.right += 1;
      }
    }
    expect(counted.there).toBeGreaterThan(700);
    expect(counted.found / counted.there).toBeGreaterThanOrEqual(0.95);
    expect(counted.right / counted.claimed).toBeGreaterThanOrEqual(0.98);
  });
});

describe('pairing of what is no translation', () => {
  const [french] = versions('be-foreign-policy-2019');
  const [, dutch] = versions('be-foreign-policy-2025');

  it('pairs no files of different works', () => {
    expect(pairVersions([french, dutch])).toEqual([french, dutch]);
  });

  it('pairs next to nothing of two texts that only claim to be one work', () => {
    const claimed = { ...dutch, meta: { ...dutch.meta, work: french.meta.work } };
    const [one] = bothPaired(french, claimed);
    const paired = counterparts(one).filter((id) => id !== null);
    expect(paired.length).toBeLessThan(french.passages.length * 0.15);
  });

  it('does not take a few foreign lines for a version', () => {
    const few = { ...french, passages: [...french.passages, ...dutch.passages.slice(0, 9)] };
    expect(counterparts(pair(few)).every((id) => id === null)).toBe(true);
  });
});
