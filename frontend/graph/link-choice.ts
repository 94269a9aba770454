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

/** The strongest links that join without closing a circle (Kruskal). */
function backbone(sorted: readonly GraphLink[]): Set<GraphLink> {
  const parent = new Map<string, string>();
  const root = (id: string): string => {
    const up = parent.get(id);
    if (up === undefined || up === id) return id;
    const top = root(up);
    parent.set(id, top);
    return top;
  };
  const kept = new Set<GraphLink>();
  for (const link of sorted) {
    const [one, other] = [root(link.a), root(link.b)];
    if (one === other) continue;
    parent.set(one, other);
    kept.add(link);
  }
  return kept;
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
  const kept = backbone(sorted);
  const most = Math.max(6, Math.round((room / 5) * density));
  const degree = new Map<string, number>();
  const count = (id: string) => degree.set(id, (degree.get(id) ?? 0) + 1);
  for (const link of kept) {
    count(link.a);
    count(link.b);
  }
  for (const link of sorted) {
    if (kept.size >= room) break;
    if (kept.has(link)) continue;
    if ((degree.get(link.a) ?? 0) >= most || (degree.get(link.b) ?? 0) >= most) continue;
    kept.add(link);
    count(link.a);
    count(link.b);
  }
  return sorted.filter((link) => kept.has(link));
}

/** The links of one entity in most passages. */
export const linksOf = (links: readonly GraphLink[], id: string, most: number): GraphLink[] =>
  links
    .filter((link) => link.a === id || link.b === id)
    .toSorted((one, other) => other.units - one.units)
    .slice(0, most);
