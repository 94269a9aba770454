// The name of a person in a text, and the words with capitals that it is made of.

export interface PersonName {
  readonly start: number;
  readonly end: number;
  /** "" where only the surname is said. */
  readonly first: string;
  readonly surname: string;
  /** First words of a royal's id ("princess"); "" for others. */
  readonly royal: string;
}

/** A word with a capital, with the small words that belong to it ("van der Maelen"). */
export interface NamePart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
