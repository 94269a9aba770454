// How much of the stage the graph may take, its labels with it: what stands upon its edges is left free.
import type { Rectangle } from './label-placement.ts';
import type { Point } from './layout.ts';

/** A sign in the drawing, and its label, which is as wide at every zoom. */
export interface FittedSign extends Point {
  /** Half of its size at zoom 1. */
  readonly radius: number;
  /** Pixels. */
  readonly labelWidth: number;
}
interface Size {
  readonly width: number;
  readonly height: number;
}
export interface ViewOfStage {
  readonly zoom: number;
  readonly pan: Point;
}

/** Between the graph and the edges of its room, in pixels. */
const AROUND = 8;
const LABEL_HEIGHT = 20;
/** Part of the stage's width that is kept for one label at its side: on a phone not all have that. */
const WIDEST_LABEL = 0.26;
const LARGEST_FIT = 1.35;
const SMALLEST_FIT = 0.05;
const HALVINGS = 24;
/** Of the room, in pixels, whatever stands upon the stage. */
const LEAST = 80;

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

function roomFor(stage: Size, overlays: readonly Rectangle[]): Rectangle {
  const free = freePart(stage, overlays);
  const [left, top] = [free.left + AROUND, free.top + AROUND];
  return {
    left,
    top,
    right: Math.max(left + LEAST, free.right - AROUND),
    bottom: Math.max(top + LEAST, free.bottom - AROUND),
  };
}

/** What the signs with their labels take at a zoom, in pixels about the origin of the drawing. */
function taken(signs: readonly FittedSign[], zoom: number, stage: Size): Rectangle {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y, radius, labelWidth } of signs) {
    const half = Math.max(radius * zoom, Math.min(labelWidth, stage.width * WIDEST_LABEL) / 2);
    box.left = Math.min(box.left, x * zoom - half);
    box.right = Math.max(box.right, x * zoom + half);
    box.top = Math.min(box.top, (y - radius) * zoom);
    box.bottom = Math.max(box.bottom, (y + radius) * zoom + LABEL_HEIGHT);
  }
  return box;
}

function largestZoom(signs: readonly FittedSign[], stage: Size, room: Rectangle): number {
  let [fits, tooLarge] = [SMALLEST_FIT, LARGEST_FIT];
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const zoom = halving === 0 ? LARGEST_FIT : (fits + tooLarge) / 2;
    const { left, top, right, bottom } = taken(signs, zoom, stage);
    if (right - left <= room.right - room.left && bottom - top <= room.bottom - room.top) {
      fits = zoom;
    } else tooLarge = zoom;
  }
  return fits;
}

/** Zoom and pan that show all signs amid the free part of the stage. */
export function fittedView(
  signs: readonly FittedSign[],
  stage: Size,
  overlays: readonly Rectangle[] = [],
): ViewOfStage {
  const room = roomFor(stage, overlays);
  const zoom = largestZoom(signs, stage, room);
  const { left, top, right, bottom } = taken(signs, zoom, stage);
  const pan = {
    x: (room.left + room.right - left - right) / 2,
    y: (room.top + room.bottom - top - bottom) / 2,
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
): number {
  const [atStart, atEnd] = [room[0] - all[0], room[1] - all[1]];
  if (atEnd >= atStart) return (atStart + atEnd) / 2;
  const middle = (room[0] + room[1] - focus[0] - focus[1]) / 2;
  return Math.min(atStart, Math.max(atEnd, middle));
}

/** Where all of it would be too small to read, a readable part of it about `focus`. */
export function framedView(
  signs: readonly FittedSign[],
  focus: readonly FittedSign[],
  stage: Size,
  overlays: readonly Rectangle[] = [],
): ViewOfStage {
  const whole = fittedView(signs, stage, overlays);
  const isCramped = stage.width < CRAMPED.width || stage.height < CRAMPED.height;
  if (focus.length === 0 || !isCramped || whole.zoom >= READABLE) return whole;
  const near = fittedView(focus, stage, overlays);
  const zoom = Math.max(whole.zoom, Math.min(READABLE, near.zoom));
  const room = roomFor(stage, overlays);
  const [all, part] = [taken(signs, zoom, stage), taken(focus, zoom, stage)];
  return {
    zoom,
    pan: {
      x: panAlong([all.left, all.right], [part.left, part.right], [room.left, room.right]),
      y: panAlong([all.top, all.bottom], [part.top, part.bottom], [room.top, room.bottom]),
    },
  };
}
