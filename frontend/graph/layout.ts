// Where each entity lies: forces (ForceAtlas2) bring together what belongs together, the result is
// spread over the stage, and boxes that hold sign and label are moved apart. Pure, made for a worker.
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { separate } from './separate.ts';
import { spread, turned } from './spread.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface LayoutNode {
  readonly id: string;
  readonly size: number;
  readonly labelWidth: number;
  readonly labelHeight: number;
}

export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly links: readonly { readonly a: string; readonly b: string; readonly weight: number }[];
  /** Positions that must not change, with the scale that they were made at. */
  readonly pinned: Readonly<Record<string, Point>>;
  readonly scale: Point | null;
  readonly stage: { readonly width: number; readonly height: number };
}

export interface Layout {
  readonly positions: Readonly<Record<string, Point>>;
  /** Pixels for one unit of the forces, across and down. */
  readonly scale: Point;
}

const FRESH_ROUNDS = 600;
const ADDED_ROUNDS = 150;
const GAP = 6;
/** Part of the stage that the boxes may fill before it counts as crowded. */
const FULL = 0.3;
/** What labels at the sides, and what stands upon the stage, take of it; pixels. */
const EDGES = { width: 170, height: 90 };
/** Part of the rest's sides that the middles of the signs take. */
const PART = 0.82;

/** A number from 0 to 1 that depends on the text alone, so that a layout repeats itself. */
export function chanceOf(text: string): number {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  }
  return (hash >>> 0) / 4294967296;
}

const spot = (id: string, radius: number): Point => {
  const angle = 2 * Math.PI * chanceOf(id);
  const distance = radius * (0.4 + 0.6 * chanceOf(`${id}#`));
  return { x: distance * Math.cos(angle), y: distance * Math.sin(angle) };
};

/** Where a new entity starts: amid those it is linked to, a little outwards. */
function startOf(
  id: string,
  links: LayoutInput['links'],
  placed: ReadonlyMap<string, Point>,
): Point {
  const around = links.flatMap(({ a, b, weight }) => {
    const point = a === id ? placed.get(b) : b === id ? placed.get(a) : undefined;
    return point === undefined ? [] : [{ point, weight }];
  });
  const total = around.reduce((sum, { weight }) => sum + weight, 0);
  const aside = spot(id, 12);
  if (total === 0) return placed.size === 0 ? spot(id, 100) : { x: aside.x * 12, y: aside.y * 12 };
  const mean = (axis: 'x' | 'y') =>
    around.reduce((sum, { point, weight }) => sum + point[axis] * weight, 0) / total;
  return { x: mean('x') * 1.15 + aside.x, y: mean('y') * 1.15 + aside.y };
}

function settle(input: LayoutInput, scale: Point): Map<string, Point> {
  const graph = new Graph({ type: 'undirected' });
  const placed = new Map<string, Point>();
  for (const [id, { x, y }] of Object.entries(input.pinned)) {
    placed.set(id, { x: x / scale.x, y: y / scale.y });
  }
  const fixed = new Set(placed.keys());
  for (const { id } of input.nodes) {
    const start = placed.get(id) ?? startOf(id, input.links, placed);
    graph.addNode(id, { ...start, fixed: fixed.has(id) });
  }
  for (const { a, b, weight } of input.links) {
    if (a !== b && graph.hasNode(a) && graph.hasNode(b)) graph.mergeEdge(a, b, { weight });
  }
  forceAtlas2.assign(graph, {
    iterations: fixed.size === 0 ? FRESH_ROUNDS : ADDED_ROUNDS,
    getEdgeWeight: 'weight',
    settings: {
      gravity: 0.6,
      scalingRatio: 12,
      edgeWeightInfluence: 0.6,
      outboundAttractionDistribution: true,
      slowDown: 2 + Math.log(graph.order + 1),
      barnesHutOptimize: graph.order > 400,
    },
  });
  return new Map(
    graph.mapNodes((id, attributes) => [id, { x: Number(attributes.x), y: Number(attributes.y) }]),
  );
}

const spanOf = (values: readonly number[]): number =>
  Math.max(1, Math.max(...values) - Math.min(...values));

const boxOf = (node: LayoutNode) => ({
  width: Math.max(node.size, node.labelWidth),
  height: node.size + node.labelHeight,
});

/** Spreads a fresh layout over the stage, larger than the stage where the boxes would crowd it. */
function stretched(settled: ReadonlyMap<string, Point>, input: LayoutInput) {
  const stage = {
    width: input.stage.width - Math.min(EDGES.width, input.stage.width / 5),
    height: input.stage.height - EDGES.height,
  };
  const points = turned(settled, stage);
  const filled = input.nodes
    .map(boxOf)
    .reduce((sum, { width, height }) => sum + (width + GAP) * (height + GAP), 0);
  const room = stage.width * stage.height * FULL;
  const growth = Math.max(1, Math.sqrt(filled / room));
  const few = Math.min(1, 0.35 + points.size / 24);
  const width = stage.width * growth * few * PART;
  const height = stage.height * growth * few * PART;
  const scale = {
    x: width / spanOf([...points.values()].map((point) => point.x)),
    y: height / spanOf([...points.values()].map((point) => point.y)),
  };
  const moved = [...spread(points, stage.width / stage.height)].map(
    ([id, { x, y }]): [string, Point] => [id, { x: x * width, y: y * height }],
  );
  return { scale, points: new Map(moved) };
}

export function layOut(input: LayoutInput): Layout {
  const kept = input.scale !== null && Object.keys(input.pinned).length > 0 ? input.scale : null;
  const settled = settle(kept === null ? { ...input, pinned: {} } : input, kept ?? { x: 1, y: 1 });
  const fitted =
    kept === null
      ? stretched(settled, input)
      : {
          scale: kept,
          points: new Map(
            [...settled].map(([id, { x, y }]) => [id, { x: x * kept.x, y: y * kept.y }]),
          ),
        };
  const boxes = input.nodes.map((node) => {
    const point = input.pinned[node.id] ?? fitted.points.get(node.id) ?? spot(node.id, 100);
    return {
      id: node.id,
      x: point.x,
      y: point.y + node.labelHeight / 2,
      ...boxOf(node),
      pinned: kept !== null && node.id in input.pinned,
    };
  });
  const apart = separate(boxes, GAP);
  const positions: Record<string, Point> = {};
  for (const node of input.nodes) {
    const centre = apart.get(node.id);
    if (centre !== undefined) {
      positions[node.id] = { x: centre.x, y: centre.y - node.labelHeight / 2 };
    }
  }
  return {
    positions: { ...positions, ...(kept === null ? {} : input.pinned) },
    scale: fitted.scale,
  };
}
