// Moves boxes apart until none covers another; those that are pinned stay where they are.
export interface Box {
  readonly id: string;
  /** Centre. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pinned: boolean;
}

const MOST_ROUNDS = 200;
const MOST_STEPS = 4000;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Pixels from turn to turn of the spiral, about. */
const SPIRAL = 8;
/** What rounding may leave of an overlap. */
const SLACK = 0.01;

interface Moving {
  readonly box: Box;
  x: number;
  y: number;
}

/** Pushes two apart along the way that is shorter; says whether they touched. */
function pushApart(one: Moving, other: Moving, gap: number): boolean {
  const overlapX = (one.box.width + other.box.width) / 2 + gap - Math.abs(one.x - other.x);
  const overlapY = (one.box.height + other.box.height) / 2 + gap - Math.abs(one.y - other.y);
  if (overlapX <= 0 || overlapY <= 0) return false;
  if (one.box.pinned && other.box.pinned) return false;
  const share = one.box.pinned ? 0 : other.box.pinned ? 1 : 0.5;
  if (overlapX < overlapY) {
    const way = one.x <= other.x ? -1 : 1;
    one.x += way * overlapX * share;
    other.x -= way * overlapX * (1 - share);
  } else {
    const way = one.y <= other.y ? -1 : 1;
    one.y += way * overlapY * share;
    other.y -= way * overlapY * (1 - share);
  }
  return true;
}

const touches = (one: Moving, other: Moving, gap: number): boolean =>
  Math.abs(one.x - other.x) < (one.box.width + other.box.width) / 2 + gap - SLACK &&
  Math.abs(one.y - other.y) < (one.box.height + other.box.height) / 2 + gap - SLACK;

/** Between pinned boxes pushing may find no way out: the nearest free place on a spiral does. */
function moveToFreePlace(one: Moving, others: readonly Moving[], gap: number): void {
  const { x, y } = one;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const angle = step * GOLDEN_ANGLE;
    const reach = SPIRAL * Math.sqrt(step);
    one.x = x + reach * Math.cos(angle);
    one.y = y + reach * Math.sin(angle);
    if (!others.some((other) => touches(one, other, gap))) return;
  }
}

/** New centres by id. Boxes must not lie on the very same spot for a way apart to be seen. */
export function separate(
  boxes: readonly Box[],
  gap: number,
): Map<string, { readonly x: number; readonly y: number }> {
  const moving = boxes.map((box): Moving => ({ box, x: box.x, y: box.y }));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let touched = false;
    moving.forEach((one, index) => {
      for (const other of moving.slice(index + 1)) {
        if (pushApart(one, other, gap)) touched = true;
      }
    });
    if (!touched) break;
  }
  for (const one of moving) {
    const others = moving.filter((other) => other !== one);
    if (!one.box.pinned && others.some((other) => touches(one, other, gap))) {
      moveToFreePlace(one, others, gap);
    }
  }
  return new Map(moving.map(({ box, x, y }) => [box.id, { x, y }]));
}
