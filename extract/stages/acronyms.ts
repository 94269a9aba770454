// Acronyms that the document defines itself: they hold for the whole document, in both its languages,
// whatever they mean elsewhere. Runs between match and link.

import { acronymDefinitions, type Definition } from '../acronyms/acronym-definitions.ts';
import { acronymFits, isInitials } from '../acronyms/acronym-fit.ts';
import type { EntityRow } from '../dataset/schema.ts';
import { discoveredEntity } from '../discovered/discovered-entity.ts';
import { slug } from '../discovered/slug.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { GazetteerRow } from '../gazetteer/schema.ts';
import { groupBy } from '../group-by.ts';
import { unmasked } from '../match/masked.ts';
import { type Candidate, type Sense, typeOfId } from '../match/sense.ts';
import { fold } from '../text/fold.ts';
import { foldedWords } from '../text/folded-words.ts';
import { nameKey } from '../text/name-key.ts';
import { isWordAt, words } from '../text/words.ts';
import type { Draft, DraftPassage } from './draft.ts';

interface Defined {
  readonly sense: Sense;
  readonly definition: Definition;
}

const senseFor = (entity: string, acronym: string): Sense => ({
  entity,
  type: typeOfId(entity),
  text: acronym,
  language: 'mul',
  form: 'acronym',
  letters: 'exact',
  rule: null,
  defined: true,
});

/** Id of an organisation that no gazetteer has: its acronym's, or its name's if that one is taken. */
const newId = ({ acronym, longForm }: Definition, gazetteer: Gazetteer): string => {
  const short = `organisation:${slug(acronym)}`;
  return gazetteer.rows.has(short) ? `organisation:${slug(longForm)}` : short;
};

/** Whether a known name stands before the acronym, of which the letters are too many to fit by chance. */
const isClose = ({ acronym, entity, longForm }: Definition): boolean =>
  entity !== null && acronym.length >= 3 && acronymFits(acronym, longForm);

/** Letters that a word must have to tell one name from another. */
const TELLING_WORD = 4;

const tellingWords = (name: string): string[] =>
  words(name)
    .map((word) => fold(word.text))
    .filter((word) => word.length >= TELLING_WORD);

/** Whether a long form is likely another way to say a known name: most of its words are in one. */
const isVariantOf = (longForm: string, row: GazetteerRow | undefined): boolean => {
  const own = tellingWords(longForm);
  const names = row ? [...Object.values(row.names), ...row.aliases.map(({ text }) => text)] : [];
  return names.some((name) => {
    const known = new Set(tellingWords(name));
    return own.filter((word) => known.has(word)).length * 2 >= own.length;
  });
};

/**
 * Whether the gazetteer knows the acronym already: what it says stays, unless the document gives the
 * acronym, by its initials, to something else.
 */
const isKnown = (definition: Definition, gazetteer: Gazetteer): boolean => {
  const { acronym, longForm } = definition;
  const pattern = gazetteer.matcher.patterns.get(nameKey(acronym));
  const senses = (pattern === undefined ? [] : gazetteer.matcher.senses[pattern]) ?? [];
  const known = senses.filter(({ text }) => text === acronym);
  if (known.length === 0) return false;
  if (!isInitials(acronym, longForm) && !isClose(definition)) return true;
  if (definition.entity !== null) return known.some(({ entity }) => entity === definition.entity);
  return known.some(({ entity }) => isVariantOf(longForm, gazetteer.rows.get(entity)));
};

/** The first definition of each acronym. */
const definedIn = (draft: Draft, gazetteer: Gazetteer): Map<string, Defined> => {
  const defined = new Map<string, Defined>();
  const candidates = groupBy(draft.candidates ?? [], ({ passage }) => passage);
  for (const { id, text } of draft.passages) {
    for (const definition of acronymDefinitions(text, candidates.get(id) ?? [], gazetteer.rows)) {
      const { acronym, entity } = definition;
      if (defined.has(acronym) || isKnown(definition, gazetteer)) continue;
      const sense = senseFor(entity ?? newId(definition, gazetteer), acronym);
      defined.set(acronym, { sense, definition });
    }
  }
  return defined;
};

const isNew = ({ definition }: Defined): boolean => definition.entity === null;

/** What to look for: each acronym, and each long form that is new. */
const printedForms = (one: Defined): readonly string[] =>
  isNew(one) ? [one.definition.acronym, one.definition.longForm] : [one.definition.acronym];

/** The passages that hold the rarest word of a name, among which are those that hold the name. */
type Holding = (printed: string) => readonly DraftPassage[];

/** A document may define thousands of names: not every passage is searched for each. */
const holdingOf = (draft: Draft, names: readonly string[]): Holding => {
  const byWord = new Map<string, DraftPassage[]>();
  for (const name of names) for (const word of foldedWords(name).texts) byWord.set(word, []);
  const passages = draft.passages.filter(({ kind }) => kind !== 'furniture');
  for (const passage of passages) {
    for (const word of passage.words.texts) {
      const list = byWord.get(word);
      if (list !== undefined && list.at(-1) !== passage) list.push(passage);
    }
  }
  return (printed) => {
    const lists = foldedWords(printed).texts.map((word) => byWord.get(word) ?? []);
    return lists.reduce((rarest, list) => (list.length < rarest.length ? list : rarest), passages);
  };
};

const found = (passage: DraftPassage, printed: string, sense: Sense): readonly Candidate[] => {
  const { id, text } = passage;
  const spans: Candidate[] = [];
  // No pattern: to compile one for each name takes longer than all else.
  for (let at = text.indexOf(printed); at >= 0; ) {
    const end = at + printed.length;
    const isWhole = !isWordAt(text, at - 1) && !isWordAt(text, end);
    if (isWhole) spans.push({ passage: id, start: at, end, senses: [sense] });
    at = text.indexOf(printed, isWhole ? end : at + 1);
  }
  return unmasked(passage, spans);
};

/** Candidates of what the document defines. */
const candidatesOf = (one: Defined, holding: Holding): Candidate[] =>
  printedForms(one).flatMap((printed) => {
    const isAcronym = printed === one.definition.acronym;
    const sense: Sense = isAcronym ? one.sense : { ...one.sense, form: 'name' };
    return holding(printed).flatMap((passage) => found(passage, printed, sense));
  });

const entityRowOf = ({ sense, definition }: Defined): EntityRow =>
  discoveredEntity(sense.entity, 'organisation', definition.longForm, [definition.acronym]);

const spanKey = ({ passage, start, end }: Candidate): string => `${passage}:${start}:${end}`;

/** Adds candidates for acronyms that the document defines, and the organisations found that way. */
export const acronyms = (draft: Draft, gazetteer: Gazetteer): Draft => {
  const defined = [...definedIn(draft, gazetteer).values()];
  if (defined.length === 0) return draft;
  const holding = holdingOf(draft, defined.flatMap(printedForms));
  const added = defined.flatMap((one) => candidatesOf(one, holding));
  const replaced = new Set(added.map(spanKey));
  const others = (draft.candidates ?? []).filter((candidate) => !replaced.has(spanKey(candidate)));
  const rows = defined.filter(isNew).map(entityRowOf);
  return {
    ...draft,
    candidates: [...others, ...added],
    discovered: [...draft.discovered, ...rows],
  };
};
