// Time of this process's work, in seconds of processor time: a busy machine makes nothing longer.

export const cpuSeconds = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/**
 * How many times as long `work` takes for 8 times as much: about 8 where time grows with the size, 64
 * where it grows with its square. A little is added to both, so that what takes no time counts for nothing.
 */
export const growthOver8 = (work: (size: number) => unknown, size: number): number => {
  const GRAIN = 0.02;
  work(size);
  const short = Math.min(...[1, 2, 3].map(() => cpuSeconds(() => work(size))));
  const long = Math.min(...[1, 2].map(() => cpuSeconds(() => work(size * 8))));
  return (long + GRAIN) / (short + GRAIN);
};

/** Growth over 8 times the size from which on it is no longer that of the size. */
export const LINEAR_OVER_8 = 24;
