// Marks of Markdown inside a line: links keep their words, images and bare addresses go, emphasis goes.
import type { LinedText } from '../stages/draft.ts';
import { replaceAll } from '../text/lined-text.ts';

const IMAGE = /!\[[^\]]*\]\([^)]*\)/g;
const LINK = /\[([^\]]+)\]\([^)]*\)/g;
const ADDRESS = /<(?:https?:\/\/|mailto:)[^>\s]+>/g;
const STRONG = /(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g;
const EMPHASIS = /(?<![\p{L}\p{N}*])\*(?=\S)([^*]+?)(?<=\S)\*(?![\p{L}\p{N}*])/gu;

export const hasImage = (text: string): boolean => text.includes('![') && text.search(IMAGE) >= 0;

/** Without one of these there is no mark. */
const MARK_HINT = /[[<*_]/;

export const dropMarks = (line: LinedText): LinedText => {
  if (!MARK_HINT.test(line.text)) return line;
  const bare = replaceAll(line, IMAGE, () => '');
  const linked = replaceAll(bare, LINK, (match) => match[1] ?? '');
  const unaddressed = replaceAll(linked, ADDRESS, () => '');
  const strong = replaceAll(unaddressed, STRONG, (match) => match[2] ?? '');
  return replaceAll(strong, EMPHASIS, (match) => match[1] ?? '');
};
