// Looks up the names around a place, so that a long passage with many names costs no more a name.
import type { Found } from './matcher.ts';

/** Characters of a text that share an entry of the index. */
const WIDTH = 128;

/** Names that touch the stretch from one offset to another, ends included. */
export type NamesNear = (from: number, to: number) => readonly Found[];

const bucketOf = (offset: number): number => Math.floor(offset / WIDTH);

/** Index of the names of one passage. */
export const namesNear = (names: readonly Found[]): NamesNear => {
  const buckets = new Map<number, Found[]>();
  for (const name of names) {
    for (let bucket = bucketOf(name.start); bucket <= bucketOf(name.end); bucket++) {
      const list = buckets.get(bucket);
      if (list === undefined) buckets.set(bucket, [name]);
      else list.push(name);
    }
  }
  return (from, to) => {
    const near = new Set<Found>();
    for (let bucket = bucketOf(from); bucket <= bucketOf(to); bucket++) {
      for (const name of buckets.get(bucket) ?? []) {
        if (name.start <= to && name.end >= from) near.add(name);
      }
    }
    return [...near];
  };
};
