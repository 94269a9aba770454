// How much room the window gives: what the page puts where follows from it.
import { useSyncExternalStore } from 'react';

function useMatch(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const matched = matchMedia(query);
      matched.addEventListener('change', changed);
      return () => matched.removeEventListener('change', changed);
    },
    () => matchMedia(query).matches,
  );
}

/** No room for the column of filters beside graph and details: it goes behind a button. */
export const useCompact = (): boolean => useMatch('(max-width: 1100px)');
/** No room for the details beside the graph either: they come up from below. */
export const useNarrow = (): boolean =>
  useMatch('(max-width: 760px), (max-width: 900px) and (orientation: portrait)');
/** A phone's width. */
export const usePhone = (): boolean => useMatch('(max-width: 600px)');
