// Which links are worth drawing when drawing all would hide them all: a backbone that leaves no
// entity alone, then the strongest, none of them taking the whole picture for one entity.
import type { GraphLink } from '../../backend/contract/answer.ts';

const LINKS_PER_ENTITY = 1.6;
const FEW = 24;

/**
 * More passages count, but with the root, and more so where the two go together beyond chance: an
 * entity that is everywhere goes with everything and says little. A stated relation adds its share.
 */
export function strengthOf(link: GraphLink): number {
  const beyondChance = Math.max(0, link.association.npmi ?? 0);
  const stated = link.relations.reduce((sum, { count, confidence }) => sum + count * confidence, 0);
  return Math.sqrt(link.units) * (0.2 + beyondChance) + 0.4 * Math.sqrt(stated);
}

const byStrength = (links: readonly GraphLink[]): GraphLink[] => {
  const strength = new Map(links.map((link) => [link, strengthOf(link)]));
  return links.toSorted(
    (one, other) =>
      (strength.get(other) ?? 0) - (strength.get(one) ?? 0) ||
      one.a.localeCompare(other.a) ||
      one.b.localeCompare(other.b),
  );
};

/** Which entities hang together by now, and how many links each has. */
class Ties {
  readonly kept = new Set<GraphLink>();
  readonly #above = new Map<string, string>();
  readonly #degree = new Map<string, number>();

  keep(link: GraphLink): void {
    this.kept.add(link);
    this.#above.set(this.#top(link.a), this.#top(link.b));
    for (const id of [link.a, link.b]) this.#degree.set(id, this.degree(id) + 1);
  }

  degree(id: string): number {
    return this.#degree.get(id) ?? 0;
  }

  areJoined(link: GraphLink): boolean {
    return this.#top(link.a) === this.#top(link.b);
  }

  #top(id: string): string {
    let at = id;
    for (let up = this.#above.get(at); up !== undefined && up !== at; up = this.#above.get(at)) {
      at = up;
    }
    return at;
  }
}

/** Links to draw among `entities` entities; all of them where they are few. */
export function chooseLinks(
  links: readonly GraphLink[],
  entities: number,
  density: number,
): GraphLink[] {
  const room = Math.max(FEW, Math.round(entities * LINKS_PER_ENTITY * density));
  const sorted = byStrength(links);
  if (sorted.length <= room) return sorted;
  const most = Math.max(6, Math.round((room / 5) * density));
  const ties = new Ties();
  const hasRoom = ({ a, b }: GraphLink) => ties.degree(a) < most && ties.degree(b) < most;
  // A backbone of the strongest that close no circle (Kruskal), first without, then with those
  // that crowd around one entity.
  for (const link of sorted) if (hasRoom(link) && !ties.areJoined(link)) ties.keep(link);
  for (const link of sorted) if (!ties.areJoined(link)) ties.keep(link);
  for (const link of sorted) {
    if (ties.kept.size >= room) break;
    if (!ties.kept.has(link) && hasRoom(link)) ties.keep(link);
  }
  return sorted.filter((link) => ties.kept.has(link));
}

/** The links of one entity in most passages. */
export const linksOf = (links: readonly GraphLink[], id: string, most: number): GraphLink[] =>
  links
    .filter((link) => link.a === id || link.b === id)
    .toSorted((one, other) => other.units - one.units)
    .slice(0, most);
