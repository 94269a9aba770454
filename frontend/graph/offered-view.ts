// `diplographView` in the page's global scope, for tests and automation: where on the screen an
// entity lies, since a canvas can't be asked. It reads and changes nothing.
import type { Drawing } from './drawing.ts';
import type { Point } from './layout.ts';

export interface OfferedView {
  /** Middle of the entity's sign in the window, in pixels; null when it isn't drawn. */
  readonly positionOf: (id: string) => Point | null;
  /** Middle of the straight line between two entities. */
  readonly middleOf: (a: string, b: string) => Point | null;
}

declare global {
  var diplographView: OfferedView | undefined;
}

/** Answers how to take it back. */
export function offerView(drawing: Drawing): () => void {
  globalThis.diplographView = {
    positionOf: (id) => drawing.positionOf(id),
    middleOf: (a, b) => {
      const [one, other] = [drawing.positionOf(a), drawing.positionOf(b)];
      if (one === null || other === null) return null;
      return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
    },
  };
  return () => {
    globalThis.diplographView = undefined;
  };
}
