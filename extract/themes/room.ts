// Room to work in while one text is weighed, the same for text after text.
import { newPathRoom, type PathRoom } from '../text/paths.ts';
import { type Matches, noMatches } from './matches.ts';
import { nothingSaid, type Said } from './said.ts';

export interface Room {
  readonly paths: PathRoom;
  /** Terms that are found. */
  readonly found: Matches;
  /** Terms outside names. */
  readonly outside: Matches;
  /** Names that only name. */
  readonly names: Matches;
  /** Entities that say something. */
  readonly entities: Matches;
  /** Terms and entities that count. */
  readonly all: Matches;
  readonly said: Said;
  /** By position of the theme; all 0 between two texts. */
  readonly sum: Float64Array;
}

export const newRoom = (themes: number, weights: number): Room => ({
  paths: newPathRoom(),
  found: noMatches(),
  outside: noMatches(),
  names: noMatches(),
  entities: noMatches(),
  all: noMatches(),
  said: nothingSaid(weights),
  sum: new Float64Array(themes),
});
