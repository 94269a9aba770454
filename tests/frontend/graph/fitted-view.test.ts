// What of a graph is shown where: beside what stands upon the stage, and large enough to be read.
import { describe, expect, it } from 'vitest';
import {
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

const large = { x1: -900, y1: -700, x2: 1100, y2: 500 };
const shownAt = ({ zoom, pan }: ViewOfStage, box: typeof large) => ({
  left: box.x1 * zoom + pan.x,
  top: box.y1 * zoom + pan.y,
  right: box.x2 * zoom + pan.x,
  bottom: box.y2 * zoom + pan.y,
});

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
  it('has the whole of it in the free part, with room for the labels at its edges', () => {
    for (const [stage, overlays] of [
      [SCREEN, [notice, toolsAside]],
      [PHONE, [notice, toolsBelow(748)]],
      [PHONE_WITH_DETAILS, [toolsBelow(359)]],
    ] as const) {
      const free = freePart(stage, overlays);
      const shown = shownAt(fittedView(large, stage, overlays), large);
      expect(shown.left).toBeGreaterThanOrEqual(free.left + 20);
      expect(shown.right).toBeLessThanOrEqual(free.right - 20);
      expect(shown.top).toBeGreaterThanOrEqual(free.top + 20);
      expect(shown.bottom).toBeLessThanOrEqual(free.bottom - 20);
    }
  });

  it('does not blow up a small graph', () => {
    expect(fittedView({ x1: 0, y1: 0, x2: 10, y2: 10 }, SCREEN).zoom).toBeLessThan(1.5);
  });
});

describe('the view of what is chosen', () => {
  const overlays = [toolsBelow(359)];
  const sign = (x: number, y: number) => ({ x1: x - 15, y1: y - 15, x2: x + 15, y2: y + 15 });

  it('is readable on a small stage, and has all of the chosen in the free part', () => {
    for (const focus of [sign(0, 0), sign(-885, -685), sign(1085, 485), sign(-885, 485)]) {
      const view = framedView(large, focus, PHONE_WITH_DETAILS, overlays);
      const free = freePart(PHONE_WITH_DETAILS, overlays);
      const shown = shownAt(view, focus);
      expect(view.zoom).toBeGreaterThanOrEqual(0.8);
      expect(shown.left).toBeGreaterThanOrEqual(free.left);
      expect(shown.right).toBeLessThanOrEqual(free.right);
      expect(shown.top).toBeGreaterThanOrEqual(free.top);
      expect(shown.bottom).toBeLessThanOrEqual(free.bottom);
    }
  });

  it('leaves no part of a small stage bare that the graph could fill', () => {
    const corner = framedView(large, sign(1085, 485), PHONE_WITH_DETAILS, overlays);
    const { right, bottom } = shownAt(corner, large);
    expect(right).toBeGreaterThan(PHONE_WITH_DETAILS.width - 40);
    expect(bottom).toBeGreaterThan(359 - 50 - 40);
  });

  it('shows both ends of a link, though it be small', () => {
    const both = { x1: -800, y1: -600, x2: 900, y2: 300 };
    const shown = shownAt(framedView(large, both, PHONE_WITH_DETAILS, overlays), both);
    expect(shown.left).toBeGreaterThanOrEqual(0);
    expect(shown.right).toBeLessThanOrEqual(390);
  });

  it('is that of all where all of it can be read, or the stage is large', () => {
    expect(framedView(large, sign(0, 0), SCREEN)).toEqual(fittedView(large, SCREEN));
    const small = { x1: -100, y1: -80, x2: 100, y2: 80 };
    expect(framedView(small, sign(0, 0), PHONE_WITH_DETAILS)).toEqual(
      fittedView(small, PHONE_WITH_DETAILS),
    );
  });
});
