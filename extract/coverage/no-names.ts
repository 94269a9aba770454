// Words with a capital that are no names of entities: what a calendar, a state or a law is called.
import { LANGUAGES, type Language } from '../dataset/schema.ts';
import { SHORT_WORDS } from '../match/short-words.ts';
import { TITLE_WORDS } from '../persons/person-titles.ts';
import { fold } from '../text/fold.ts';

const monthsAndDays = (language: Language): string[] => {
  const date = (month: number, day: number): Date => new Date(Date.UTC(2024, month, day));
  const named = (options: Intl.DateTimeFormatOptions, dates: readonly Date[]): string[] => {
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    return dates.map((one) => fold(format.format(one)));
  };
  return [
    ...named(
      { month: 'long' },
      Array.from({ length: 12 }, (_, month) => date(month, 1)),
    ),
    ...named(
      { weekday: 'long' },
      Array.from({ length: 7 }, (_, day) => date(0, day + 1)),
    ),
  ];
};

const CALENDAR: ReadonlySet<string> = new Set(LANGUAGES.flatMap(monthsAndDays));

/** Printed with a capital though they name nobody; the adjectives that are no mentions by design. */
const PLAIN =
  /^(?:etats?|staat|chefs?|nord|sud|est|ouest|noorden|zuiden|oosten|westen|histoire|roi|reine|koning|koningin|belg(?:|e|es|en|isch|ische|ian|ians)|europe(?:es|se|aan|anen|en|enne|ennes|ens|an|ans)|(?:trans)?atlanti(?:sch|sche|que|ques|c))$/;

/** Folded words of law and planning; what they head is no actor. */
const INSTRUMENT =
  /^(?:accords?|actes?|agenda|annexes?|articles?|chapitres?|chartes?|codes?|conventions?|declarations?|decrets?|directives?|dossiers?|lois?|notes?|objectifs?|pactes?|plans?|politiques?|programmes?|projets?|protocoles?|rapports?|registres?|reglements?|resolutions?|statuts?|strategies?|traites?|visites?|aanbevelingen|akkoord(?:en)?|artikels?|begroting|beleid|besluit(?:en)?|handvest(?:en)?|hoofdstuk|nota|overeenkomst(?:en)?|pact(?:en)?|plan(?:nen)?|programma|protocol(?:len)?|rapport|reglement|register|resolutie|richtlijn(?:en)?|statuut|strategie(?:en)?|verdrag(?:en)?|verklaring|verordening(?:en)?|verslag|wet(?:ten)?|wetboek|acts?|agreements?|bill|chapter|charter|code|declaration|law|policy|report|scheme|strategy|treat(?:y|ies))$/;
const INSTRUMENT_END =
  /(?:akkoord(?:en)?|beleid|handvest|nota|overeenkomst|pact|programma|protocol|project|register|richtlijn(?:en)?|strategie|verdrag(?:en)?|voorstel|wetboek|wet)$/;

/** Whether a word, however it is printed, belongs to no name. */
export const isPlainWord = (word: string): boolean => {
  const folded = fold(word);
  return (
    CALENDAR.has(folded) ||
    SHORT_WORDS.has(folded) ||
    TITLE_WORDS.has(folded) ||
    PLAIN.test(folded.replaceAll('-', ''))
  );
};

/** Whether words together name a law, a treaty or a plan: its head is their first word, or their last. */
export const isInstrument = (words: readonly string[]): boolean => {
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => fold(word ?? ''));
  return INSTRUMENT.test(first) || INSTRUMENT.test(last) || INSTRUMENT_END.test(last);
};
