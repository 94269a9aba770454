// Where terms and entities stand: order, what lies inside something longer, and names.
import { describe, expect, it } from 'vitest';
import {
  addMatch,
  addOutside,
  keepOutermost,
  type Matches,
  mergeMatches,
  noMatches,
  sortMatches,
} from '../../../extract/themes/matches.ts';

type Extent = readonly [source: number, start: number, end: number];

const matchesOf = (...extents: Extent[]): Matches => {
  const matches = noMatches();
  for (const [source, start, end] of extents) addMatch(matches, source, start, end);
  return matches;
};

const listed = ({ count, source, start, end }: Matches) =>
  Array.from({ length: count }, (_, at) => [source[at], start[at], end[at]]);

describe('matches', () => {
  it('are sorted by start, the longer first, else as they came', () => {
    const matches = matchesOf([1, 4, 6], [2, 0, 6], [3, 4, 9], [4, 4, 6]);
    sortMatches(matches);
    expect(listed(matches)).toEqual([
      [2, 0, 6],
      [3, 4, 9],
      [1, 4, 6],
      [4, 4, 6],
    ]);
  });

  it('that lie inside a longer one are left out, those of one extent are not', () => {
    const matches = matchesOf([1, 0, 9], [2, 0, 9], [3, 0, 4], [4, 5, 9], [5, 6, 12]);
    keepOutermost(matches);
    expect(listed(matches)).toEqual([
      [1, 0, 9],
      [2, 0, 9],
      [5, 6, 12],
    ]);
  });

  it('of two lists become one in order, the first list before the second at one place', () => {
    const merged = noMatches();
    mergeMatches(
      matchesOf([1, 0, 3], [2, 5, 8]),
      matchesOf([7, 0, 9], [8, 5, 8], [9, 9, 10]),
      merged,
    );
    expect(listed(merged)).toEqual([
      [7, 0, 9],
      [1, 0, 3],
      [2, 5, 8],
      [8, 5, 8],
      [9, 9, 10],
    ]);
  });

  it('that are a part of a name are left out, a whole name is not', () => {
    const matches = matchesOf([1, 0, 5], [2, 3, 5], [3, 10, 14], [4, 12, 20]);
    const outside = noMatches();
    addOutside(matches, matchesOf([0, 0, 5], [0, 9, 15]), outside);
    expect(listed(outside)).toEqual([
      [1, 0, 5],
      [4, 12, 20],
    ]);
    expect(listed(matches)).toHaveLength(4);
  });
});
