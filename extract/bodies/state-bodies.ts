// The bodies that every state has, compiled: their names by the first word, and which organisation of
// the gazetteer each of them is for which country.
import type { EntityRow, Language } from '../dataset/schema.ts';
import { discoveredEntity } from '../discovered/discovered-entity.ts';
import { slug } from '../discovered/slug.ts';
import type { GazetteerRow, StateBodyRow } from '../gazetteer/schema.ts';
import { ownerOf } from '../link/foreign-owner.ts';
import { fold } from '../text/fold.ts';
import { type FoldedWords, foldedWords } from '../text/folded-words.ts';
import { type WordLookup, wordLookup } from '../text/word-lookup.ts';

export interface StateBodyName {
  /** Folded. */
  readonly words: readonly string[];
  /** Which of the words must begin with a capital. */
  readonly capitals: readonly boolean[];
  readonly body: StateBodyRow;
  /** Whether the name means a body without a country beside it. */
  readonly alone: boolean;
}

export interface StateBodies {
  /** The names that begin with a word, the longest first; null for most words. */
  readonly namesAt: Readonly<Record<Language, WordLookup<readonly StateBodyName[] | null>>>;
  /** Ids of the gazetteer by country and body; see keyOf. */
  readonly known: ReadonlyMap<string, string>;
}

const keyOf = (country: string, body: string): string => `${country} ${body}`;

const nameOf = (text: string, body: StateBodyRow): StateBodyName => {
  const { texts, starts } = foldedWords(text);
  return {
    words: texts,
    capitals: starts.map((start) => /\p{Lu}/u.test(text.charAt(start))),
    body,
    alone: body.alone === true || (body.alone?.includes(text) ?? false),
  };
};

const namesIn = (bodies: readonly StateBodyRow[], language: Language) => {
  const names = new Map<string, StateBodyName[]>();
  for (const body of bodies) {
    for (const text of body.forms[language]) {
      const name = nameOf(text, body);
      const first = name.words[0] ?? '';
      names.set(first, [...(names.get(first) ?? []), name]);
    }
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  return wordLookup((word) => names.get(word) ?? null);
};

export const buildStateBodies = (
  bodies: readonly StateBodyRow[],
  rows: ReadonlyMap<string, GazetteerRow>,
): StateBodies => {
  const known = new Map<string, string>();
  for (const { id, body } of rows.values()) {
    const owner = body === undefined ? null : ownerOf(id, rows);
    if (body !== undefined && owner !== null) known.set(keyOf(owner, body), id);
  }
  return {
    namesAt: { en: namesIn(bodies, 'en'), fr: namesIn(bodies, 'fr'), nl: namesIn(bodies, 'nl') },
    known,
  };
};

/** The body of a country: as the gazetteer has it, or else a row of its own. */
export const bodyOf = (
  { known }: StateBodies,
  { id: body, kind, forms }: StateBodyRow,
  country: GazetteerRow,
  printed: string,
): { readonly id: string; readonly row: EntityRow | null } => {
  const id = known.get(keyOf(country.id, body));
  if (id !== undefined) return { id, row: null };
  const own = `organisation:${slug(country.names.en)}-${body}`;
  const nameIn = (language: Language): string =>
    `${forms[language][0] ?? ''} (${country.names[language]})`;
  return {
    id: own,
    row: {
      ...discoveredEntity(own, 'organisation', nameIn('en'), [printed]),
      names: { en: nameIn('en'), fr: nameIn('fr'), nl: nameIn('nl') },
      kind,
      broader: [country.id],
    },
  };
};

/** Where a name of a body stands in a text. */
export interface StateBodyAt {
  readonly name: StateBodyName;
  readonly start: number;
  readonly end: number;
  /** Offset of the adjective inside it ("ministère russe de la Défense"); -1 if it has none. */
  readonly adjective: number;
}

/** End of the country's adjective that begins at an offset; -1 if none does. */
export type AdjectiveAt = (offset: number) => number;

const isJoined = (text: string, from: number, to: number): boolean =>
  to - from === 1 && /[ '’-]/u.test(text.charAt(from));

/** Follows a name through the words of a text from a place on; null where it isn't printed there. */
const follow = (
  text: string,
  words: FoldedWords,
  from: number,
  name: StateBodyName,
  adjectiveAt: AdjectiveAt,
): StateBodyAt | null => {
  let at = from;
  let end = words.starts[from] ?? 0;
  let adjective = -1;
  for (let step = 0; step < name.words.length; step++) {
    let start = words.starts[at] ?? text.length;
    if (step > 0 && !isJoined(text, end, start)) return null;
    const passed = step > 0 && adjective < 0 ? adjectiveAt(start) : -1;
    if (passed > 0 && words.texts[at] !== name.words[step]) {
      adjective = start;
      while ((words.starts[at] ?? text.length) < passed) at++;
      start = words.starts[at] ?? text.length;
      if (!isJoined(text, passed, start)) return null;
    }
    if (words.texts[at] !== name.words[step]) return null;
    if (name.capitals[step] && !/\p{Lu}/u.test(text.charAt(start))) return null;
    end = words.ends[at] ?? start;
    at++;
  }
  return { name, start: words.starts[from] ?? 0, end, adjective };
};

/** Another field behind that of a ministry: "and Animal Resources". */
const MORE_FIELDS: Readonly<Record<Language, RegExp>> = {
  en: /^(?:,? (?:and|&) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*)+/u,
  fr: /^ et (?:de la |de l['’]|des |du )\p{Lu}\p{Ll}+(?: \p{Ll}{4,}(?:ales?|aires?|iques?|[eè]res?|ieure?s?))?/u,
  nl: /^ en (?:\p{Lu}\p{Ll}+ ?)*\p{Lu}\p{Ll}+/u,
};

const withMoreFields = (
  text: string,
  found: StateBodyAt,
  language: Language,
  isName: (offset: number) => boolean,
): StateBodyAt => {
  if (found.name.body.kind !== 'ministry') return found;
  const more = MORE_FIELDS[language].exec(text.slice(found.end, found.end + 80))?.[0] ?? '';
  const noun = more.search(/\p{Lu}/u);
  if (noun < 0 || isName(found.end + noun) || fold(more).includes('parl')) return found;
  return { ...found, end: found.end + more.length };
};

/** The names of bodies that begin with the word at a place, the longest first. */
export const stateBodiesAt = (
  { namesAt }: StateBodies,
  text: string,
  words: FoldedWords,
  at: number,
  language: Language,
  adjectiveAt: AdjectiveAt,
  isName: (offset: number) => boolean,
): StateBodyAt[] =>
  (namesAt[language](words, at) ?? []).flatMap((name) => {
    const found = follow(text, words, at, name, adjectiveAt);
    return found === null ? [] : [withMoreFields(text, found, language, isName)];
  });
