// The picture in the form that the drawing takes: flat elements, each link once as a grey line and
// once more for every stated relation.
import type { Point } from './layout.ts';
import type { Picture } from './picture.ts';

export interface NodeElement {
  readonly group: 'nodes';
  readonly data: {
    readonly id: string;
    readonly type: string;
    readonly label: string;
    readonly size: number;
    readonly units: number;
  };
  readonly position: Point;
}

export interface LinkElement {
  readonly group: 'edges';
  readonly data: {
    readonly id: string;
    readonly source: string;
    readonly target: string;
    /** The link that it belongs to. */
    readonly pair: string;
    readonly width: number;
    readonly predicate?: string;
    /** There for a relation that goes both ways. */
    readonly twoWay?: 'yes';
    readonly bend?: number;
    /** 0 to 1: the more lines there are, the fainter each. */
    readonly faint?: number;
  };
}

export interface Elements {
  readonly nodes: readonly NodeElement[];
  readonly links: readonly LinkElement[];
}

/** So many grey lines can be seen one by one. */
const FEW_LINES = 110;

export function elementsOf(picture: Picture, positions: Readonly<Record<string, Point>>): Elements {
  const nodes = picture.nodes.map(
    ({ id, type, label, size, units }): NodeElement => ({
      group: 'nodes',
      data: { id, type, label, size, units },
      position: positions[id] ?? { x: 0, y: 0 },
    }),
  );
  const faint = Math.min(
    0.5,
    Math.max(0.18, 0.5 * Math.sqrt(FEW_LINES / (picture.links.length + 1))),
  );
  const links = picture.links.flatMap((link): LinkElement[] => [
    {
      group: 'edges',
      data: {
        id: link.id,
        source: link.a,
        target: link.b,
        pair: link.id,
        width: link.width,
        faint,
      },
    },
    ...link.stated.map(
      ({ id, subject, object, predicate, twoWay, bend }): LinkElement => ({
        group: 'edges',
        data: {
          id,
          source: subject,
          target: object,
          pair: link.id,
          width: 1.6,
          predicate,
          bend,
          ...(twoWay ? { twoWay: 'yes' as const } : {}),
        },
      }),
    ),
  ]);
  return { nodes, links };
}
