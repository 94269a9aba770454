// Home: the country that a document is at home in, where "the Senate" needs no country beside it: the
// one it speaks for, as far as names without a second meaning tell, or whose bodies it names most.
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { ownerOf } from '../link/foreign-owner.ts';
import { homeOf } from '../link/home.ts';
import type { Draft, DraftMention } from './draft.ts';
import { voice } from './voice.ts';

/** The candidates that mean one thing only, as mentions. */
const surelyMentioned = (draft: Draft): DraftMention[] =>
  (draft.candidates ?? []).flatMap(({ passage, start, end, senses }) => {
    const [sense, ...others] = senses;
    const isSure = sense !== undefined && others.length === 0 && sense.rule === null;
    return isSure && sense.form !== 'short'
      ? [{ passage, start, end, entity: sense.entity, form: 'name' }]
      : [];
  });

/** Fills `meta.home`. Runs behind match. */
export const home = (draft: Draft, { rows }: Gazetteer): Draft => {
  const { government } = draft.meta;
  const speaker = voice({ ...draft, mentions: surelyMentioned(draft) }, rows).meta.voice;
  const country = speaker?.startsWith('place:') ? ownerOf(speaker, rows) : speaker;
  const spokenFor = country?.startsWith('country:') ? country : (government ?? null);
  return { ...draft, meta: { ...draft.meta, home: spokenFor ?? homeOf(draft, rows) } };
};
