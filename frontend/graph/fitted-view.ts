// How much of the stage the graph may take: what stands upon its edges is left free.
import type { Rectangle } from './label-placement.ts';
import type { Point } from './layout.ts';

/** For the labels of the signs at the edges, in pixels. */
const AROUND = { left: 44, right: 44, top: 24, bottom: 32 };
const AROUND_SMALL = { left: 28, right: 28, top: 22, bottom: 26 };
const SMALL = 600;
const LARGEST_FIT = 1.35;
/** Of the room, in pixels, whatever stands upon the stage. */
const LEAST = 80;

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
interface Size {
  readonly width: number;
  readonly height: number;
}
export interface ViewOfStage {
  readonly zoom: number;
  readonly pan: Point;
}

/** The part of the stage beside what stands upon it: each takes the edge where it costs least. */
export function freePart(stage: Size, overlays: readonly Rectangle[]): Rectangle {
  const free = { left: 0, top: 0, right: stage.width, bottom: stage.height };
  for (const { left, top, right, bottom } of overlays) {
    const costs = {
      left: Math.max(0, right - free.left) * stage.height,
      right: Math.max(0, free.right - left) * stage.height,
      top: Math.max(0, bottom - free.top) * stage.width,
      bottom: Math.max(0, free.bottom - top) * stage.width,
    };
    const least = Math.min(...Object.values(costs));
    if (least === costs.top) free.top = Math.max(free.top, bottom);
    else if (least === costs.bottom) free.bottom = Math.min(free.bottom, top);
    else if (least === costs.right) free.right = Math.min(free.right, left);
    else free.left = Math.max(free.left, right);
  }
  return free;
}

/** The free part of the stage without the room that labels at its edges take. */
function roomFor(stage: Size, overlays: readonly Rectangle[]): Rectangle {
  const around = stage.width < SMALL ? AROUND_SMALL : AROUND;
  const free = freePart(stage, overlays);
  const [left, top] = [free.left + around.left, free.top + around.top];
  return {
    left,
    top,
    right: Math.max(left + LEAST, free.right - around.right),
    bottom: Math.max(top + LEAST, free.bottom - around.bottom),
  };
}

/** Zoom and pan that show the whole box amid the free part of the stage. */
export function fittedView(
  box: Box,
  stage: Size,
  overlays: readonly Rectangle[] = [],
): ViewOfStage {
  const { left, top, right, bottom } = roomFor(stage, overlays);
  const zoom = Math.min(
    LARGEST_FIT,
    (right - left) / Math.max(1, box.x2 - box.x1),
    (bottom - top) / Math.max(1, box.y2 - box.y1),
  );
  const pan = {
    x: (left + right) / 2 - ((box.x1 + box.x2) / 2) * zoom,
    y: (top + bottom) / 2 - ((box.y1 + box.y2) / 2) * zoom,
  };
  return { zoom, pan };
}

/** Below this zoom signs and labels are too dense to be read. */
const READABLE = 0.8;
/** A stage so small that all of a graph can't be read on it. */
const CRAMPED = { width: 480, height: 420 };

/** Along one side: the middle of the focus in the middle of the room, but no room left bare for it. */
function panAlong(
  all: readonly [number, number],
  focus: readonly [number, number],
  room: readonly [number, number],
  zoom: number,
): number {
  const [atStart, atEnd] = [room[0] - all[0] * zoom, room[1] - all[1] * zoom];
  if (atEnd >= atStart) return (atStart + atEnd) / 2;
  const middle = (room[0] + room[1]) / 2 - ((focus[0] + focus[1]) / 2) * zoom;
  return Math.min(atStart, Math.max(atEnd, middle));
}

/** Where all of it would be too small to read, a readable part of it about `focus`. */
export function framedView(
  all: Box,
  focus: Box,
  stage: Size,
  overlays: readonly Rectangle[] = [],
): ViewOfStage {
  const whole = fittedView(all, stage, overlays);
  const isCramped = stage.width < CRAMPED.width || stage.height < CRAMPED.height;
  if (!isCramped || whole.zoom >= READABLE) return whole;
  const near = fittedView(focus, stage, overlays);
  const zoom = Math.max(whole.zoom, Math.min(READABLE, near.zoom));
  const { left, top, right, bottom } = roomFor(stage, overlays);
  return {
    zoom,
    pan: {
      x: panAlong([all.x1, all.x2], [focus.x1, focus.x2], [left, right], zoom),
      y: panAlong([all.y1, all.y2], [focus.y1, focus.y2], [top, bottom], zoom),
    },
  };
}
