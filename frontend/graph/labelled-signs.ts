// What the label layer has to know of each sign in the drawing.
import type { Core, NodeSingular } from 'cytoscape';
import type { LabelledSign } from './label-layer.ts';
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
