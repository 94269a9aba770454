// Which labels are shown at the present zoom, and on which side of their sign, so that no label
// lies on another. Pure: screen pixels in, screen pixels out.
export interface LabelWish {
  readonly id: string;
  /** Centre of the sign on the screen. */
  readonly x: number;
  readonly y: number;
  /** Half of the sign's size on the screen. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  /** Higher goes first. */
  readonly rank: number;
  /**
   * Looked for harder, and may lie on signs that are not wanted: the label of what is chosen or pointed
   * at, and of what goes with it.
   */
  readonly wanted: boolean;
}

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 3;
const MARGIN = 2;

export const overlaps = (one: Rectangle, other: Rectangle): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

/** Area that two have in common. */
const shared = (one: Rectangle, other: Rectangle): number =>
  Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
  Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

const at = (left: number, top: number, wish: LabelWish): Rectangle => ({
  left,
  top,
  right: left + wish.width,
  bottom: top + wish.height,
});

/** Below, above, right, left, aslant; for those wanted also further away. */
function* sides(wish: LabelWish): Generator<Rectangle> {
  const { x, y, radius, width, height } = wish;
  for (const away of wish.wanted ? [0, 10, 22, 36] : [0]) {
    const reach = radius + GAP + away;
    yield at(x - width / 2, y + reach, wish);
    yield at(x - width / 2, y - reach - height, wish);
    yield at(x + reach, y - height / 2, wish);
    yield at(x - reach - width, y - height / 2, wish);
    const aslant = reach * 0.75;
    yield at(x + aslant, y + aslant, wish);
    yield at(x - aslant - width, y + aslant, wish);
    yield at(x + aslant, y - aslant - height, wish);
    yield at(x - aslant - width, y - aslant - height, wish);
  }
}

const signOf = ({ x, y, radius }: LabelWish): Rectangle => ({
  left: x - radius + 1,
  top: y - radius + 1,
  right: x + radius - 1,
  bottom: y + radius - 1,
});

const grown = (box: Rectangle, by: number): Rectangle => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

const inside = (box: Rectangle, stage: Rectangle): boolean =>
  box.left >= stage.left &&
  box.right <= stage.right &&
  box.top >= stage.top &&
  box.bottom <= stage.bottom;

/**
 * Places by id; a label that has no room has none. Equal ranks go by id, so that places repeat. No label
 * goes where something stands upon the stage.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  stage: Rectangle,
  overlays: readonly Rectangle[] = [],
): Map<string, Rectangle> {
  const near = wishes.filter((wish) => overlaps(signOf(wish), stage));
  const signs = near.map((wish) => ({ id: wish.id, wanted: wish.wanted, box: signOf(wish) }));
  const placed = new Map<string, Rectangle>();
  const order = near.toSorted(
    (one, other) =>
      Number(other.wanted) - Number(one.wanted) ||
      other.rank - one.rank ||
      one.id.localeCompare(other.id),
  );
  for (const wish of order) {
    const free = [...sides(wish)].filter((box) => {
      if (!inside(box, stage) || overlays.some((other) => overlaps(box, other))) return false;
      const spaced = grown(box, MARGIN);
      return ![...placed.values()].some((other) => overlaps(spaced, other));
    });
    const others = signs.filter(({ id }) => id !== wish.id);
    const covered = (box: Rectangle) =>
      others.reduce((sum, { box: sign }) => sum + shared(box, sign), 0);
    const hidesWanted = (box: Rectangle) =>
      others.some(({ wanted, box: sign }) => wanted && overlaps(box, sign));
    const chosen =
      free.find((box) => covered(box) === 0) ??
      (wish.wanted
        ? free
            .filter((box) => !hidesWanted(box))
            .toSorted((one, other) => covered(one) - covered(other))[0]
        : undefined);
    if (chosen !== undefined) placed.set(wish.id, chosen);
  }
  return placed;
}
