// French conjugation, as far as finding a verb in a text needs it. Everything is folded (no accents),
// which makes most stem changes disappear.
import type { VerbForm } from './verb-form.ts';

interface Stems {
  /** Before "-ons", "-ez", "-ait", "-ant". */
  readonly plural: string;
  /** Third person present, singular and plural. */
  readonly present: readonly string[];
  /** Before "-a", "-ont", "-ai", "-ons" of the future and "-ait" of the conditional. */
  readonly future: string;
  readonly participle: string;
}

/** Endings of infinitives, most special first, and how the stem before the ending goes on. */
const FAMILIES: readonly (readonly [RegExp, (stem: string) => Stems])[] = [
  [/(?<=[tv])enir$/, (s) => regular(`${s}en`, [`${s}ient`, `${s}iennent`], `${s}iendr`, `${s}enu`)],
  [/(?<=b)attre$/, (s) => regular(`${s}att`, [`${s}at`, `${s}attent`], `${s}attr`, `${s}attu`)],
  [/(?<=m)ettre$/, (s) => regular(`${s}ett`, [`${s}et`, `${s}ettent`], `${s}ettr`, `${s}is`)],
  [/(?<=pr)endre$/, (s) => regular(`${s}en`, [`${s}end`, `${s}ennent`], `${s}endr`, `${s}is`)],
  [/indre$/, (s) => regular(`${s}ign`, [`${s}int`, `${s}ignent`], `${s}indr`, `${s}int`)],
  [/(?<=[cdtr])uire$/, (s) => regular(`${s}uis`, [`${s}uit`, `${s}uisent`], `${s}uir`, `${s}uit`)],
  [/(?<=ouv|off)rir$/, (s) => regular(`${s}r`, [`${s}re`, `${s}rent`], `${s}rir`, outOf(s))],
  [/(?<=c)ourir$/, (s) => regular(`${s}our`, [`${s}ourt`, `${s}ourent`], `${s}ourr`, `${s}ouru`)],
  [/(?<=prom)ouvoir$/, (s) => regular(`${s}ouv`, [`${s}eut`, `${s}euvent`], `${s}ouvr`, `${s}u`)],
  [/(?<=f)aire$/, (s) => regular(`${s}ais`, [`${s}ait`, `${s}ont`], `${s}er`, `${s}ait`)],
  [/(?<=clu)re$/, (s) => regular(s, [`${s}t`, `${s}ent`], `${s}r`, s)],
  [/(?<=[enor])dre$/, (s) => regular(`${s}d`, [`${s}d`, `${s}dent`], `${s}dr`, `${s}du`)],
  [/yer$/, (s) => regular(`${s}y`, [`${s}ie`, `${s}ient`], `${s}ier`, `${s}ye`)],
  [/ger$/, (s) => regular(`${s}ge`, [`${s}ge`, `${s}gent`], `${s}ger`, `${s}ge`)],
  [/er$/, (s) => regular(s, [`${s}e`, `${s}ent`], `${s}er`, `${s}e`)],
  [/ir$/, (s) => regular(`${s}iss`, [`${s}it`, `${s}issent`], `${s}ir`, `${s}i`)],
];

const outOf = (stem: string): string => `${stem.slice(0, -1)}${stem.endsWith('v') ? 'v' : 'f'}ert`;

const regular = (
  plural: string,
  present: readonly string[],
  future: string,
  participle: string,
): Stems => ({ plural, present, future, participle });

const fromStems = ({ plural, present, future, participle }: Stems): Map<string, VerbForm> => {
  const forms = new Map<string, VerbForm>();
  for (const ending of ['ait', 'aient']) forms.set(plural + ending, 'third');
  for (const ending of ['a', 'ont', 'ait', 'aient']) forms.set(future + ending, 'third');
  for (const ending of ['ons', 'ions']) {
    forms.set(plural + ending, 'first');
    // "rangeions" does not exist: the e of "-geons" goes before i.
    forms.set(plural.replace(/ge$/, 'g') + ending, 'first');
    forms.set(future + ending, 'first');
  }
  for (const ending of ['ai', 'ais']) forms.set(future + ending, 'first');
  for (const ending of ['', 'e', 's', 'es']) forms.set(participle + ending, 'participle');
  forms.set(`${plural}ant`, 'gerund');
  for (const form of present) forms.set(form, 'third');
  // "je soutiens", "je défends"; the other verbs have one form for both persons.
  const [singular = ''] = present;
  const speaking = singular.replace(/t$/, 's').replace(/d$/, 'ds');
  if (!forms.has(speaking)) forms.set(speaking, 'first');
  return forms;
};

/** Forms of a folded infinitive; none but itself where no rule knows it. */
export const frenchForms = (infinitive: string): Map<string, VerbForm> => {
  for (const [ending, stems] of FAMILIES) {
    if (ending.test(infinitive)) return fromStems(stems(infinitive.replace(ending, '')));
  }
  return new Map();
};
