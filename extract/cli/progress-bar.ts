// Progress on the terminal: a bar where someone watches, a line a step where output goes to a file.
import { Presets, SingleBar } from 'cli-progress';

export interface ProgressBar {
  /** `done` of `total`; `step` says what is being worked on. */
  readonly update: (done: number, total: number, step: string) => void;
  /** Removes the bar, so that what is printed next has the line to itself. */
  readonly stop: () => void;
}

const MAX_STEP = 40;

/** The end of a step's name is what tells files apart. */
const shorten = (step: string): string =>
  step.length > MAX_STEP ? `…${step.slice(1 - MAX_STEP)}` : step;

const liveBar = (label: string): ProgressBar => {
  const bar = new SingleBar(
    {
      format: `${label} {bar} {percentage} %  {step}`,
      stream: process.stderr,
      // A bar that Ctrl-C ends can't give back a cursor or a line wrap that it took.
      hideCursor: false,
      linewrap: true,
      clearOnComplete: true,
    },
    Presets.shades_classic,
  );
  let started = false;
  return {
    update: (done, total, step) => {
      if (!started) bar.start(total, done, { step: shorten(step) });
      started = true;
      bar.setTotal(total);
      bar.update(done, { step: shorten(step) });
    },
    stop: () => bar.stop(),
  };
};

const plainLines = (label: string): ProgressBar => {
  let last = '';
  return {
    update: (_done, _total, step) => {
      if (step !== last) process.stderr.write(`${label}: ${step}\n`);
      last = step;
    },
    stop: () => undefined,
  };
};

/** Writes to standard error only, so that standard output stays clean for results. */
export const progressBar = (label: string): ProgressBar =>
  process.stderr.isTTY ? liveBar(label) : plainLines(label);
