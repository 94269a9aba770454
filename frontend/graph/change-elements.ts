// Brings the drawing from what it shows to what it should show: only the difference is touched.
import type { Core } from 'cytoscape';
import type { Elements } from './elements.ts';

export function changeElements(core: Core, elements: Elements): void {
  const all = [...elements.nodes, ...elements.links];
  const wanted = new Set(all.map(({ data }) => data.id));
  core
    .elements()
    .filter((element) => !wanted.has(element.id()))
    .remove();
  for (const element of all) {
    const present = core.getElementById(element.data.id);
    if (present.empty()) core.add(element);
    else {
      present.data(element.data);
      if ('position' in element) present.nodes().positions(() => ({ ...element.position }));
    }
  }
}
