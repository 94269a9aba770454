// The picture: which entities and links are drawn, how large and how thick, before any drawing.
import type { EntitySummary, GraphLink } from '../../backend/contract/answer.ts';
import type { EntityType } from '../model/entity-types.ts';
import type { Language } from '../model/languages.ts';
import { nameOf, shortened } from '../model/names.ts';
import type { Predicate } from '../model/predicates.ts';
import { chooseLinks, linksOf } from './link-choice.ts';

export interface PictureNode {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  readonly label: string;
  readonly units: number;
  /** Width and height in pixels at zoom 1. */
  readonly size: number;
}

/** A stated relation drawn on its own, from subject to object. */
export interface StatedLine {
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  readonly predicate: Predicate;
  readonly twoWay: boolean;
  readonly count: number;
  /** Which way the curve bends, so that several lines of one pair lie side by side. */
  readonly bend: number;
}

export interface PictureLink {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly units: number;
  /** In pixels at zoom 1. */
  readonly width: number;
  readonly stated: readonly StatedLine[];
  /** Part of what the picture shows anyhow, not drawn only for the sake of what is chosen. */
  readonly steady: boolean;
  /** One of the strongest, which shape the layout; so that asking for more links moves nothing. */
  readonly shaping: boolean;
}

export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly links: readonly PictureLink[];
  /** Links there are among the entities, drawn or not. */
  readonly totalLinks: number;
  /** Entities left out because they have no link left. */
  readonly unlinked: number;
}

export interface PictureWishes {
  readonly language: Language;
  readonly density: number;
  /** Only links that carry a stated relation. */
  readonly stated: boolean;
  /** Without the entities that have no link left. */
  readonly linkedOnly: boolean;
  /** What is chosen: one entity, or the two ends of a link. */
  readonly chosen: readonly string[];
}

const LONGEST_LABEL = 32;
const MOST_STATED_LINES = 2;
const MOST_OF_CHOSEN = 40;
const BENDS = [18, -18, 34, -34];

export const linkId = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`);

/** Areas stand for passages: the side grows with the root. */
export function sizeOf(units: number, most: number, type: EntityType): number {
  const share = Math.sqrt(units / Math.max(1, most));
  return Math.round((type === 'person' ? 10 : 13) + 29 * share);
}

const widthOf = (units: number, most: number): number =>
  Number((0.9 + 4.1 * Math.sqrt(units / Math.max(1, most))).toFixed(2));

function statedLines(link: GraphLink): StatedLine[] {
  return link.relations
    .toSorted((one, other) => other.count * other.confidence - one.count * one.confidence)
    .slice(0, MOST_STATED_LINES)
    .map(({ subject, object, predicate, twoWay, count }, index) => ({
      id: `${subject}>${predicate}>${object}`,
      subject,
      object,
      predicate,
      twoWay,
      count,
      // Bends are seen from the subject: both ways of a pair must still lie on either side.
      bend: (BENDS[index] ?? 0) * (subject < object ? 1 : -1),
    }));
}

/** Links drawn for the sake of what is chosen: the strongest of an entity, or the link itself. */
function linksOfChosen(links: readonly GraphLink[], chosen: readonly string[]): GraphLink[] {
  const [one, other] = chosen;
  if (one === undefined) return [];
  if (other === undefined) return linksOf(links, one, MOST_OF_CHOSEN);
  return links.filter((link) => linkId(link.a, link.b) === linkId(one, other));
}

/** Entities that nothing mentions under the filters are left out. */
export function composePicture(
  entities: readonly EntitySummary[],
  links: readonly GraphLink[],
  wishes: PictureWishes,
  /** Links that there are beyond those given. */
  notGiven = 0,
): Picture {
  const mentioned = entities.filter((entity) => entity.units > 0);
  const ids = new Set(mentioned.map((entity) => entity.id));
  const most = Math.max(1, ...mentioned.map((entity) => entity.units));
  const among = links.filter(
    (link) => ids.has(link.a) && ids.has(link.b) && (!wishes.stated || link.relations.length > 0),
  );
  const linked = new Set([...among.flatMap(({ a, b }) => [a, b]), ...wishes.chosen]);
  const drawnOnes = mentioned.filter(({ id }) => !wishes.linkedOnly || linked.has(id));
  const nodes = drawnOnes.map((entity): PictureNode => {
    const name = nameOf(entity, wishes.language);
    return {
      id: entity.id,
      type: entity.type,
      name,
      label: shortened(name, LONGEST_LABEL),
      units: entity.units,
      size: sizeOf(entity.units, most, entity.type),
    };
  });
  const steady = chooseLinks(among, nodes.length, wishes.density);
  const extra = linksOfChosen(among, wishes.chosen).filter((link) => !steady.includes(link));
  const shaping = new Set(chooseLinks(among, nodes.length, 1));
  const widest = Math.max(1, ...among.map((link) => link.units));
  const drawn =
    (isSteady: boolean) =>
    (link: GraphLink): PictureLink => ({
      id: linkId(link.a, link.b),
      a: link.a,
      b: link.b,
      units: link.units,
      width: widthOf(link.units, widest),
      stated: statedLines(link),
      steady: isSteady,
      shaping: shaping.has(link),
    });
  return {
    nodes,
    links: [...steady.map(drawn(true)), ...extra.map(drawn(false))],
    totalLinks: among.length + notGiven,
    unlinked: mentioned.length - nodes.length,
  };
}
