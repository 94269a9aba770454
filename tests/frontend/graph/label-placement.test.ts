// Which labels are shown and where: none on another, the important ones first.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelWish, overlaps, placeLabels } from '../../../frontend/graph/label-placement.ts';

const stage = { left: 0, top: 0, right: 800, bottom: 600 };
const wish = (id: string, x: number, y: number, part: Partial<LabelWish> = {}): LabelWish => ({
  id,
  x,
  y,
  radius: 10,
  width: 60,
  height: 16,
  rank: 1,
  wanted: false,
  ...part,
});

const wishes = fc.array(
  fc.record({
    id: fc.uuid(),
    x: fc.integer({ min: -50, max: 850 }),
    y: fc.integer({ min: -50, max: 650 }),
    radius: fc.integer({ min: 4, max: 40 }),
    width: fc.integer({ min: 10, max: 200 }),
    height: fc.constant(16),
    rank: fc.integer({ min: 0, max: 100 }),
    wanted: fc.boolean(),
  }),
  { maxLength: 40 },
);

describe('labels', () => {
  it('never lie on one another, nor outside the stage', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const placed = [...placeLabels(all, stage).values()];
        for (const [index, one] of placed.entries()) {
          expect(one.left >= 0 && one.right <= 800 && one.top >= 0 && one.bottom <= 600).toBe(true);
          for (const other of placed.slice(index + 1)) expect(overlaps(one, other)).toBe(false);
        }
      }),
    );
  });

  it('never lie under what stands upon the stage', () => {
    const tools = { left: 700, top: 10, right: 790, bottom: 300 };
    const notice = { left: 0, top: 0, right: 350, bottom: 60 };
    fc.assert(
      fc.property(wishes, (all) => {
        for (const box of placeLabels(all, stage, [tools, notice]).values()) {
          expect(overlaps(box, tools) || overlaps(box, notice)).toBe(false);
        }
      }),
    );
  });

  it('stand aslant where no side is free', () => {
    const small = { radius: 6, rank: 9, width: 1, height: 1 };
    const beside = [
      wish('below', 400, 322, small),
      wish('above', 400, 278, small),
      wish('right', 430, 300, small),
      wish('left', 370, 300, small),
    ];
    expect(placeLabels([wish('a', 400, 300, { width: 40 }), ...beside], stage).has('a')).toBe(true);
  });

  it('of what is pointed at never hide a sign that goes with it', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const wanted = all.map((one) => ({ ...one, wanted: true }));
        for (const [id, box] of placeLabels(wanted, stage)) {
          for (const { id: other, x, y, radius } of wanted) {
            if (other === id) continue;
            const sign = {
              left: x - radius + 1,
              top: y - radius + 1,
              right: x + radius - 1,
              bottom: y + radius - 1,
            };
            expect(overlaps(box, sign) && overlaps(sign, stage)).toBe(false);
          }
        }
      }),
    );
  });

  it('stand below their sign where there is room', () => {
    const box = placeLabels([wish('a', 400, 300)], stage).get('a');
    expect(box).toEqual({ left: 370, top: 313, right: 430, bottom: 329 });
  });

  it('go to another side rather than away', () => {
    const placed = placeLabels([wish('a', 400, 300, { rank: 9 }), wish('b', 400, 326)], stage);
    expect(placed.size).toBe(2);
  });

  it('give way to those of higher rank', () => {
    const crowd = Array.from({ length: 30 }, (_, index) =>
      wish(`e${index}`, 400 + (index % 6) * 6, 300 + Math.floor(index / 6) * 6, { rank: index }),
    );
    const placed = placeLabels(crowd, stage);
    expect(placed.has('e29')).toBe(true);
    expect(placed.size).toBeLessThan(30);
  });

  it('of what is chosen find room in a crowd, whatever their rank', () => {
    const crowd = Array.from({ length: 30 }, (_, index) =>
      wish(`e${index}`, 340 + (index % 6) * 24, 250 + Math.floor(index / 6) * 24, { rank: 50 }),
    );
    const chosen = wish('chosen', 400, 300, { rank: 0, wanted: true });
    expect(placeLabels([...crowd, chosen], stage).has('chosen')).toBe(true);
  });

  it('of signs out of sight are not placed', () => {
    expect(placeLabels([wish('a', 900, 300)], stage).size).toBe(0);
  });

  it('are placed alike whatever the order they come in', () => {
    const all = Array.from({ length: 20 }, (_, index) =>
      wish(`e${index}`, 300 + ((index * 53) % 200), 200 + ((index * 31) % 150)),
    );
    expect(placeLabels(all.toReversed(), stage)).toEqual(placeLabels(all, stage));
  });
});
