// How much of the stage the graph may take: what stands along its edges is left free.
import type { Insets } from './label-layer.ts';
import type { Point } from './layout.ts';

/** The notice above, the tools at the right, the button below on a narrow screen; in pixels. */
const ROOM = { left: 40, right: 76, top: 76, bottom: 36 };
const ROOM_NARROW = { left: 20, right: 76, top: 76, bottom: 72 };
const NARROW = 600;
const LARGEST_FIT = 1.35;
const NOTICE = 58;

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Zoom and pan that show the whole box amid the free part of the stage. */
export function fittedView(
  box: Box,
  stage: { readonly width: number; readonly height: number },
): { readonly zoom: number; readonly pan: Point } {
  const room = stage.width < NARROW ? ROOM_NARROW : ROOM;
  const width = Math.max(80, stage.width - room.left - room.right);
  const height = Math.max(80, stage.height - room.top - room.bottom);
  const zoom = Math.min(
    LARGEST_FIT,
    width / Math.max(1, box.x2 - box.x1),
    height / Math.max(1, box.y2 - box.y1),
  );
  const pan = {
    x: room.left + width / 2 - ((box.x1 + box.x2) / 2) * zoom,
    y: room.top + height / 2 - ((box.y1 + box.y2) / 2) * zoom,
  };
  return { zoom, pan };
}

/** Where labels don't go. */
export const labelInsets = (width: number): Insets => ({
  top: NOTICE,
  right: width < NARROW ? ROOM_NARROW.right - 16 : 4,
});
