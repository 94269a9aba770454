// What is worked out once and kept.
import { expect, it } from 'vitest';
import { remembered } from '../../../backend/questions/remembered.ts';

const counting = () => {
  let made = 0;
  return { make: () => Promise.resolve(++made), count: () => made };
};

it('is made once for a state and a key, also when asked for at the same time', async () => {
  const remember = remembered<number>(4);
  const { make, count } = counting();
  const state = {};
  await Promise.all([remember(state, 'a', make), remember(state, 'a', make)]);
  await remember(state, 'a', make);
  expect(count()).toBe(1);
});

it('is made anew for another state', async () => {
  const remember = remembered<number>(4);
  const { make } = counting();
  expect(await remember({}, 'a', make)).toBe(1);
  expect(await remember({}, 'a', make)).toBe(2);
});

it('is forgotten, the least recently used first, when there are too many', async () => {
  const remember = remembered<number>(2);
  const { make, count } = counting();
  const state = {};
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await remember(state, key, make);
  expect(count()).toBe(4);
});

it('is not kept when it failed', async () => {
  const remember = remembered<number>(2);
  const state = {};
  await expect(remember(state, 'a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await remember(state, 'a', () => Promise.resolve(7))).toBe(7);
});
