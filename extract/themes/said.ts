// What the terms and entities found in one text say: each theme's weights, with how often they came.
import type { Matches } from './matches.ts';
import type { SourceWeights } from './theme-index.ts';

/** In columns, in text order; a weight is known by its place in SourceWeights. */
export interface Said {
  count: number;
  readonly weight: number[];
  readonly times: number[];
  /** Where it came first. */
  readonly start: number[];
  readonly end: number[];
  /** The weight, and less for each further time. */
  readonly strength: number[];
  /** Places in the columns, the strongest first. */
  readonly order: number[];
  /** By weight: its place in the columns, where `text` is the number of this text. */
  readonly place: Int32Array;
  readonly text: Int32Array;
  texts: number;
}

export const nothingSaid = (weights: number): Said => ({
  count: 0,
  weight: [],
  times: [],
  start: [],
  end: [],
  strength: [],
  order: [],
  place: new Int32Array(weights),
  text: new Int32Array(weights),
  texts: 0,
});

/** What each further time adds, as a share of the time before. */
const REPEAT = 0.4;

const add = (said: Said, weight: number, start: number, end: number): void => {
  if (said.text[weight] === said.texts) {
    const place = said.place[weight] ?? 0;
    said.times[place] = (said.times[place] ?? 0) + 1;
    return;
  }
  const place = said.count++;
  said.text[weight] = said.texts;
  said.place[weight] = place;
  said.weight[place] = weight;
  said.times[place] = 1;
  said.start[place] = start;
  said.end[place] = end;
};

/** Of matches with one extent, each theme's strongest weight. */
const addStrongest = (
  said: Said,
  matches: Matches,
  from: number,
  to: number,
  weights: SourceWeights,
): void => {
  const best = new Map<number, number>();
  for (let at = from; at < to; at++) {
    const source = matches.source[at] ?? 0;
    for (let each = weights.from[source] ?? 0; each < (weights.from[source + 1] ?? 0); each++) {
      const theme = weights.theme[each] ?? 0;
      const before = best.get(theme);
      const isMore =
        before === undefined || (weights.weight[before] ?? 0) < (weights.weight[each] ?? 0);
      if (isMore) best.set(theme, each);
    }
  }
  const start = matches.start[from] ?? 0;
  const end = matches.end[from] ?? 0;
  for (const weight of best.values()) add(said, weight, start, end);
};

const strengthOf = (weight: number, times: number): number =>
  times === 1 ? weight : (weight * (1 - REPEAT ** times)) / (1 - REPEAT);

/** Sets strengths and order. */
const order = (said: Said, { weight }: SourceWeights): void => {
  for (let next = 0; next < said.count; next++) {
    const strength = strengthOf(weight[said.weight[next] ?? 0] ?? 0, said.times[next] ?? 1);
    said.strength[next] = strength;
    let at = next;
    while (at > 0 && (said.strength[said.order[at - 1] ?? 0] ?? 0) < strength) {
      said.order[at] = said.order[at - 1] ?? 0;
      at--;
    }
    said.order[at] = next;
  }
};

/** Writes what the matches of a text say over what was said before; they come in text order. */
export const gather = (said: Said, matches: Matches, weights: SourceWeights): void => {
  said.count = 0;
  said.texts++;
  for (let at = 0; at < matches.count; ) {
    const start = matches.start[at] ?? 0;
    const end = matches.end[at] ?? 0;
    let next = at + 1;
    while (next < matches.count && matches.start[next] === start && matches.end[next] === end) {
      next++;
    }
    if (next > at + 1) addStrongest(said, matches, at, next, weights);
    else {
      const source = matches.source[at] ?? 0;
      const last = weights.from[source + 1] ?? 0;
      for (let each = weights.from[source] ?? 0; each < last; each++) add(said, each, start, end);
    }
    at = next;
  }
  order(said, weights);
};
