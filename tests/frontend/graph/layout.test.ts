// Where entities lie: nothing covers anything, what was there stays, and the same comes out again.
import { describe, expect, it } from 'vitest';
import {
  type LayoutInput,
  type LayoutNode,
  layOut,
  type Point,
} from '../../../frontend/graph/layout.ts';
import { separate } from '../../../frontend/graph/separate.ts';
import { cpuSeconds } from '../../cpu-time.ts';

const nodes = (count: number): LayoutNode[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `country:c${index}`,
    size: 14 + (index % 5) * 7,
    labelWidth: 40 + ((index * 37) % 120),
    labelHeight: 17,
  }));

const inputOf = (count: number): LayoutInput => ({
  nodes: nodes(count),
  links: Array.from({ length: count * 2 }, (_, index) => ({
    a: `country:c${index % count}`,
    b: `country:c${(index * 7 + 3) % count}`,
    weight: 1 + (index % 4),
  })),
  pinned: {},
  scale: null,
  stage: { width: 780, height: 840 },
});

/** Pairs whose signs with labels below them cover each other. */
function coverings(input: LayoutInput, positions: Readonly<Record<string, Point>>): number {
  const boxes = input.nodes.map((node) => {
    const { x, y } = positions[node.id] ?? { x: 0, y: 0 };
    const half = Math.max(node.size, node.labelWidth) / 2;
    return {
      left: x - half,
      right: x + half,
      top: y - node.size / 2,
      bottom: y + node.size / 2 + 17,
    };
  });
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      ),
  ).length;
}

describe('a layout', () => {
  it('lets no sign or label cover another', () => {
    for (const count of [1, 2, 12, 48, 120]) {
      const input = inputOf(count);
      expect(coverings(input, layOut(input).positions)).toBe(0);
    }
  });

  it('comes out the same each time', () => {
    expect(layOut(inputOf(40))).toEqual(layOut(inputOf(40)));
  });

  it('brings closer together what is linked than what is not', () => {
    const links = Array.from({ length: 20 }, (_, index) =>
      Array.from({ length: index }, (_, other) => [index, other] as const),
    )
      .flat()
      .filter(([one, other]) => one % 2 === other % 2)
      .map(([one, other]) => ({ a: `country:c${one}`, b: `country:c${other}`, weight: 1 }));
    const { positions } = layOut({ ...inputOf(20), links });
    const distance = (one: number, other: number) => {
      const [a, b] = [positions[`country:c${one}`], positions[`country:c${other}`]];
      return Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));
    };
    const mean = (parity: number) => {
      const all = Array.from({ length: 9 }, (_, index) => distance(0, index * 2 + 1 + parity));
      return all.reduce((sum, one) => sum + one, 0) / all.length;
    };
    expect(mean(1)).toBeLessThan(mean(0));
  });

  it('fills the stage, even when all hang on one', () => {
    const hub = nodes(48).map(({ id }) => ({ a: 'country:c0', b: id, weight: 3 }));
    const tail = nodes(48).map(({ id }, at) => ({ a: `country:c${at - 1}`, b: id, weight: 1 }));
    for (const links of [hub, tail.slice(1), []]) {
      const points = Object.values(layOut({ ...inputOf(48), links }).positions);
      const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
      const cellOf = (value: number, all: number[]) =>
        Math.min(
          5,
          Math.floor((6 * (value - Math.min(...all))) / (Math.max(...all) - Math.min(...all))),
        );
      const cells = new Set(points.map(({ x, y }) => `${cellOf(x, xs)} ${cellOf(y, ys)}`));
      // Of 36 parts of the stage.
      expect(cells.size).toBeGreaterThanOrEqual(27);
    }
  });

  it('lies along the longer side of the stage', () => {
    const chain = nodes(12).map(({ id }, at) => ({ a: `country:c${at - 1}`, b: id, weight: 1 }));
    const spans = (width: number, height: number) => {
      const links = chain.slice(1);
      const { positions } = layOut({ ...inputOf(12), links, stage: { width, height } });
      const ends = [positions['country:c0'], positions['country:c11']];
      return [
        Math.abs((ends[0]?.x ?? 0) - (ends[1]?.x ?? 0)),
        Math.abs((ends[0]?.y ?? 0) - (ends[1]?.y ?? 0)),
      ] as const;
    };
    const [wideAcross, wideDown] = spans(1400, 500);
    expect(wideAcross).toBeGreaterThan(wideDown);
    const [tallAcross, tallDown] = spans(400, 1200);
    expect(tallDown).toBeGreaterThan(tallAcross);
  });

  it('keeps the positions that are pinned, and puts new ones beside what they are linked to', () => {
    const before = layOut(inputOf(30));
    const input = inputOf(36);
    const after = layOut({ ...input, pinned: before.positions, scale: before.scale });
    for (const [id, point] of Object.entries(before.positions)) {
      expect(after.positions[id]).toEqual(point);
    }
    expect(Object.keys(after.positions)).toHaveLength(36);
    expect(coverings(input, after.positions)).toBe(0);
    const fresh = input.nodes.slice(30).map(({ id }) => after.positions[id]);
    for (const point of fresh)
      expect(Math.hypot(point?.x ?? 9e9, point?.y ?? 9e9)).toBeLessThan(2500);
  });

  it('is given for entities without any link', () => {
    const { positions } = layOut({ ...inputOf(10), links: [] });
    expect(Object.values(positions).every(({ x, y }) => Number.isFinite(x + y))).toBe(true);
  });

  it('of 160 entities takes less than two seconds of a processor', () => {
    expect(cpuSeconds(() => layOut(inputOf(160)))).toBeLessThan(2);
  });
});

describe('moving boxes apart', () => {
  it('finds a place for one shut in between pinned ones', () => {
    const wall = Array.from({ length: 25 }, (_, index) => ({
      id: `w${index}`,
      x: (index % 5) * 22,
      y: Math.floor(index / 5) * 12,
      width: 20,
      height: 10,
      pinned: true,
    }));
    const shut = { id: 'shut', x: 44, y: 25, width: 20, height: 10, pinned: false };
    const place = separate([...wall, shut], 1).get('shut');
    const covered = wall.some(
      ({ x, y }) => Math.abs(x - (place?.x ?? x)) < 20 && Math.abs(y - (place?.y ?? y)) < 10,
    );
    expect(covered).toBe(false);
  });

  const box = (id: string, x: number, pinned: boolean) => ({
    id,
    x,
    y: 0,
    width: 20,
    height: 10,
    pinned,
  });

  it('moves only what is not pinned', () => {
    const apart = separate([box('a', 0, true), box('b', 3, false)], 2);
    expect(apart.get('a')).toEqual({ x: 0, y: 0 });
    expect(apart.get('b')).not.toEqual({ x: 3, y: 0 });
  });

  it('leaves alone what does not touch', () => {
    const apart = separate([box('a', 0, false), box('b', 40, false)], 2);
    expect(apart.get('b')).toEqual({ x: 40, y: 0 });
  });
});
