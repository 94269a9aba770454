// Names that contain the name of what they belong to are printed with its acronym too: "Agence de
// l'Union européenne pour l'asile", "Agence de l'UE pour l'asile".
import type { Alias, AliasLanguage } from '../gazetteer/schema.ts';

/** Ways to write the same owner inside a longer name, by language. */
const OWNERS: Readonly<Record<AliasLanguage, readonly (readonly [string, string])[]>> = {
  fr: [
    ["de l'Union européenne", "de l'UE"],
    ['des Nations unies', "de l'ONU"],
    ["de l'Union africaine", "de l'UA"],
  ],
  nl: [
    ['van de Europese Unie', 'van de EU'],
    ['van de Verenigde Naties', 'van de VN'],
    ['van de Afrikaanse Unie', 'van de AU'],
  ],
  en: [
    ['European Union', 'EU'],
    ['United Nations', 'UN'],
    ['African Union', 'AU'],
  ],
  mul: [],
};

const patternOf = (names: readonly string[]): RegExp =>
  new RegExp(`(?<= )(?:${names.length === 0 ? '(?!)' : names.join('|')})(?= )`, 'i');

/** The owners of each language: most names have none. */
const ANY_OWNER: Readonly<Record<AliasLanguage, RegExp>> = {
  fr: patternOf(OWNERS.fr.flat()),
  nl: patternOf(OWNERS.nl.flat()),
  en: patternOf(OWNERS.en.flat()),
  mul: patternOf(OWNERS.mul.flat()),
};

const NONE: readonly string[] = [];

const swap = (text: string, from: string, to: string): string[] => {
  const at = ` ${text} `.toLowerCase().indexOf(` ${from.toLowerCase()} `);
  if (at < 0 || text.length === from.length) return [];
  return [text.slice(0, at) + to + text.slice(at + from.length)];
};

/** The other ways to write a name that contains its owner's. */
export const ownerVariants = ({ text, language, form }: Alias): readonly string[] =>
  form !== 'name' || !ANY_OWNER[language].test(` ${text} `)
    ? NONE
    : OWNERS[language].flatMap(([long, short]) => [
        ...swap(text, long, short),
        ...swap(text, short, long),
      ]);
