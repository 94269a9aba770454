import { describe, expect, it } from 'vitest';
import { styledLines } from '../../../extract/cli/styled-lines.ts';

describe('styledLines', () => {
  it('sets titles, passages and what was found apart, and leaves the text as it is', () => {
    const lines = ['Passages', '--------', '', 'p1 · line 1', '  Le texte.', '  @ Mali = Mali'];
    const bold = (text: string): string => `\u001b[1m${text}\u001b[0m`;
    expect(styledLines(lines)).toEqual([
      bold('Passages'),
      '\u001b[2m--------\u001b[0m',
      '',
      bold('p1 · line 1'),
      '  Le texte.',
      '\u001b[36m  @ Mali = Mali\u001b[0m',
    ]);
  });
});
