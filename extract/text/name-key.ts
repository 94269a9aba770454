// The key under which a name is compared: folded, with every way of joining its words (space, hyphen,
// apostrophe, line end) written as one space. "Côte-d’Ivoire" and "Cote d'Ivoire" share a key.
import { fold } from './fold.ts';

/** What may join the words of one name. */
export const JOINERS = " '-";

const JOINER_RUN = /[ '-]+/g;

/** Key of a name; the empty string where it has no letter or digit. */
export const nameKey = (name: string): string => fold(name).replace(JOINER_RUN, ' ').trim();
