// Kinds of words and marks that steer how a clause is read, as bits: a token has those of its word, so
// that reading a clause looks no word up.
import type { Language } from '../dataset/schema.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { PRONOUN_WORDS } from './pronoun-words.ts';
import { VOICE_WORDS } from './voice-words.ts';

type Words = Iterable<string>;

// Of function words; see function-words.ts.
export const ARTICLE = 1 << 0;
export const GENITIVE = 1 << 1;
export const PREPOSITION = 1 << 2;
export const CONJUNCTION = 1 << 3;
export const RELATIVE = 1 << 4;
export const SUBJECT_RELATIVE = 1 << 5;
export const SUBORDINATOR = 1 << 6;
export const EXAMPLE = 1 << 7;
export const AGENT = 1 << 8;
export const NEGATION = 1 << 9;
export const HAVE = 1 << 10;
export const BE = 1 << 11;
export const COMING = 1 << 12;
export const MODAL = 1 << 13;
export const OUR = 1 << 14;
export const THEIR = 1 << 15;
/** Begins words that go on with a list from its beginning. */
export const BEGINS_RESUMING = 1 << 16;

// Of how the one who speaks is named; see voice-words.ts.
export const SPEAKER_PRONOUN = 1 << 17;
export const DEED = 1 << 20;
/** Begins a name of the one who speaks. */
export const BEGINS_SPEAKER = 1 << 21;
/** Begins a clause in which the speaker says what is to be done. */
export const BEGINS_IMPERSONAL = 1 << 22;

/** A pronoun that takes up who acted before. */
export const TAKES_UP = 1 << 23;

/** The speaker as the one who is acted upon: "us". */
export const SPEAKER_OBJECT = 1 << 26;

/** An accent that folding takes may make it another word: "a", "ou". */
export const ACCENT_TELLS = 1 << 18;

/** Says that some act together: "conjoint". */
export const JOINTLY = 1 << 19;

export const MARK = 1 << 24;
/** A mark that ends a clause. */
export const CLAUSE_END = 1 << 25;

const CLAUSE_ENDS: ReadonlySet<string> = new Set(';:.!?([•➢➔');

export const kindsOfMark = (mark: string): number =>
  CLAUSE_ENDS.has(mark) ? MARK | CLAUSE_END : MARK;

/** Of French and Dutch, folded. */
const JOINT_WORDS: Words =
  'conjoint conjointe conjoints conjointes conjointement gezamenlijk gezamenlijke'.split(' ');

const firstOf = (lists: readonly (readonly string[])[]): string[] =>
  lists.flatMap(([first]) => first ?? []);

const kindsIn = (language: Language): readonly (readonly [kind: number, words: Words])[] => {
  const words = FUNCTION_WORDS[language];
  const voice = VOICE_WORDS[language];
  return [
    [ARTICLE, words.articles],
    [GENITIVE, words.genitives],
    [PREPOSITION, words.prepositions],
    [CONJUNCTION, words.conjunctions],
    [RELATIVE, words.relatives],
    [SUBJECT_RELATIVE, words.subjectRelatives],
    [SUBORDINATOR, words.subordinators],
    [EXAMPLE, words.examples],
    [AGENT, words.agents],
    [NEGATION, words.negations],
    [HAVE, words.have],
    [BE, words.be],
    [COMING, words.coming],
    [MODAL, words.modals],
    [OUR, words.ours],
    [THEIR, words.theirs],
    [BEGINS_RESUMING, firstOf(words.resuming)],
    [SPEAKER_PRONOUN, voice.pronouns],
    [SPEAKER_OBJECT, voice.objects],
    [DEED, voice.deeds],
    [BEGINS_SPEAKER, firstOf(voice.names)],
    [BEGINS_IMPERSONAL, firstOf(voice.impersonal)],
    [TAKES_UP, PRONOUN_WORDS[language].subjects],
    [JOINTLY, JOINT_WORDS],
  ];
};

const kindsByWord = (language: Language): ReadonlyMap<string, number> => {
  const kinds = new Map<string, number>();
  for (const [kind, words] of kindsIn(language)) {
    for (const word of words) kinds.set(word, (kinds.get(word) ?? 0) | kind);
  }
  return kinds;
};

const KINDS: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  fr: kindsByWord('fr'),
  nl: kindsByWord('nl'),
  en: kindsByWord('en'),
};

/** Kinds of a word by its key; 0 for most words. */
export const kindsOfWord = (word: string, language: Language): number =>
  KINDS[language].get(word) ?? 0;
