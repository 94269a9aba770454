// Words written as one text, parted by white space, as a set to look them up in.

export const wordSet = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
