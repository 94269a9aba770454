// The matcher, and others that look for the same names in the same texts.
import { AhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import PlainAhoCorasick from 'ahocorasick';
import { buildMatcher, findNames } from '../../../extract/match/matcher.ts';
import type { NameTrie } from '../../../extract/match/name-trie.ts';
import { scanNames } from '../../../extract/match/scan-names.ts';
import type { Resources } from '../../../extract/resources.ts';
import type { DraftPassage } from '../../../extract/stages/draft.ts';
import { fold } from '../../../extract/text/fold.ts';
import { type FoldedWords, foldedWords } from '../../../extract/text/folded-words.ts';
import { bestOf, cpuSeconds } from './measure.ts';
import { trieRegex } from './trie-regex.ts';

export interface Measured {
  readonly name: string;
  /** Of the names, in seconds. */
  readonly build: number;
  /** Over all texts, in seconds. */
  readonly search: number;
  readonly found: number;
  readonly isOurs: boolean;
}

interface Contestant {
  readonly name: string;
  readonly isOurs?: boolean;
  readonly build: () => (passage: DraftPassage, folded: string) => number;
}

const namesIn = (names: NameTrie, text: string, words: FoldedWords): number => {
  let found = 0;
  scanNames(names, text, words, true, () => {
    found += 1;
  });
  return found;
};

/**
 * Each gets the texts as it reads them: the others folded, the scan with their words, which are cut once
 * for all stages; a row of its own tells what it takes with the cutting.
 */
const contestants = ({ gazetteer }: Resources, names: string[]): readonly Contestant[] => [
  {
    name: 'scan (all names)',
    isOurs: true,
    build: () => {
      const { names } = buildMatcher(gazetteer.values());
      return ({ text, words }) => namesIn(names, text, words);
    },
  },
  {
    name: 'scan and cutting of words',
    isOurs: true,
    build: () => {
      const { names } = buildMatcher(gazetteer.values());
      return ({ text }) => namesIn(names, text, foldedWords(text));
    },
  },
  {
    name: 'matcher (names that count)',
    isOurs: true,
    build: () => {
      const matcher = buildMatcher(gazetteer.values());
      return ({ text, language, words }) => findNames(matcher, text, language, words).length;
    },
  },
  {
    name: 'regular expression, as a trie',
    build: () => {
      const pattern = trieRegex(names);
      return (_, folded) => folded.match(pattern)?.length ?? 0;
    },
  },
  {
    name: 'npm ahocorasick',
    build: () => {
      const automaton = new PlainAhoCorasick(names);
      return (_, folded) => automaton.search(folded).reduce((sum, [, all]) => sum + all.length, 0);
    },
  },
  {
    name: 'npm @monyone/aho-corasick',
    build: () => {
      const automaton = new AhoCorasick(names);
      return (_, folded) => automaton.matchInText(folded).length;
    },
  },
  {
    name: 'npm @monyone/aho-corasick/fast',
    build: () => {
      const automaton = new FastAhoCorasick(names);
      return (_, folded) => automaton.matchInText(folded).length;
    },
  },
];

const measure = async (
  { name, build, isOurs = false }: Contestant,
  passages: readonly DraftPassage[],
  folded: readonly string[],
  rounds: number,
): Promise<Measured> => {
  const start = cpuSeconds();
  const search = build();
  const built = cpuSeconds() - start;
  let found = 0;
  const time = await bestOf(rounds, () => {
    found = 0;
    for (const [index, passage] of passages.entries()) {
      found += search(passage, folded[index] ?? '');
    }
  });
  return { name, build: built, search: time, found, isOurs };
};

/** All of them over the texts of the passages; the scan first. */
export const measureMatchers = async (
  resources: Resources,
  passages: readonly DraftPassage[],
  rounds: number,
): Promise<Measured[]> => {
  const names = [...resources.names.matcher.patterns.keys()];
  const folded = passages.map(({ text }) => fold(text));
  const measured: Measured[] = [];
  for (const one of contestants(resources, names)) {
    measured.push(await measure(one, passages, folded, rounds));
  }
  return measured;
};
