// The relations told under a passage: those of what was asked for, each once.
import { describe, expect, it } from 'vitest';
import type { EvidenceRelation } from '../../../backend/contract/answer.ts';
import { statedHere } from '../../../frontend/evidence/stated-here.ts';

const link = (id: string): EvidenceRelation['subject'] => ({
  id,
  type: 'country',
  names: { en: id, fr: id, nl: id },
});
const said = (
  subject: string,
  predicate: EvidenceRelation['predicate'],
  object: string,
  start = 0,
): EvidenceRelation => ({
  predicate,
  subject: link(subject),
  object: link(object),
  sentence: { start, end: start + 10 },
  cue: 'cue',
  confidence: 0.8,
  twoWay: predicate === 'cooperates-with',
});
const written = (stated: ReturnType<typeof statedHere>) =>
  stated.map(({ relation: { subject, predicate, object }, inBoth }) =>
    [subject.id, predicate, object.id, inBoth ? 'both' : 'one'].join(' '),
  );

describe('the relations told under a passage', () => {
  it('are those of the one asked for, and between the two asked for', () => {
    const all = [said('a', 'supports', 'b'), said('c', 'supports', 'a'), said('b', 'opposes', 'c')];
    expect(written(statedHere(all, [], ['a']))).toEqual(['a supports b one', 'c supports a one']);
    expect(written(statedHere(all, [], ['a', 'b']))).toEqual(['a supports b one']);
  });

  it('are told once a sentence when they go both ways', () => {
    const all = [
      said('a', 'cooperates-with', 'b'),
      said('b', 'cooperates-with', 'a'),
      said('b', 'cooperates-with', 'a', 50),
      said('a', 'opposes', 'b'),
      said('b', 'opposes', 'a'),
    ];
    expect(written(statedHere(all, [], ['a', 'b']))).toEqual([
      'a cooperates-with b one',
      'b cooperates-with a one',
      'a opposes b one',
      'b opposes a one',
    ]);
  });

  it('say where the other language agrees, and do not where it says the reverse', () => {
    const here = [said('a', 'cooperates-with', 'b'), said('a', 'opposes', 'b')];
    const there = [said('b', 'cooperates-with', 'a'), said('b', 'opposes', 'a')];
    expect(written(statedHere(here, there, ['a']))).toEqual([
      'a cooperates-with b both',
      'a opposes b one',
    ]);
  });
});
