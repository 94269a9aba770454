// Sentences written by hand with their mentions marked, and the relations that are read from them.
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Language } from '../../extract/dataset/schema.ts';
import { loadPredicates } from '../../extract/gazetteer/load-predicates.ts';
import { loadThemes } from '../../extract/gazetteer/load-themes.ts';
import { indexPredicates } from '../../extract/relations/cue-index.ts';
import type { Draft, DraftMention, DraftPassage } from '../../extract/stages/draft.ts';
import { relations } from '../../extract/stages/relations.ts';
import { buildThemeIndex } from '../../extract/themes/theme-index.ts';
import { sampleDraft } from './sample-draft.ts';

const PREDICATES = fileURLToPath(new URL('../../seeds/predicates.jsonl', import.meta.url));
const predicateIndex = indexPredicates(await loadPredicates(PREDICATES));
const themeIndex = buildThemeIndex(await loadThemes());

export interface Written {
  readonly text: string;
  readonly kind?: DraftPassage['kind'];
  /** Position of the passage that leads in to this one. */
  readonly leadIn?: number;
}

/** Mentions are written "[country:UA l'Ukraine]", adjectives "[country:RU/adjective russe]". */
const MARKED = /\[([a-z]+:[A-Za-z-]+)(\/adjective)? ([^\]]+)\]/g;

const unmark = (marked: string, passage: string): { text: string; mentions: DraftMention[] } => {
  const mentions: DraftMention[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARKED)) {
    const [whole, entity = '', adjective, surface = ''] = match;
    text += marked.slice(from, match.index);
    const start = text.length;
    text += surface;
    const form = adjective ? 'adjective' : 'name';
    mentions.push({ passage, entity, form, start, end: text.length });
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), mentions };
};

const draftOf = (
  language: Language,
  written: readonly Written[],
  meta: Partial<Draft['meta']>,
): Draft => {
  const bare = written.map(({ text }, at) => unmark(text, `note:${at}`));
  const draft = sampleDraft(
    bare.map(({ text }, at) => ({ language, text, kind: written[at]?.kind ?? 'paragraph' })),
    meta,
  );
  const passages = draft.passages.map((passage, at) => {
    const leadIn = written[at]?.leadIn;
    return { ...passage, leadIn: leadIn === undefined ? null : `note:${leadIn}` };
  });
  return { ...draft, passages, mentions: bare.flatMap(({ mentions }) => mentions) };
};

export const relate = (
  language: Language,
  written: readonly Written[],
  voice: string | null = 'country:BE',
  meta: Partial<Draft['meta']> = {},
): Draft => relations(draftOf(language, written, { ...meta, voice }), predicateIndex, themeIndex);

const BARE = /^(country|organisation|region|place|person):/;

/** "BE supports UA", in alphabetical order. */
export const triples = (draft: Draft): string[] =>
  draft.relations
    .map(({ subject, predicate, object }) =>
      [subject.replace(BARE, ''), predicate, object.replace(BARE, '')].join(' '),
    )
    .sort();

export const say = (language: Language, text: string): string[] =>
  triples(relate(language, [{ text }]));

export type Case = readonly [text: string, ...expected: string[]];

/** One test per case: all that the sentence says. */
export const runCases = (language: Language, cases: readonly Case[]): void => {
  for (const [text, ...expected] of cases) {
    test(`${language}: ${text.replace(MARKED, '$3')}`, () => {
      expect(say(language, text)).toEqual([...expected].sort());
    });
  }
};
