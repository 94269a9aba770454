// Names in sentences of policy prose, found and linked with the gazetteers that the project ships.
import { describe, expect, it } from 'vitest';
import type { Language, MentionForm } from '../../../extract/dataset/schema.ts';
import { loadGazetteer } from '../../../extract/gazetteer/load-gazetteer.ts';
import { acronyms } from '../../../extract/stages/acronyms.ts';
import { bodies } from '../../../extract/stages/bodies.ts';
import { link } from '../../../extract/stages/link.ts';
import { match } from '../../../extract/stages/match.ts';
import { persons } from '../../../extract/stages/persons.ts';
import { sampleDraft } from '../sample-draft.ts';
import type { NamedSentence } from './named-sentence.ts';
import { ENGLISH } from './sentences-en.ts';
import { FRENCH } from './sentences-fr.ts';
import { DUTCH } from './sentences-nl.ts';

const gazetteer = await loadGazetteer();

const MARKS: Readonly<Record<MentionForm, string>> = {
  name: '',
  short: '*',
  adjective: '~',
  metonym: '@',
};

const namesIn = (text: string, language: Language): string => {
  const draft = sampleDraft([{ language, text }]);
  const stages = [match, acronyms, bodies, link, persons];
  const { mentions } = stages.reduce((so, stage) => stage(so, gazetteer), draft);
  return mentions
    .map(({ start, end, form, entity }) => {
      const id = entity.slice(entity.indexOf(':') + 1);
      return `${text.slice(start, end)} ${MARKS[form]}${id}`;
    })
    .join(' | ');
};

const TABLES: readonly (readonly [Language, readonly NamedSentence[]])[] = [
  ['en', ENGLISH],
  ['fr', FRENCH],
  ['nl', DUTCH],
];

describe.each(TABLES)('names in sentences in %s', (language, sentences) => {
  it.each(sentences)('%s', (text, names) => {
    expect(namesIn(text, language)).toBe(names);
  });
});
