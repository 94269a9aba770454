// Countries in brackets behind a group, in English: "the Troika (Norway, the United Kingdom and the
// United States)".
import type { SaidRelation } from '../said-relation.ts';
import { printed, type SentenceFrame } from '../sentence-frame.ts';

const LISTED = 0.75;
const FEWEST = 2;

/** Each country in the brackets belongs to the group before them; none where others stand there too. */
export const bracketedMembers = (frame: SentenceFrame): SaidRelation[] => {
  const { language, tokens, actors } = frame;
  if (language !== 'en') return [];
  return actors.flatMap((group) => {
    if (!group.id.startsWith('organisation:') || tokens[group.to]?.word !== '(') return [];
    const end = tokens.findIndex(({ word }, at) => at > group.to && word === ')');
    const inside = actors.filter(({ from, to }) => from > group.to && to <= end);
    const isCountry = inside.every(
      ({ id, kind }) => kind !== 'adjective' && id.startsWith('country:'),
    );
    if (inside.length < FEWEST || !isCountry) return [];
    return inside.map(({ id }) => ({
      subject: id,
      predicate: 'member-of' as const,
      object: group.id,
      cue: printed(frame, group.from, group.to),
      confidence: LISTED,
    }));
  });
};
