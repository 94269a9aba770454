// What is on the screen, for every part of the page that shows or changes it.
import { createContext, useContext } from 'react';
import type { ShownGraph } from '../graph/use-graph.ts';

export interface Shown extends ShownGraph {
  readonly presentIds: readonly string[];
  readonly expand: (id: string) => Promise<void>;
  readonly focus: (id: string) => Promise<void>;
}

const NONE: Shown = {
  picture: null,
  totalByType: null,
  absent: 0,
  unknown: [],
  tooMany: false,
  isLoading: true,
  problem: null,
  retry: () => {},
  presentIds: [],
  expand: async () => {},
  focus: async () => {},
};

export const ShownContext = createContext<Shown>(NONE);
export const useShown = (): Shown => useContext(ShownContext);
