// The package has no types of its own.
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(names: readonly string[]);
    /** End of each match in the text, and what ends there. */
    search(text: string): [end: number, names: string[]][];
  }
}
