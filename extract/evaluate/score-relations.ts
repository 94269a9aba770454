// Scores of the relations: subject, predicate and object right on shared lines; or the two ends only.
import type { Gold, GoldRelation } from './gold.ts';
import { sharedLines } from './line-ranges.ts';
import type { MentionMatches } from './match-mentions.ts';
import type { RunRelation, ScoredRun } from './scored-run.ts';

interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

export interface RelationMatches {
  readonly found: readonly GoldRelation[];
  readonly missed: readonly GoldRelation[];
  readonly extra: readonly RunRelation[];
}

export type Likeness = (one: Triple, other: Triple) => boolean;

export const sameEnds: Likeness = (one, other) =>
  one.subject === other.subject && one.object === other.object;

export const sameTriple: Likeness = (one, other) =>
  sameEnds(one, other) && one.predicate === other.predicate;

/**
 * The gold's id for an id of the run. Ids of countries and themes are a given; slugs of the rest may be
 * spelled otherwise, so the gold entity that most of the matched mentions have is taken.
 */
const goldIds = ({ pairs }: MentionMatches): ((id: string) => string) => {
  const votes = new Map<string, Map<string, number>>();
  for (const { gold, run } of pairs) {
    const ofRun = votes.get(run.entity) ?? new Map<string, number>();
    ofRun.set(gold.entity, (ofRun.get(gold.entity) ?? 0) + 1);
    votes.set(run.entity, ofRun);
  }
  const winners = new Map<string, string>();
  for (const [id, ofRun] of votes) {
    let most = 0;
    for (const [entity, count] of ofRun) {
      if (count <= most) continue;
      most = count;
      winners.set(id, entity);
    }
  }
  return (id) => (/^(country|theme):/.test(id) ? id : (winners.get(id) ?? id));
};

export const matchRelations = (
  gold: Gold,
  run: ScoredRun,
  mentions: MentionMatches,
  alike: Likeness,
): RelationMatches => {
  const goldId = goldIds(mentions);
  const open = new Map(
    run.relations.map((row) => [
      row,
      { subject: goldId(row.subject), predicate: row.predicate, object: goldId(row.object) },
    ]),
  );
  const found: GoldRelation[] = [];
  const missed: GoldRelation[] = [];
  for (const relation of gold.relations) {
    const answer = [...open].find(
      ([row, triple]) =>
        row.doc === relation.doc &&
        alike(triple, relation) &&
        sharedLines(row.lines, relation.lines) > 0,
    );
    if (answer === undefined) {
      missed.push(relation);
    } else {
      open.delete(answer[0]);
      found.push(relation);
    }
  }
  return { found, missed, extra: [...open.keys()] };
};
