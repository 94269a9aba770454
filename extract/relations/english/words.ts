// Small words of English beyond those that all languages have: what stands around a verb.
import { wordSet } from '../../text/word-set.ts';

export const MODALS = wordSet('can could may might must shall should will would ll cannot ought');
export const DO = wordSet('do does did');
export const BE = wordSet('is are was were be been being am re');
export const HAVE = wordSet('has have had having ve');
export const POSSESSIVES = wordSet('our its their his her my whose');
export const ARTICLES = wordSet('the a an any each every no some another');
/** Subjects that stand right before their verb. */
export const SUBJECT_PRONOUNS = wordSet('we they i you he she it who which that');
export const RELATIVES = wordSet('which who whom whose that where');
export const SUBJECT_RELATIVES = wordSet('which who that');
/** What begins a clause with a subject of its own. */
export const SUBORDINATORS = wordSet(
  'because while when if although though whereas unless until whether lest once',
);
export const CONJUNCTIONS = wordSet('and or but nor');
/** Prepositions behind a noun that names an act: "attacks on", "support for". */
export const NOUN_PREPOSITIONS = wordSet(
  'for to of on from against with between in by at over toward',
);
/** Where the object of an act is: "endanger stability in the Taiwan Strait". */
export const LOCATIVES = wordSet(
  'in across along near over throughout off within around inside at',
);
/** Prepositions that lead on to what a thing is for: "efforts towards", "a voice for". */
export const DATIVES = wordSet('to for towards toward on');
/** Prepositions that lead away from the object of a verb. */
export const ADJUNCTS = wordSet(
  'with by from against through via under despite without than like between among during after before since until into upon about beyond unlike except amid versus alongside regarding concerning including per',
);

const ADVERBS = wordSet(
  'not never also now still already therefore always often thus then again both together only just further even however too indeed no longer t ever yet soon today instead first moreover nevertheless alone here there together thereby',
);

const NO_ADVERBS = wordSet(
  'ally supply italy july family assembly apply reply comply imply multiply monopoly anomaly rally bully daily weekly monthly',
);

/** Whether a word only colours the verb beside it. */
export const isAdverb = (word: string): boolean =>
  ADVERBS.has(word) || (word.length > 4 && word.endsWith('ly') && !NO_ADVERBS.has(word));

/** Whether a word looks like the plural of a noun. */
export const looksPlural = (word: string): boolean =>
  word.length > 3 && word.endsWith('s') && !/(ss|us|is|ous)$/.test(word);

/** Who stands for the place or state that is named behind. */
export const BODIES = wordSet(
  'authorities authority government governments army armies navy navies police forces military troops coastguard coastguards partner partners counterpart counterparts ally allies parliament parliaments institutions leaders officials ministries agencies services individuals entities companies firms banks persons people citizens nationals civilians communities officers navies leaders ministers ministries',
);
