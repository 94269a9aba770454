// Whether "Europe" is the Union or the continent: the Union where it acts, where it is made stronger or
// weaker, or is one of several that might be ("une Europe plus forte").
import type { Language } from '../dataset/schema.ts';
import { isSubject } from './actor-words.ts';

/** An Europe of some kind: a continent is only one. */
const ONE_OF_SEVERAL: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:une|cette|notre) (?:(?:autre|telle|vraie|nouvelle) )?$/u,
  nl: /(?<!\p{L})(?:een|ons) (?:(?:echt|waarlijk|meer|zeer) )?\p{L}+ $/u,
  en: /(?<!\p{L})(?:an?|our) (?:(?:truly|more|genuinely) )?\p{L}+ $/u,
};

/** What is done to a union, and not to a continent; right before the name. */
const MADE: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:renforcer|construire|reformer|unir|affaiblir|diviser|batir|relancer|refonder) (?:l')?$/u,
  nl: /(?<!\p{L})(?:versterken|hervormen|verdelen|verzwakken) $/u,
  en: /(?<!\p{L})(?:strengthen(?:ing)?|build(?:ing)?|reform(?:ing)?|unit(?:e|ing)|divid(?:e|ing)|weaken(?:ing)?) $/u,
};
/** The same, behind it. */
const TO_BE_MADE =
  /^ (?:verder )?te (?:versterken|hervormen|verdelen|verzwakken|verenigen|bouwen)(?!\p{L})/u;

/** What only who acts can have: a seat of government, a test to stand. */
const OF_WHO_ACTS: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:capitales? de l'|(?:epreuve|test|defi|moment|heure|occasion|responsabilite|role)(?: de verite| decisive?| historique| existentiel)? (?:pour|de) l')$/u,
  nl: /(?<!\p{L})(?:hoofdste?a?d(?:en)? van|(?:test|uitdaging|opdracht|kans|rol|vuurproef)(?: is)? (?:voor|van)) $/u,
  en: /(?<!\p{L})(?:capitals? of|(?:test|challenge|task|opportunity|role) (?:for|of)|moment of truth for) $/u,
};

const IS_SAID: Readonly<Record<Language, RegExp>> = {
  fr: /^ (?:n'est (?:pas|plus|jamais|ni)|est (?:prete|capable|unie|divisee|appelee|condamnee|seule)|se doit|sera|serait)(?!\p{L})/u,
  nl: /^ is (?:niet|klaar|bereid|verdeeld|verenigd|in staat)(?!\p{L})/u,
  en: /^ (?:is|was) (?:not|ready|able|united|divided|willing|determined)(?!\p{L})/u,
};

/** Texts before and after the name are folded. */
export const isUnion = (before: string, after: string, language: Language): boolean => {
  const ahead = before.replace(/(?:l'|het |the )$/u, '');
  return (
    isSubject(ahead, after, language) ||
    ONE_OF_SEVERAL[language].test(before) ||
    MADE[language].test(before) ||
    (language === 'nl' && TO_BE_MADE.test(after)) ||
    OF_WHO_ACTS[language].test(before) ||
    (IS_SAID[language].test(after) && !/(?<!\p{L})(?:en|in) $/u.test(before))
  );
};
