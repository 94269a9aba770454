// A sentence with the names in it, in one line: "surface mark+id | surface mark+id".
export type NamedSentence = readonly [text: string, names: string];
