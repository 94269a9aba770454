// An explanation in the colours of a terminal: heads stand out, what was found can be told at a glance.

const STYLES: readonly (readonly [pattern: RegExp, codes: string])[] = [
  [/^[=-]{2,}$/, '2'],
  [/^p\d+ · /, '1'],
  [/^ {2}under: /, '2'],
  [/^ {2}@ /, '36'],
  [/^ {2}# /, '33'],
  [/^ {2}> /, '32'],
];

const RULE = /^[=-]{2,}$/;

/** A line with a rule below it is a title. */
export const styledLines = (lines: readonly string[]): string[] =>
  lines.map((line, index) => {
    const isTitle = RULE.test(lines[index + 1] ?? '') && line !== '';
    const codes = isTitle ? '1' : STYLES.find(([pattern]) => pattern.test(line))?.[1];
    return codes === undefined ? line : `\u001b[${codes}m${line}\u001b[0m`;
  });
