// What English reports say of attention, seats and talks.
import { describe } from 'vitest';
import { runCases } from '../relate-samples.ts';

describe('what has attention, or had priority, is a priority', () => {
  runCases('en', [
    ['[region:caucasus The Caucasus] merits closer attention.', 'BE prioritises caucasus'],
    ['[region:sahel The Sahel] will receive our undivided attention.', 'BE prioritises sahel'],
    ['Cybersecurity was our first priority.', 'BE prioritises theme:cybersecurity'],
    ['Our aid will be directed primarily to [region:sahel the Sahel].', 'BE prioritises sahel'],
  ]);
});

describe('bodies of the world', () => {
  runCases('en', [
    [
      'We want permanent seats for [country:BR Brazil] and [country:NG Nigeria].',
      'BE supports BR',
      'BE supports NG',
    ],
    ['[organisation:osce The OSCE] must be reformed.', 'BE reforms osce'],
  ]);
});

describe('talks', () => {
  runCases('en', [
    [
      'We hosted discreet discussions between [country:PE Peru] and [country:CL Chile].',
      'BE mediates CL',
      'BE mediates PE',
    ],
  ]);
});
