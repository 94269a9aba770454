// Which relations of a passage are told under it: those of what was asked for, each once, and whether
// the passage in the other language says the same.
import type { EvidenceRelation } from '../../backend/contract/answer.ts';

export interface StatedHere {
  readonly relation: EvidenceRelation;
  readonly inBoth: boolean;
}

/** The same for what says the same; of one that goes both ways in either direction. */
const meaningOf = ({ predicate, subject, object, twoWay }: EvidenceRelation): string => {
  const ends = [subject.id, object.id];
  return [predicate, ...(twoWay ? ends.toSorted() : ends)].join(' ');
};

/** With one entity asked for those that it is part of, with two those between them. */
export function statedHere(
  relations: readonly EvidenceRelation[],
  inOther: readonly EvidenceRelation[],
  asked: readonly string[],
): StatedHere[] {
  const said = new Set(inOther.map(meaningOf));
  const told = new Set<string>();
  return relations.flatMap((relation): StatedHere[] => {
    const ends = [relation.subject.id, relation.object.id];
    const isAsked =
      asked.length === 1
        ? ends.some((id) => asked.includes(id))
        : ends.every((id) => asked.includes(id));
    const meaning = meaningOf(relation);
    const key = `${meaning} ${relation.sentence.start}`;
    if (!isAsked || told.has(key)) return [];
    told.add(key);
    return [{ relation, inBoth: said.has(meaning) }];
  });
}
