// Home: the country that a document is at home in, where "the Senate" needs no country beside it: the
// one it speaks for, as far as names without a second meaning tell, or whose bodies it names most.
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { ownerOf } from '../link/foreign-owner.ts';
import { homeOf } from '../link/home.ts';
import type { Candidate, Sense } from '../match/sense.ts';
import type { Draft, DraftMention } from './draft.ts';
import { voice } from './voice.ts';

/** What a name means where nothing near it says otherwise; null if nothing is sure. */
const plainSense = ({ senses }: Candidate): Sense | null => {
  const [sense, ...others] = senses;
  if (sense !== undefined && others.length === 0) return sense.rule === null ? sense : null;
  return senses.find(({ type, rule }) => type === 'country' && rule?.decide === 'default') ?? null;
};

/** The candidates as mentions, as far as they need no others to be understood. */
const surelyMentioned = (draft: Draft): DraftMention[] =>
  (draft.candidates ?? []).flatMap((candidate) => {
    const sense = plainSense(candidate);
    const { passage, start, end } = candidate;
    return sense !== null && sense.form !== 'short'
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
