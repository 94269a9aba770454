// Slugs: the part of an id that is made of a name, in plain lower-case letters.
import { fold } from '../text/fold.ts';

const MARKS = /\p{M}+/gu;

const plain = (name: string): string =>
  fold(name.normalize('NFKD').replace(MARKS, ''))
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** Letters of another script have no plain form: the numbers of their code points stand for them. */
const codePoints = (name: string): string =>
  Array.from(name.replace(/\s+/g, ''), (char) => char.codePointAt(0)?.toString(16)).join('-');

/** "Staffan de Mistura" to "staffan-de-mistura"; never empty for a name that isn't. */
export const slug = (name: string): string => plain(name) || codePoints(name);
