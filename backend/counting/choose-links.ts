// Which links of many are drawn: each entity's strongest ones, then those on which a relation stands,
// so that a drawing stays readable and no entity loses what it is most tied to.
import type { AssociationValues } from './association.ts';
import { LINKS_PER_ENTITY, MAX_LINKS } from './support.ts';

export interface CandidateLink {
  readonly a: string;
  readonly b: string;
  readonly units: number;
  readonly association: AssociationValues;
  readonly relations: readonly { readonly count: number; readonly confidence: number }[];
}

/** Whether there is enough to say that the two are together more than by chance. */
const isTie = ({ association: { observed, expected, logLikelihood } }: CandidateLink): boolean =>
  logLikelihood !== null && observed > expected;

/** Ties come first; among the rest the more frequent one. */
const strength = (link: CandidateLink): number =>
  isTie(link) ? 1 + (link.association.logLikelihood ?? 0) : link.units / (1 + link.units);

const said = ({ relations }: CandidateLink): number =>
  relations.reduce((sum, { count, confidence }) => sum + count * confidence, 0);

const idOf = ({ a, b }: CandidateLink): string => `${a}\n${b}`;

/** Descending by value; equal ones by id, so that every engine gives the same order. */
const ranked = <L extends CandidateLink>(links: readonly L[], value: (link: L) => number): L[] =>
  links.toSorted((one, other) => value(other) - value(one) || (idOf(one) < idOf(other) ? -1 : 1));

/** Links in order of strength. */
export const byStrength = <L extends CandidateLink>(links: readonly L[]): L[] =>
  ranked(links, strength);

/**
 * Each entity's strongest links, in rounds (everyone's first, whatever it is, then everyone's second
 * and so on, if it is a tie), then the links with most said about them, to `max` in all; in order of
 * strength.
 */
export const chooseLinks = <L extends CandidateLink>(
  links: readonly L[],
  max = MAX_LINKS,
  perEntity = LINKS_PER_ENTITY,
): L[] => {
  const kept = new Set<L>();
  const strongest = byStrength(links);
  for (let round = 1; round <= perEntity; round++) {
    const seen = new Map<string, number>();
    for (const link of strongest) {
      const rankA = (seen.get(link.a) ?? 0) + 1;
      const rankB = (seen.get(link.b) ?? 0) + 1;
      seen.set(link.a, rankA);
      seen.set(link.b, rankB);
      const isDue = rankA === round || rankB === round;
      if (isDue && (round === 1 || isTie(link)) && kept.size < max) kept.add(link);
    }
  }
  for (const link of ranked(links, said)) {
    if (kept.size >= max || said(link) === 0) break;
    kept.add(link);
  }
  return strongest.filter((link) => kept.has(link));
};
