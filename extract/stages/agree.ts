// Agreeing: relations that both languages of a document say become surer. Runs after pairing and
// relations; what versions in files of their own say is compared when they are joined.
import { withAgreement } from '../pair/agreement.ts';
import type { Draft } from './draft.ts';

/** Raises the confidence of `relations`. */
export const agree = (draft: Draft): Draft => {
  if (draft.passages.every(({ counterpart }) => counterpart === null)) return draft;
  const [agreeing] = withAgreement([draft]);
  return agreeing ?? draft;
};
