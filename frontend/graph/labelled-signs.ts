// What labels and view have to know of each sign in the drawing.
import type { Core, NodeCollection, NodeSingular } from 'cytoscape';
import type { FittedSign } from './fitted-view.ts';
import { type LabelledSign, labelWidth } from './label-layer.ts';
import type { Point } from './layout.ts';

function emphasisOf(node: NodeSingular): LabelledSign['emphasis'] {
  if (node.hasClass('chosen')) return 'chosen';
  if (node.hasClass('near') || node.hasClass('kept')) return 'near';
  return node.hasClass('aside') ? 'aside' : 'plain';
}

export function signsOf(core: Core): LabelledSign[] {
  const zoom = core.zoom();
  return core.nodes().map((node): LabelledSign => {
    const { x, y } = node.renderedPosition();
    return {
      id: node.id(),
      text: String(node.data('label')),
      x,
      y,
      radius: (Number(node.data('size')) * zoom) / 2,
      rank: Number(node.data('units')),
      emphasis: emphasisOf(node),
    };
  });
}

export const fittedSigns = (nodes: NodeCollection, font: string): FittedSign[] =>
  nodes.map((node) => ({
    ...node.position(),
    radius: Number(node.data('size')) / 2,
    labelWidth: labelWidth(String(node.data('label')), font),
  }));

const SHARES = [0.5, 0.4, 0.6, 0.3, 0.7];

/** The point of the line between two signs that is farthest from the others. */
export function clearPointBetween(
  a: string,
  b: string,
  signs: readonly LabelledSign[],
): Point | null {
  const [one, other] = [a, b].map((id) => signs.find((sign) => sign.id === id));
  if (one === undefined || other === undefined) return null;
  const others = signs.filter((sign) => sign !== one && sign !== other);
  const freedom = (point: Point) =>
    Math.min(...others.map(({ x, y, radius }) => Math.hypot(x - point.x, y - point.y) - radius));
  const [best] = SHARES.map((share) => ({
    x: one.x + (other.x - one.x) * share,
    y: one.y + (other.y - one.y) * share,
  })).toSorted((first, second) => freedom(second) - freedom(first));
  return best ?? null;
}
