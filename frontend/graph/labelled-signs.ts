// What the label layer has to know of each sign in the drawing.
import type { Core, NodeSingular } from 'cytoscape';
import type { LabelledSign } from './label-layer.ts';

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
