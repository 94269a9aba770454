// Which links are drawn when there are too many.
import { describe, expect, it } from 'vitest';
import { chooseLinks, linksOf, strengthOf } from '../../../frontend/graph/link-choice.ts';
import { link } from './links.ts';

const everyPair = (count: number) =>
  Array.from({ length: count }, (_, a) =>
    Array.from({ length: a }, (_, b) =>
      link(`e:${b}`, `e:${a}`, 1 + ((a * 7 + b * 13) % 20), ((a * 3 + b) % 10) / 10),
    ),
  ).flat();

describe('strength of a link', () => {
  it('counts what goes together beyond chance above what is merely frequent', () => {
    expect(strengthOf(link('a', 'b', 9, 0.6))).toBeGreaterThan(strengthOf(link('a', 'b', 25, 0)));
  });
  it('counts a stated relation', () => {
    const said = {
      predicate: 'supports',
      subject: 'a',
      object: 'b',
      count: 2,
      confidence: 0.9,
      twoWay: false,
    } as const;
    expect(strengthOf(link('a', 'b', 4, 0.1, [said]))).toBeGreaterThan(
      strengthOf(link('a', 'b', 4, 0.1)),
    );
  });
  it('gives a link below the support no bonus and no penalty', () => {
    expect(strengthOf(link('a', 'b', 2, null))).toBe(strengthOf(link('a', 'b', 2, -0.5)));
  });
});

describe('links chosen for drawing', () => {
  it('are all of them where they are few', () => {
    expect(chooseLinks(everyPair(6), 6, 1)).toHaveLength(15);
  });

  it('are a readable number where they are many', () => {
    const links = everyPair(40);
    expect(links).toHaveLength(780);
    expect(chooseLinks(links, 40, 1).length).toBeLessThanOrEqual(64);
    expect(chooseLinks(links, 40, 2).length).toBeGreaterThan(chooseLinks(links, 40, 1).length);
  });

  it('leave no entity alone that has a link', () => {
    const links = [...everyPair(40), link('e:0', 'lonely', 1, null)];
    const ends = new Set(chooseLinks(links, 41, 1).flatMap(({ a, b }) => [a, b]));
    expect(ends.size).toBe(41);
  });

  it('keep the strongest of all', () => {
    const strongest = link('e:3', 'e:9', 90, 0.95);
    expect(chooseLinks([...everyPair(40), strongest], 40, 1)[0]).toBe(strongest);
  });

  it('do not let one entity take the whole picture', () => {
    const hub = Array.from({ length: 39 }, (_, index) => link('hub', `e:${index}`, 60, 0.05));
    const among = everyPair(39).map((one) => ({ ...one, units: 2 }));
    const chosen = chooseLinks([...hub, ...among], 40, 1);
    const ofHub = chosen.filter(({ a }) => a === 'hub').length;
    expect(ofHub).toBeLessThan(chosen.length / 2);
  });

  it('are the same whatever the order they come in', () => {
    const links = everyPair(30);
    expect(chooseLinks(links.toReversed(), 30, 1)).toEqual(chooseLinks(links, 30, 1));
  });
});

describe('links of a chosen entity', () => {
  it('are those in most passages, up to a number', () => {
    const links = [link('a', 'b', 2), link('c', 'a', 9), link('b', 'c', 50), link('a', 'd', 5)];
    expect(linksOf(links, 'a', 2).map(({ units }) => units)).toEqual([9, 5]);
  });
});
