// `diplographView` in the page's global scope, for tests and automation: where on the screen an
// entity or a link lies, since a canvas can't be asked. It reads and changes nothing. The graph has
// come to rest when its section is not `aria-busy`.
import type { Drawing } from './drawing.ts';
import type { Point } from './layout.ts';

export interface OfferedView {
  /** Middle of the entity's sign in the window, in pixels; null when it isn't drawn. */
  readonly positionOf: (id: string) => Point | null;
  /** Diameter of that sign, in pixels. */
  readonly widthOf: (id: string) => number | null;
  /** A point of the link between two entities, away from the signs of others. */
  readonly pointOn: (a: string, b: string) => Point | null;
}

declare global {
  var diplographView: OfferedView | undefined;
}

/** Answers how to take it back. */
export function offerView(drawing: Drawing): () => void {
  globalThis.diplographView = {
    positionOf: (id) => drawing.positionOf(id),
    widthOf: (id) => drawing.widthOf(id),
    pointOn: (a, b) => drawing.pointOn(a, b),
  };
  return () => {
    globalThis.diplographView = undefined;
  };
}
