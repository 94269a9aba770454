// The seeds: what a row of each gazetteer, of the theme taxonomy and of the predicate list holds.
import { z } from 'zod';
import { entityTypeSchema, LANGUAGES, predicateSchema } from '../dataset/schema.ts';

const nameInLanguages = z.object({
  en: z.string().min(1),
  fr: z.string().min(1),
  nl: z.string().min(1),
});

/** "mul" (ISO 639-2): the same in every language, as acronyms and brand names are. */
export const aliasLanguageSchema = z.enum([...LANGUAGES, 'mul']);
export type AliasLanguage = z.infer<typeof aliasLanguageSchema>;

/**
 * What decides whether an alias that could mean something else means this entity.
 * - default: this entity, unless another entity with the same alias wins by its own rule.
 * - cue: this entity if one of the cues (words or names, folded, whole words) stands in the passage
 *   or its headings, or else in the document.
 * - antecedent: this entity if it was mentioned by a full name earlier in the document; the nearest
 *   mention among the candidates wins. For short forms such as "l'Union", "de Raad". With "owner",
 *   also where nothing was named before but what it is part of, or another part of that, stands in the
 *   passage or beside it.
 */
export const aliasRuleSchema = z.discriminatedUnion('decide', [
  z.object({ decide: z.literal('default') }),
  z.object({ decide: z.literal('cue'), cues: z.array(z.string().min(1)).min(1) }),
  z.object({ decide: z.literal('antecedent'), owner: z.literal(true).optional() }),
]);
export type AliasRule = z.infer<typeof aliasRuleSchema>;

export const ALIAS_FORMS = ['name', 'acronym', 'short', 'adjective'] as const;

export const aliasSchema = z.object({
  text: z.string().min(1),
  language: aliasLanguageSchema,
  form: z.enum(ALIAS_FORMS),
  /**
   * How the letters of the text must compare. Left out: an acronym or a name in capitals must be
   * printed exactly so; an alias that begins with a capital must begin with one in the text too; any
   * other is found in any case. "exact": as written, for names that are also words.
   */
  case: z.literal('exact').optional(),
  /** Required where another entity has the same alias, or where it is also an ordinary word. */
  rule: aliasRuleSchema.optional(),
});
export type Alias = z.infer<typeof aliasSchema>;

/**
 * One entity of a gazetteer. `names` are matched like aliases of form "name"; one is repeated as an
 * alias only to give it a case or a rule, which then hold for the name.
 */
export const gazetteerRowSchema = z.object({
  id: z.string().regex(/^(country|organisation|region|place|person):[A-Za-z0-9][A-Za-z0-9.-]*$/),
  names: nameInLanguages,
  aliases: z.array(aliasSchema),
  kind: z.string().optional(),
  iso: z.string().length(2).optional(),
  /** Ids of what it is part of. */
  broader: z.array(z.string()).optional(),
  /** Ids of member countries (organisations, regions), where certain public knowledge. */
  members: z.array(z.string()).optional(),
  /** For a place: the country whose government its name can stand for. */
  capitalOf: z.string().optional(),
  /** Which of the bodies that every state has it is for the country that it is part of. */
  body: z.string().optional(),
});
export type GazetteerRow = z.infer<typeof gazetteerRowSchema>;

const namesOfBody = z.array(z.string().min(1)).min(1);

/**
 * A body that every state has under much the same name ("Ministry of Defence"); which one is meant the
 * country beside it tells. The first name of each language is the one shown. A name without any
 * capital is found in any case; of others each capital must be printed.
 */
export const stateBodyRowSchema = z.object({
  id: z.string().regex(/^[a-z-]+$/),
  kind: z.string().min(1),
  forms: z.object({ en: namesOfBody, fr: namesOfBody, nl: namesOfBody }),
  /** Names, or all of them, that mean the body of the country that the text is at home in. */
  alone: z.union([z.literal(true), namesOfBody]).optional(),
});
export type StateBodyRow = z.infer<typeof stateBodyRowSchema>;

