// The matcher, and others that look for the same names in the same texts.
import { AhoCorasick } from '@monyone/aho-corasick';
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast';
import PlainAhoCorasick from 'ahocorasick';
import { scan } from '../../../extract/match/automaton.ts';
import { buildMatcher, findNames } from '../../../extract/match/matcher.ts';
import type { Resources } from '../../../extract/resources.ts';
import type { DraftPassage } from '../../../extract/stages/draft.ts';
import { fold } from '../../../extract/text/fold.ts';
import { bestOf, cpuSeconds } from './measure.ts';
import { trieRegex } from './trie-regex.ts';

export interface Measured {
  readonly name: string;
  /** Of the names, in seconds. */
  readonly build: number;
  /** Over all texts, in seconds. */
  readonly search: number;
  readonly found: number;
}

interface Contestant {
  readonly name: string;
  readonly build: () => (passage: DraftPassage, folded: string) => number;
}

/** The others get texts that are folded already; the matcher folds as it reads. */
const contestants = ({ gazetteer }: Resources, names: string[]): readonly Contestant[] => [
  {
    name: 'automaton (all names)',
    build: () => {
      const { automaton } = buildMatcher(gazetteer.values());
      return ({ text }) => {
        let found = 0;
        scan(automaton, text, () => {
          found += 1;
        });
        return found;
      };
    },
  },
  {
    name: 'matcher (names that count)',
    build: () => {
      const matcher = buildMatcher(gazetteer.values());
      return ({ text, language }) => findNames(matcher, text, language).length;
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
  { name, build }: Contestant,
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
  return { name, build: built, search: time, found };
};

/** All of them over the texts of the passages; the automaton first. */
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
