// Joints: what stands between two words of a name. Nearly always it is a space, a hyphen or an
// apostrophe, or several of them, which all join alike; a few names have signs there ("AT&T", "d.r.
// Congo"), which a text must have too.
import { foldCode } from '../text/fold.ts';
import { JOINERS } from '../text/name-key.ts';

const SPACE = 0x20;
const HYPHEN = 0x2d;
/** 1 for the code units that join once they are folded; none of them stands further on. */
const JOINS = Uint8Array.from({ length: 0x2100 }, (_, code) =>
  JOINERS.includes(String.fromCharCode(foldCode(code))) ? 1 : 0,
);

/** A dash between spaces: it parts two phrases and stands in no name. */
const DASH = '–';

const isPlainJoiner = (text: string, at: number): boolean => JOINS[text.charCodeAt(at)] === 1;

/** Adds a run of joiners as one space, or as a dash; gives where it ends. */
const runOfJoiners = (text: string, start: number, end: number): readonly [string, number] => {
  let at = start;
  let hasHyphen = false;
  while (at < end && isPlainJoiner(text, at)) {
    if (foldCode(text.charCodeAt(at)) === HYPHEN) hasHyphen = true;
    at++;
  }
  const isSpaced =
    foldCode(text.charCodeAt(start)) === SPACE && foldCode(text.charCodeAt(at - 1)) === SPACE;
  return [hasHyphen && isSpaced ? DASH : ' ', at];
};

/** What stands between two offsets, every run of joiners written as one space. */
export const signsBetween = (text: string, start: number, end: number): string => {
  let signs = '';
  let at = start;
  while (at < end) {
    if (isPlainJoiner(text, at)) {
      const [sign, next] = runOfJoiners(text, at, end);
      signs += sign;
      at = next;
    } else {
      signs += String.fromCharCode(foldCode(text.charCodeAt(at)));
      at++;
    }
  }
  return signs;
};

/** The joint of nearly all names. */
export const JOINED = 0;
export const NO_JOINT = -1;

/** Numbers of the signs that stand between the words of names. */
export type JointNumbers = ReadonlyMap<string, number>;

export const numberJoints = (signs: Iterable<string>): JointNumbers =>
  new Map(Array.from(new Set([' ', ...signs]), (each, at) => [each, at]));

/** The joint between two offsets of a text, JOINED for joiners; NO_JOINT if no name has it. */
export const jointBetween = (
  text: string,
  start: number,
  end: number,
  numbers: JointNumbers,
): number => {
  if (end === start + 1 && isPlainJoiner(text, start)) return JOINED;
  return numbers.get(signsBetween(text, start, end)) ?? NO_JOINT;
};

/** Where signs that stand behind a word end in a text; -1 if they don't stand there. */
export const endOfSigns = (text: string, start: number, signs: string): number => {
  if (signs === '') return start;
  let end = start;
  for (let at = 0; at < signs.length; at++) {
    if (signs.charCodeAt(at) === SPACE) {
      while (end < text.length && isPlainJoiner(text, end)) end++;
    } else end++;
  }
  return signsBetween(text, start, end) === signs ? end : -1;
};
