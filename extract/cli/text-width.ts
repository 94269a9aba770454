// How wide text for a reader is set.

/** Characters in a line where the terminal does not say, and at most where it does. */
const USUAL = 100;
const WIDEST = 140;

export const textWidth = (): number => Math.min(process.stdout.columns ?? USUAL, WIDEST);
