// What of a graph is shown where: beside what stands upon the stage, and large enough to be read.
import { describe, expect, it } from 'vitest';
import {
  type FittedSign,
  fittedView,
  framedView,
  freePart,
  type ViewOfStage,
} from '../../../frontend/graph/fitted-view.ts';
import type { Rectangle } from '../../../frontend/graph/label-placement.ts';

const SCREEN = { width: 788, height: 848 };
const PHONE = { width: 390, height: 748 };
const PHONE_WITH_DETAILS = { width: 390, height: 359 };

const at = (left: number, top: number, width: number, height: number): Rectangle => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const notice = at(12, 12, 300, 44);
const toolsAside = at(740, 12, 36, 220);
const toolsBelow = (height: number) => at(196, height - 50, 182, 38);

const sign = (x: number, y: number, labelWidth = 90): FittedSign => ({
  x,
  y,
  radius: 15,
  labelWidth,
});
const large = [sign(-900, -700), sign(1100, -700, 220), sign(1100, 500), sign(-900, 500, 220)];
/** Where signs and labels are in the window. */
const shownAt = ({ zoom, pan }: ViewOfStage, signs: readonly FittedSign[], widest = 1000) => {
  const halves = signs.map(({ radius, labelWidth }) =>
    Math.max(radius * zoom, Math.min(labelWidth, widest) / 2),
  );
  const xs = signs.map(({ x }) => x * zoom + pan.x);
  const ys = signs.map(({ y }) => y * zoom + pan.y);
  return {
    left: Math.min(...xs.map((x, at) => x - (halves[at] ?? 0))),
    right: Math.max(...xs.map((x, at) => x + (halves[at] ?? 0))),
    top: Math.min(...ys) - 15 * zoom,
    bottom: Math.max(...ys) + 15 * zoom + 17,
  };
};

describe('the free part of the stage', () => {
  it('is beside what stands on it, at the edge where that costs least', () => {
    expect(freePart(SCREEN, [notice, toolsAside])).toEqual({
      left: 0,
      top: 56,
      right: 740,
      bottom: 848,
    });
    expect(freePart(PHONE, [toolsBelow(748)])).toEqual({
      left: 0,
      top: 0,
      right: 390,
      bottom: 698,
    });
    expect(freePart(PHONE, [])).toEqual({ left: 0, top: 0, right: 390, bottom: 748 });
  });
});

describe('the view that shows all of a graph', () => {
  it('has the whole of it in the free part, the labels at its edges too', () => {
    for (const [stage, overlays] of [
      [SCREEN, [notice, toolsAside]],
      [PHONE, [notice, toolsBelow(748)]],
      [PHONE_WITH_DETAILS, [toolsBelow(359)]],
    ] as const) {
      const free = freePart(stage, overlays);
      // A phone has no room for the widest.
      const shown = shownAt(fittedView(large, stage, overlays), large, stage.width * 0.26);
      expect(shown.left).toBeGreaterThanOrEqual(free.left);
      expect(shown.right).toBeLessThanOrEqual(free.right);
      expect(shown.top).toBeGreaterThanOrEqual(free.top);
      expect(shown.bottom).toBeLessThanOrEqual(free.bottom);
      const fullness = [
        (shown.right - shown.left) / (free.right - free.left),
        (shown.bottom - shown.top) / (free.bottom - free.top),
      ];
      expect(Math.max(...fullness)).toBeGreaterThan(0.93);
    }
  });

  it('does not blow up a small graph', () => {
    expect(fittedView([sign(0, 0)], SCREEN).zoom).toBeLessThan(1.5);
  });
});

describe('the view of what is chosen', () => {
  const overlays = [toolsBelow(359)];

  it('is readable on a small stage, and has all of the chosen in the free part', () => {
    for (const focus of large.map((one) => [one])) {
      const view = framedView(large, focus, PHONE_WITH_DETAILS, overlays);
      const free = freePart(PHONE_WITH_DETAILS, overlays);
      const shown = shownAt(view, focus, PHONE_WITH_DETAILS.width * 0.26);
      expect(view.zoom).toBeGreaterThanOrEqual(0.8);
      expect(shown.left).toBeGreaterThanOrEqual(free.left);
      expect(shown.right).toBeLessThanOrEqual(free.right);
      expect(shown.top).toBeGreaterThanOrEqual(free.top);
      expect(shown.bottom).toBeLessThanOrEqual(free.bottom);
    }
  });

  it('leaves no part of a small stage bare that the graph could fill', () => {
    const corner = framedView(large, [sign(1100, 500)], PHONE_WITH_DETAILS, overlays);
    const { right, bottom } = shownAt(corner, [sign(1100, 500)]);
    expect(right).toBeGreaterThan(PHONE_WITH_DETAILS.width - 40);
    expect(bottom).toBeGreaterThan(359 - 50 - 40);
  });

  it('shows both ends of a link, though they be small', () => {
    const both = [sign(-800, -600), sign(900, 300)];
    const shown = shownAt(framedView(large, both, PHONE_WITH_DETAILS, overlays), both);
    expect(shown.left).toBeGreaterThanOrEqual(0);
    expect(shown.right).toBeLessThanOrEqual(390);
  });

  it('is that of all where all of it can be read, the stage is large, or nothing is chosen', () => {
    const focus = [sign(-900, -700)];
    expect(framedView(large, focus, SCREEN)).toEqual(fittedView(large, SCREEN));
    expect(framedView(large, [], PHONE_WITH_DETAILS)).toEqual(
      fittedView(large, PHONE_WITH_DETAILS),
    );
    const small = [sign(-100, -80), sign(100, 80)];
    expect(framedView(small, focus, PHONE_WITH_DETAILS)).toEqual(
      fittedView(small, PHONE_WITH_DETAILS),
    );
  });
});