/**
 * A term of a theme: one or more words in any inflection (compared by stems; accents and case don't
 * count, but a word in capitals is an acronym and is found in capitals only). Weight 0 to 1: 1 settles
 * the theme on its own, 0.2 only adds to others.
 * "*" at the end of a word also finds compounds that begin with it ("klimaat*"), at its beginning
 * those that end with it ("*beleid").
 */
export const themeTermSchema = z.object({
  text: z.string().min(1),
  language: z.enum(LANGUAGES),
  weight: z.number().gt(0).max(1),
});

/**
 * What it means to act on a theme.
 * - good: it is supported; to fight something says nothing of it ("trade").
 * - remedy: it is supported, and so it is by who fights the ill that it cures ("counter-terrorism").
 * - ill: it is opposed by who fights it, and nobody supports it ("organised-crime").
 * - matter: it is dealt with, and neither supported nor opposed ("migration").
 */
export const themeNatureSchema = z.enum(['good', 'remedy', 'ill', 'matter']);
export type ThemeNature = z.infer<typeof themeNatureSchema>;

export const themeRowSchema = z.object({
  id: z.string().regex(/^theme:[a-z-]+$/),
  names: nameInLanguages,
  /** What the theme takes in, one line of English. */
  scope: z.string(),
  nature: themeNatureSchema,
  terms: z.array(themeTermSchema).min(1),
  /** Entities whose mention speaks for the theme, weighted as terms are. */
  entities: z
    .array(z.object({ id: z.string().min(1), weight: z.number().gt(0).max(1) }))
    .optional(),
});
export type ThemeRow = z.infer<typeof themeRowSchema>;

/**
 * Words that say a predicate. In `text`, "/" parts words of which any may stand there ("œuvrer
 * à/pour"), "…" lets up to five words stand between, and French "à" and "de" take in "au", "aux",
 * "du", "des", "d'". A few words may always stand between a verb or noun and the preposition that
 * belongs to it. In Dutch, "*" before a word also finds compounds that end with it ("*prioriteit").
 * - verb: the first word is an infinitive and stands for all forms of the verb; subject before, object
 *   after, or in Dutch also before a form at the end of its clause. A Dutch verb that can be parted has
 *   a bar after its particle: "tegen|gaan", "in|zetten op".
 * - noun: the first word is the act as a noun, singular or plural ("soutien à", "steun aan"); object
 *   after it.
 * - phrase: found word by word as written; subject before, object after.
 */
export const cueSchema = z.object({
  text: z.string().min(1),
  language: z.enum(LANGUAGES),
  kind: z.enum(['verb', 'noun', 'phrase']),
  /** Finite forms that the rules of conjugation don't give. */
  forms: z.array(z.string().min(1)).optional(),
  /** Past participle, where the rules of conjugation don't give it. */
  participle: z.string().min(1).optional(),
  /** The words turn subject and object round ("bénéficier du soutien de"). Participles do by rule. */
  passive: z.boolean().optional(),
  /** The object stands before the words, and the one who speaks is the subject ("est une priorité"). */
  objectBefore: z.boolean().optional(),
  /** The object stands among the words, not behind them ("provide … with"). */
  objectInside: z.boolean().optional(),
  /**
   * Where an organisation speaks, the words may mean it as their object without naming it
   * ("as Allies", "a candidate").
   */
  ofVoice: z.boolean().optional(),
  /**
   * The object is an ill that is fought ("lutter contre"): a theme that is named after its remedy is
   * then supported ("counter-terrorism"), one that is an ill itself is opposed ("organised-crime").
   */
  ill: z.boolean().optional(),
  /** What the object must be; left out: anything that the predicate allows. */
  object: z.enum(['entity', 'theme']).optional(),
  /** 0 to 1: how surely the words say the predicate. */
  weight: z.number().gt(0).max(1),
});
export type Cue = z.infer<typeof cueSchema>;

export const predicateRowSchema = z.object({
  id: predicateSchema,
  names: nameInLanguages,
  scope: z.string(),
  /** What may stand in a relation of this kind. */
  subjects: z.array(entityTypeSchema).min(1),
  objects: z.array(entityTypeSchema).min(1),
  cues: z.array(cueSchema).min(1),
});
export type PredicateRow = z.infer<typeof predicateRowSchema>;
