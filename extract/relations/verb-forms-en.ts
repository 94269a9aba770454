// English conjugation, as far as finding a verb in a text needs it.
import type { VerbForm } from './verb-form.ts';

const DOUBLING = /^[^aeiou]*[aeiou][bdgklmnprt]$/;
/** Longer verbs whose stress, or spelling in Britain, doubles the last letter. */
const DOUBLED: ReadonlySet<string> = new Set(
  'equip deter commit submit admit permit transfer refer prefer confer compel repel expel propel rebel control patrol channel counsel regret'.split(
    ' ',
  ),
);

const withEnding = (verb: string, ending: 'ed' | 'ing'): string => {
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}${ending}`;
  if (ending === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (DOUBLING.test(verb) || DOUBLED.has(verb)) return `${verb}${verb.slice(-1)}${ending}`;
  return verb + ending;
};

const thirdPerson = (verb: string): string => {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
};

/** Forms of a folded infinitive. */
export const englishForms = (infinitive: string): Map<string, VerbForm> =>
  new Map<string, VerbForm>([
    [thirdPerson(infinitive), 'third'],
    [withEnding(infinitive, 'ed'), 'participle'],
    [withEnding(infinitive, 'ing'), 'gerund'],
    [infinitive, 'infinitive'],
  ]);
