// Marks of Markdown inside a line: links keep their words, images and bare addresses go, emphasis goes.

// The lengths are bounded: a line of nothing but opening brackets must not be read to its end from each.
const IMAGE = /!\[[^\][]{0,300}\]\([^()]{0,2000}\)/g;
const LINK = /\[([^\][]{1,300})\]\([^()]{0,2000}\)/g;
const ADDRESS = /<(?:https?:\/\/|mailto:)[^<>\s]{1,2000}>/g;
const STRONG = /(\*\*|__)(?=\S)(.{1,1000}?)(?<=\S)\1/g;
const EMPHASIS = /(?<![\p{L}\p{N}*])\*(?=\S)([^*]{1,1000}?)(?<=\S)\*(?![\p{L}\p{N}*])/gu;

export const hasImage = (text: string): boolean => text.includes('![') && text.search(IMAGE) >= 0;

/** Without one of these there is no mark. */
const MARK_HINT = /[[<*_]/;

export const dropMarks = (line: string): string =>
  MARK_HINT.test(line)
    ? line
        .replace(IMAGE, '')
        .replace(LINK, '$1')
        .replace(ADDRESS, '')
        .replace(STRONG, '$2')
        .replace(EMPHASIS, '$1')
    : line;
