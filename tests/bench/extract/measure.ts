// Processor time and tables.

/** Seconds that this process has kept processors busy so far: other processes don't count. */
export const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Seconds of processor time of the best of some runs: what the work takes when nothing disturbs it. */
export const bestOf = async (rounds: number, work: () => unknown): Promise<number> => {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = cpuSeconds();
    await work();
    best = Math.min(best, cpuSeconds() - start);
  }
  return best;
};

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

export const count = (number: number): string => whole.format(number);

export const seconds = (time: number): string =>
  time < 1 ? `${(time * 1000).toFixed(1)} ms` : `${time.toFixed(2)} s`;

/** Of so many bytes. */
export const megabytes = (bytes: number): string => `${count(bytes / 2 ** 20)} MB`;

export const ratio = (number: number): string => `${number.toFixed(number < 10 ? 2 : 1)} x`;

/** Rows under a heading; the first column to the left, the others to the right. */
export const table = (heading: readonly string[], rows: readonly (readonly string[])[]): string => {
  const all = [heading, ...rows];
  const widths = heading.map((_, column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return all.map((row) => `  ${line(row)}`).join('\n');
};
