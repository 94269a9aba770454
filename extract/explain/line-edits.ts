// What cleaning did to the words of a line: the line as printed beside what became of it.

export interface LineEdit {
  /** 1-based line of the source. */
  readonly line: number;
  /** "" where something was put in. */
  readonly before: string;
  /** "" where something was taken away. */
  readonly after: string;
}

/** How far ahead to look for where the two texts agree again, in words. */
const REACH = 12;

const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** How many words of each have the same letters, as when words were closed or cut; null for none. */
const sameLetters = (
  before: readonly string[],
  after: readonly string[],
  i: number,
  j: number,
): readonly [number, number] | null => {
  let [a, b] = [1, 1];
  let left = lettersOf(before[i] ?? '');
  let right = lettersOf(after[j] ?? '');
  if (left === '' || right === '') return null;
  while (left !== right) {
    if (a + b > REACH || left.length === right.length) return null;
    if (left.length < right.length) left += lettersOf(before[i + a++] ?? '');
    else right += lettersOf(after[j + b++] ?? '');
    if (i + a > before.length || j + b > after.length) return null;
  }
  return [a, b];
};

/** How many words of each to pass over until the next two agree; all of them if they never do. */
const resync = (
  before: readonly string[],
  after: readonly string[],
  i: number,
  j: number,
): readonly [number, number] => {
  const agree = (a: number, b: number): boolean =>
    before[a] === after[b] &&
    (before[a + 1] === after[b + 1] || a + 1 >= before.length || b + 1 >= after.length);
  for (let distance = 1; distance <= REACH * 2; distance++) {
    for (
      let skipped = Math.max(0, distance - REACH);
      skipped <= Math.min(distance, REACH);
      skipped++
    ) {
      const [a, b] = [i + distance - skipped, j + skipped];
      const ends = a >= before.length && b >= after.length;
      if (ends || (a < before.length && b < after.length && agree(a, b))) {
        return [distance - skipped, skipped];
      }
    }
  }
  return [before.length - i, after.length - j];
};

/** Words that differ, with the words that they became. White space alone is no difference. */
export const wordEdits = (line: number, printed: string, clean: string): LineEdit[] => {
  const before = wordsOf(printed);
  const after = wordsOf(clean);
  const edits: LineEdit[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    if (before[i] === after[j]) {
      i += 1;
      j += 1;
      continue;
    }
    const [left, right] = sameLetters(before, after, i, j) ?? resync(before, after, i, j);
    edits.push({
      line,
      before: before.slice(i, i + left).join(' '),
      after: after.slice(j, j + right).join(' '),
    });
    i += left;
    j += right;
  }
  return edits;
};

/** What kind of repair an edit is, in a word or two. */
export const kindOfEdit = ({ before, after }: LineEdit): string => {
  if (after === '') return /^(?:#+|[^\p{L}\p{N}]{1,3})$/u.test(before) ? 'mark' : 'left out';
  if (lettersOf(before) !== lettersOf(after)) return 'changed';
  if (before.includes(' ') && !after.includes(' ')) return 'gap closed';
  if (/[-‐‑]/.test(before) && !/[-‐‑]/.test(after)) return 'hyphen closed';
  return before.normalize('NFKC') === after ? 'characters' : 'signs';
};
