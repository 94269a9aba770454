// A cue as a pattern over tokens: slots with the words that fit, and how many words may stand before
// each slot.
import type { Language, Predicate } from '../dataset/schema.ts';
import type { Cue } from '../gazetteer/schema.ts';
import {
  type CueForm,
  headsOf,
  literal,
  nounForms,
  partsOf,
  type Slot,
  slotOf,
  type Word,
  wordsOf,
} from './cue-words.ts';
import { verbForms } from './verb-forms.ts';

export interface CuePattern {
  readonly predicate: Predicate;
  readonly cue: Cue;
  readonly head: Slot;
  /** Behind the head, in order. */
  readonly tail: readonly Slot[];
  /** Words that bind an object to the cue: its preposition in all forms; empty where it has none. */
  readonly prepositions: ReadonlySet<string>;
  /**
   * A preposition that stands with its object before the cue: "met de EU samenwerken", "to which
   * Norway belongs".
   */
  readonly before?: Slot;
  /** The last slot is a particle that has nothing to do with the object ("gaat ... tegen"). */
  readonly endsInParticle: boolean;
  /** A French verb in "-er", whose participle only its accent tells from its present. */
  readonly accentTells: boolean;
}

/** A pattern, and what its first word says where it begins with that word. */
export interface CueOpening {
  readonly pattern: CuePattern;
  readonly form: CueForm;
  /** The slots behind the head; see cue-slots.ts. */
  readonly tail: readonly { readonly number: number; readonly gap: number }[];
  /** Number of the slot before the head; null where there is none. */
  readonly before: number | null;
}

const NOUN_GAP = 6;
const VERB_GAP = 3;
/** A parted Dutch verb may have its whole object between its halves. */
export const PARTED_GAP = 14;

/** Slots of the words behind the head; the first of them may be some words away from it. */
const tail = (words: readonly Word[], form: CueForm, language: Language, gap: number): Slot[] =>
  words.map((word, index) =>
    literal(index === 0 ? { ...word, gap: Math.max(gap, word.gap) } : word, form, language),
  );

const lastWords = (words: readonly Word[], language: Language): ReadonlySet<string> => {
  const last = words.at(-1);
  return new Set(last ? literal(last, 'phrase', language).words.keys() : []);
};

type Shape = Pick<CuePattern, 'head' | 'tail' | 'prepositions' | 'endsInParticle' | 'before'>;

/** A verb at the end of its clause, whose preposition went before it with the object. */
const behindObject = (
  rest: readonly Word[],
  language: Language,
  heads: readonly Pick<Shape, 'head' | 'tail'>[],
): Shape[] => {
  const [preposition, ...more] = rest;
  if (language !== 'nl' || preposition === undefined || more.length > 0 || preposition.gap > 0) {
    return [];
  }
  const before = literal(preposition, 'third', language);
  return heads.map((head) => ({
    ...head,
    prepositions: new Set<string>(),
    endsInParticle: false,
    before,
  }));
};

/** Prepositions that English puts before a relative pronoun: "to which Norway belongs". */
const FRONTED: ReadonlySet<string> = new Set(
  'to with for on in from against of at into'.split(' '),
);

/** An English verb or noun whose preposition went before it with a relative pronoun. */
const behindRelative = (
  rest: readonly Word[],
  { language, objectInside }: Cue,
  head: Pick<Shape, 'head' | 'tail'>,
  form: CueForm,
): Shape[] => {
  const last = rest.at(-1);
  if (language !== 'en' || objectInside || last === undefined) return [];
  if (!last.text.split('/').every((word) => FRONTED.has(word))) return [];
  return [
    {
      head: head.head,
      tail: [...head.tail, ...tail(rest.slice(0, -1), form, language, 0)],
      prepositions: new Set<string>(),
      endsInParticle: false,
      before: literal(last, form, language),
    },
  ];
};

const partedShapes = (cue: Cue, head: Word, rest: readonly Word[]): Shape[] => {
  const [particle = '', verb = ''] = head.text.split('|');
  const behind = tail(rest, 'third', cue.language, VERB_GAP);
  const prepositions = lastWords(rest, cue.language);
  const joined = slotOf(verbForms(head.text, 'nl', [], cue.participle));
  const base = [...verbForms(verb, 'nl', cue.forms)].filter(([, form]) => form !== 'participle');
  // What looks like an infinitive is a plural present here: the particle stands apart.
  const finite = slotOf(
    new Map(base.map(([word, form]) => [word, form === 'first' ? form : 'third'])),
  );
  const apart: Slot = { gap: PARTED_GAP, endings: [], words: new Map([[particle, 'third']]) };
  const afterApart = behind.map((slot, index) => (index === 0 ? { ...slot, gap: 0 } : slot));
  const word = (text: string): Slot => slotOf(new Map([[text, 'infinitive']]));
  return [
    ...behindObject(rest, cue.language, [
      { head: joined, tail: [] },
      { head: word(particle), tail: [word('te'), word(verb)] },
    ]),
    { head: joined, tail: behind, prepositions, endsInParticle: false },
    {
      head: word(particle),
      tail: [word('te'), word(verb), ...behind],
      prepositions,
      endsInParticle: false,
    },
    {
      head: finite,
      tail: [apart, ...afterApart],
      prepositions,
      endsInParticle: rest.length === 0,
    },
  ];
};

const shapesOf = (cue: Cue): Shape[] => {
  const [head, ...others] = wordsOf(cue);
  if (head === undefined) return [];
  const { language } = cue;
  const rest = others.flatMap(partsOf);
  const whole = { prepositions: lastWords(rest, language), endsInParticle: false };
  if (cue.kind === 'noun') {
    const behind = tail(rest, 'noun', language, NOUN_GAP);
    return headsOf(head, language, (last) => nounForms(last, language)).flatMap((noun) => [
      { head: noun.head, tail: [...noun.tail, ...behind], ...whole },
      ...behindRelative(rest, cue, noun, 'noun'),
    ]);
  }
  if (cue.kind === 'phrase') {
    const [first, ...behind] = [...partsOf(head), ...rest].map((word) =>
      literal(word, 'phrase', language),
    );
    if (first === undefined) return [];
    // "of which Canada is a member".
    const inFront = { head: first, tail: behind.slice(0, behind.length - rest.length) };
    const fronted = rest.at(-1)?.text === 'of' ? behindRelative(rest, cue, inFront, 'phrase') : [];
    return [{ head: first, tail: behind, ...whole }, ...fronted];
  }
  if (language === 'nl' && head.text.includes('|')) return partedShapes(cue, head, rest);
  const behind = tail(rest, 'third', language, VERB_GAP);
  return headsOf(head, language, (last) =>
    verbForms(last, language, cue.forms, cue.participle),
  ).flatMap((verb) => [
    ...behindObject(rest, language, [verb]),
    { head: verb.head, tail: [...verb.tail, ...behind], ...whole },
    ...behindRelative(rest, cue, verb, 'third'),
  ]);
};

/** Patterns of a cue: one, but for Dutch verbs that can be parted. */
export const cuePatterns = (predicate: Predicate, cue: Cue): CuePattern[] => {
  const accentTells = cue.language === 'fr' && /^\S+er(\s|$)/.test(cue.text);
  return shapesOf(cue).map((shape) => ({ predicate, cue, accentTells, ...shape }));
};
