// What the reader does on the drawing, told in the words of the graph.
import type { Core } from 'cytoscape';
import { isPredicate, type Predicate } from '../model/predicates.ts';
import type { Point } from './layout.ts';

export interface DrawingEvents {
  readonly onEntity: (id: string) => void;
  readonly onLink: (a: string, b: string, predicate: Predicate | null) => void;
  readonly onExpand: (id: string) => void;
  readonly onGround: () => void;
  readonly onMoved: (id: string, point: Point) => void;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** All but moving, which the drawing has to follow itself. */
export function tellEvents(core: Core, events: DrawingEvents): void {
  core.on('tap', (event) => {
    if (event.target === core) events.onGround();
  });
  core.on('tap', 'node', (event) => events.onEntity(event.target.id()));
  core.on('dbltap', 'node', (event) => events.onExpand(event.target.id()));
  core.on('tap', 'edge', (event) => {
    const { source, target, predicate } = event.target.data();
    const stated = textOf(predicate);
    events.onLink(source, target, isPredicate(stated) ? stated : null);
  });
}
