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
  [
    /(?<=nn|par)aitre$/,
    (s) => regular(`${s}aiss`, [`${s}ait`, `${s}aissent`], `${s}aitr`, `${s}u`),
  ],
  [/(?<=su)ivre$/, (s) => regular(`${s}iv`, [`${s}it`, `${s}ivent`], `${s}ivr`, `${s}ivi`)],
  [/(?<=scr)ire$/, (s) => regular(`${s}iv`, [`${s}it`, `${s}ivent`], `${s}ir`, `${s}it`)],
  [/(?<=terd|pred|red)ire$/, (s) => regular(`${s}is`, [`${s}it`, `${s}isent`], `${s}ir`, `${s}it`)],
  [/(?<=el)ire$/, (s) => regular(`${s}is`, [`${s}it`, `${s}isent`], `${s}ir`, `${s}u`)],
  [/(?<=vain)cre$/, (s) => regular(`${s}qu`, [`${s}c`, `${s}quent`], `${s}cr`, `${s}cu`)],
  [/(?<=cueill)ir$/, (s) => regular(s, [`${s}e`, `${s}ent`], `${s}er`, `${s}i`)],
  [/(?<=romp)re$/, (s) => regular(s, [`${s}t`, `${s}ent`], `${s}r`, `${s}u`)],
  [/cevoir$/, (s) => regular(`${s}cev`, [`${s}coit`, `${s}coivent`], `${s}cevr`, `${s}cu`)],
  [
    /(?<=pre|pour)voir$/,
    (s) => regular(`${s}voy`, [`${s}voit`, `${s}voient`], `${s}voir`, `${s}vu`),
  ],
  [/(?<=^|re)voir$/, (s) => regular(`${s}voy`, [`${s}voit`, `${s}voient`], `${s}verr`, `${s}vu`)],
  [
    /(?<=re)soudre$/,
    (s) => regular(`${s}solv`, [`${s}sout`, `${s}solvent`], `${s}soudr`, `${s}solu`),
  ],
  [
    /(?<=dis)soudre$/,
    (s) => regular(`${s}solv`, [`${s}sout`, `${s}solvent`], `${s}soudr`, `${s}sous`),
  ],
  [/(?<=ser)vir$/, (s) => regular(`${s}v`, [`${s}t`, `${s}vent`], `${s}vir`, `${s}vi`)],
  [/(?<=sen)tir$/, (s) => regular(`${s}t`, [`${s}t`, `${s}tent`], `${s}tir`, `${s}ti`)],
  [/querir$/, (s) => regular(`${s}quer`, [`${s}quiert`, `${s}quierent`], `${s}querr`, `${s}quis`)],
  [/(?<=cro)ire$/, (s) => regular(`${s}y`, [`${s}it`, `${s}ient`], `${s}ir`, `${s.slice(0, -1)}u`)],
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
