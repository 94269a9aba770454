// A cloud of points turned and loosened, so that it fills the stage: no empty corners, no long tails.
import type { Point } from './layout.ts';

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** The angle of the line along which the points lie widest. */
function widestAngle(points: readonly Point[]): number {
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))];
  const across = mean(points.map((point) => (point.x - x) ** 2));
  const down = mean(points.map((point) => (point.y - y) ** 2));
  const both = mean(points.map((point) => (point.x - x) * (point.y - y)));
  return Math.atan2(2 * both, across - down) / 2;
}

/** Turned so that the points lie widest along the longer side of the stage. */
export function turned(
  points: ReadonlyMap<string, Point>,
  stage: { readonly width: number; readonly height: number },
): Map<string, Point> {
  const aside = stage.height > stage.width ? Math.PI / 2 : 0;
  const angle = aside - widestAngle([...points.values()]);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return new Map(
    [...points].map(([id, { x, y }]) => [id, { x: x * cos - y * sin, y: x * sin + y * cos }]),
  );
}

const stretchedTo1 = (values: readonly number[]): number[] => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => (high > low ? (value - low) / (high - low) - 0.5 : 0));
};

/** Probes of the stage along each side. */
const PROBES = 36;
const ROUNDS = 8;

/** Each point in the middle of what is nearer to it than to any other (Lloyd's relaxation). */
function intoOpen(points: readonly Point[], aspect: number): Point[] {
  const sums = points.map(() => ({ x: 0, y: 0, count: 0 }));
  for (let probe = 0; probe < PROBES * PROBES; probe += 1) {
    const x = ((probe % PROBES) + 0.5) / PROBES - 0.5;
    const y = (Math.floor(probe / PROBES) + 0.5) / PROBES - 0.5;
    let nearest = 0;
    let least = Number.POSITIVE_INFINITY;
    points.forEach((point, index) => {
      const distance = ((point.x - x) * aspect) ** 2 + (point.y - y) ** 2;
      if (distance < least) [nearest, least] = [index, distance];
    });
    const sum = sums[nearest];
    if (sum === undefined) continue;
    sum.x += x;
    sum.y += y;
    sum.count += 1;
  }
  return points.map((point, index) => {
    const { x, y, count } = sums[index] ?? { x: 0, y: 0, count: 0 };
    return count === 0 ? point : { x: x / count, y: y / count };
  });
}

/** Each point in a square of side 1 about the origin; `aspect` is the stage's width to its height. */
export function spread(points: ReadonlyMap<string, Point>, aspect: number): Map<string, Point> {
  const ids = [...points.keys()];
  const across = stretchedTo1([...points.values()].map(({ x }) => x));
  const down = stretchedTo1([...points.values()].map(({ y }) => y));
  let placed = ids.map((_, index): Point => ({ x: across[index] ?? 0, y: down[index] ?? 0 }));
  for (let round = 0; round < ROUNDS; round += 1) placed = intoOpen(placed, aspect);
  return new Map(ids.map((id, index) => [id, placed[index] ?? { x: 0, y: 0 }]));
}
