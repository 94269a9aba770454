// Slugs: the part of an id that is made of a name, in plain lower-case letters.
import { fold } from '../text/fold.ts';

/** "Staffan de Mistura" to "staffan-de-mistura"; the empty string where nothing is left. */
export const slug = (name: string): string =>
  fold(name)
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
