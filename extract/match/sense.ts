// A sense: one entity that a name may mean, as one alias of the gazetteer says it.
import { type EntityType, entityTypeSchema, LANGUAGES, type Language } from '../dataset/schema.ts';
import type { Alias, AliasLanguage, AliasRule, GazetteerRow } from '../gazetteer/schema.ts';
import { ownerVariants } from './owner-variants.ts';

/** How the letters of a text must compare with those of the alias; see aliasSchema. */
export type Letters = 'any' | 'capital' | 'exact';

export interface Sense {
  readonly entity: string;
  readonly type: EntityType;
  /** As the gazetteer writes it. */
  readonly text: string;
  readonly language: AliasLanguage;
  readonly form: Alias['form'];
  readonly letters: Letters;
  readonly rule: AliasRule | null;
  /** Said by the document itself, which goes before anything that a gazetteer says. */
  readonly defined: boolean;
}

/** A name found in a passage, with all that it may mean; offsets are of the clean text. */
export interface Candidate {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly senses: readonly Sense[];
}

const LETTER = /\p{L}/u;

export const isUpper = (unit: string): boolean => unit !== unit.toLowerCase();

/** Whether all letters are capitals, of which there are at least two. */
export const isCapitals = (text: string): boolean => {
  let capitals = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (isUpper(unit)) capitals++;
    else if (LETTER.test(unit)) return false;
  }
  return capitals >= 2;
};

const lettersOf = ({ text, form, case: rule }: Alias): Letters => {
  if (rule === 'exact' || form === 'acronym' || isCapitals(text)) return 'exact';
  return isUpper(text.charAt(0)) ? 'capital' : 'any';
};

export const typeOfId = (id: string): EntityType =>
  entityTypeSchema.parse(id.slice(0, id.indexOf(':')));

const senseOf = (row: GazetteerRow, type: EntityType, alias: Alias): Sense => ({
  entity: row.id,
  type,
  text: alias.text,
  language: alias.language,
  form: alias.form,
  letters: lettersOf(alias),
  rule: alias.rule ?? null,
  defined: false,
});

/** Whether an alias repeats a name, to give it a case or a rule. */
const isSameName = (alias: Alias, name: Alias): boolean =>
  alias.text === name.text && (alias.language === name.language || alias.language === 'mul');

/**
 * Senses of a row: aliases first, and for a name that one of them repeats that one alone, but
 * adjectives last, so that a word that is both counts as a name where its letters allow it.
 */
export const sensesOf = (row: GazetteerRow): Sense[] => {
  const type = typeOfId(row.id);
  const isAdjective = ({ form }: Alias): boolean => form === 'adjective';
  const names: Alias[] = LANGUAGES.map((language: Language) => ({
    text: row.names[language],
    language,
    form: 'name',
  }));
  const aliases = row.aliases.filter((alias) => !isAdjective(alias));
  const plain = names.filter((name) => !aliases.some((alias) => isSameName(alias, name)));
  return [...aliases, ...plain, ...row.aliases.filter(isAdjective)].flatMap((alias) => {
    const variants = ownerVariants(alias).map((text) => senseOf(row, type, { ...alias, text }));
    return [senseOf(row, type, alias), ...variants];
  });
};
