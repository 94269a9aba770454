// How the words behind a cue relate to it, word by word: which of them can be its object.
import type { CueHit } from './cue-index.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { isRefusalAt } from './given-up.ts';
import {
  isAt,
  isBeforeHyphen,
  isRelative,
  kindsAt,
  type SentenceFrame,
  wordAt,
} from './sentence-frame.ts';
import { wordsThere } from './tokens.ts';
import {
  AGENT,
  ARTICLE,
  BE,
  CONJUNCTION,
  EXAMPLE,
  GENITIVE,
  HAVE,
  MARK,
  MODAL,
  OUR,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  THEIR,
} from './word-kinds.ts';

/**
 * How the words at a place relate to the cue: its object; an adjunct, as a place; a clause about the
 * object; a clause of another verb.
 */
export type Standing = 'object' | 'adjunct' | 'aside' | 'other';

export interface Walk {
  readonly frame: SentenceFrame;
  readonly hit: CueHit;
  readonly from: number;
  readonly to: number;
  /** What follows a colon belongs to the cue ("the following priorities: ..."). */
  readonly throughColon: boolean;
}

/** "destabiliserende activiteiten": a Dutch gerund before its noun. */
const isAdjective = ({ language, tokens }: SentenceFrame, { form, from }: CueHit): boolean =>
  language === 'nl' && form === 'gerund' && /de$/.test(tokens[from]?.word ?? '');

/** What another cue at the place makes of the words after it. */
const standingAfterCue = (
  { frame, hit, to }: Walk,
  other: CueHit,
  standing: Standing,
): Standing => {
  if (other.cue.objectBefore || hit.cue.objectBefore) return standing;
  if (isAdjective(frame, other)) return standing;
  // "avec", "via": a word of company is a preposition like others.
  if (frame.language !== 'en' && other.form === 'phrase' && other.to === other.from + 1) {
    return standing === 'object' ? 'adjunct' : standing;
  }
  const isVerb = other.form !== 'noun' && other.form !== 'participle';
  // What is made a priority may itself be an act: "la lutte contre", "il est essentiel de renforcer".
  if (hit.predicate === 'prioritises' && (!isVerb || other.from <= hit.to + 2)) return standing;
  // "ondersteuning van de aanpak van de VN": a noun that no actor can be the object of is passed through.
  if (!isVerb && other.cue.object === 'theme' && other.form === 'noun') return standing;
  if (!isVerb) return standing === 'object' ? 'adjunct' : standing;
  return other.from >= to - 1 ? standing : 'other';
};

/** Whether an organisation is named from the place on, over its article. */
const isOfBody = (frame: SentenceFrame, at: number): boolean =>
  frame.actors.some(
    ({ from, id }) => from >= at && from <= at + 1 && id.startsWith('organisation:'),
  );

/**
 * A cue of another predicate that leads away from the place: a verb from its first word on, a noun from
 * its last, for what stands inside it ("the admission of X to Y") may be an object.
 */
const otherCueAt = ({ frame, hit }: Walk, at: number): CueHit | null => {
  for (const cue of frame.hits) {
    const isNoun = cue.form === 'noun';
    if ((isNoun ? cue.to - 1 : cue.from) !== at) continue;
    // "empêche X de condamner Y": the deed that is kept from happening is another one.
    const isKept = cue.form === 'infinitive' && isRefusalAt(frame, hit.from);
    if (cue.predicate === hit.predicate && !isKept) continue;
    // "support the reforms of Moldova": a country is not what is reformed.
    if (isNoun && cue.predicate === 'reforms' && !isOfBody(frame, cue.to)) continue;
    return cue;
  }
  return null;
};

/** Whether the comma parts the members of a list: "with Mali, Niger and Chad", "culturelles, éducatives et". */
const goesOnWithList = (frame: SentenceFrame, at: number): boolean => {
  const first = isAt(frame, at + 1, ARTICLE) ? at + 2 : at + 1;
  const right = frame.actors.some(({ from }) => from === first || from === at + 1);
  if (frame.actors.some(({ to }) => to === at)) return right;
  // French nouns have a word before them; a bare word behind a comma is one more adjective.
  if (frame.language !== 'fr' || right) return false;
  const opens = isAt(frame, at + 1, ARTICLE | GENITIVE | PREPOSITION | OUR | THEIR);
  const next = wordAt(frame, at + 1);
  return !opens && !isAt(frame, at + 2, MARK) && !OPENS_NOUN.has(next);
};

const OPENS_NOUN: ReadonlySet<string> = new Set(
  'notamment dont y et ainsi mais surtout particulierement principalement comme tant'.split(' '),
);

const GOES_ON =
  ARTICLE |
  GENITIVE |
  PREPOSITION |
  CONJUNCTION |
  MARK |
  BE |
  HAVE |
  MODAL |
  EXAMPLE |
  SUBORDINATOR |
  RELATIVE;

/** Words of an adjunct before the noun phrase that follows it. */
const ADJUNCT_REACH = 7;
const LEADS = PREPOSITION | GENITIVE;

/** "soutient avec X le projet", "met grote regelmaat de": a noun phrase behind the one of an adjunct is the object. */
const isObjectBehindAdjunct = ({ frame, hit }: Walk, at: number): boolean => {
  const opens = (kindsAt(frame, at) & (ARTICLE | PREPOSITION | SUBORDINATOR)) === ARTICLE;
  if (frame.language === 'en' || hit.cue.kind !== 'verb' || !opens) return false;
  if (isAt(frame, at - 1, GOES_ON)) return false;
  for (let before = at - 2; before >= at - ADJUNCT_REACH; before--) {
    const kinds = kindsAt(frame, before);
    if ((kinds & LEADS) === PREPOSITION) return true;
    if ((kinds & (MARK | CONJUNCTION | RELATIVE | SUBORDINATOR) & ~ARTICLE) !== 0) return false;
  }
  return false;
};

/** Nouns of groups before Dutch "als": what follows are some of them. */
const GROUPS: ReadonlySet<string> = new Set(
  'organisaties landen partners bondgenoten instellingen steden regios lidstaten actoren agentschappen ngos partnerlanden fora groepen groeperingen buurlanden staten bedrijven machten spelers grootmachten'.split(
    ' ',
  ),
);

/** "organisaties als X": the examples are meant as well. */
const isOfKind = (frame: SentenceFrame, at: number): boolean =>
  frame.language === 'nl' && wordAt(frame, at) === 'als' && GROUPS.has(wordAt(frame, at - 1));

export const standingAfter = (walk: Walk, at: number, standing: Standing): Standing => {
  const { frame, hit } = walk;
  const kinds = kindsAt(frame, at);
  if ((kinds & MARK) !== 0) {
    if (standing === 'adjunct' && goesOnWithList(frame, at)) return standing;
    const back = standing === 'adjunct' || (hit.cue.objectBefore && standing === 'aside');
    return back ? 'object' : standing;
  }
  const before = kindsAt(frame, at - 1);
  if (standing === 'adjunct' && isObjectBehindAdjunct(walk, at)) return 'object';
  const isOpen = standing === 'object' || standing === 'adjunct';
  const goesOn = (before & (MARK | CONJUNCTION)) !== 0;
  const word = wordAt(frame, at);
  if (isOpen && goesOn && hit.prepositions.has(word)) return 'object';
  const opens = isRelative(frame, at) || (kinds & (SUBORDINATOR | ARTICLE)) === SUBORDINATOR;
  if (opens && (before & EXAMPLE) === 0 && !isOfKind(frame, at)) return isOpen ? 'aside' : standing;
  const other = otherCueAt(walk, at);
  if (other) return standingAfterCue(walk, other, standing);
  if (!isOpen || (kinds & (PREPOSITION | GENITIVE)) !== PREPOSITION) return standing;
  const claimed = hit.predicate === 'prioritises' && isOfCue(frame, hit, at);
  return claimed || isBeforeHyphen(frame, at) || namesField(frame, at) ? standing : 'adjunct';
};

/** "en matière de", "in the field of": what follows is of what stood before. */
const namesField = (frame: SentenceFrame, at: number): boolean =>
  wordsThere(frame.tokens, at, FUNCTION_WORDS[frame.language].fields) !== undefined;

/** Whether the word belongs to a noun cue that is itself what is made a priority. */
const isOfCue = (frame: SentenceFrame, hit: CueHit, at: number): boolean =>
  frame.hits.some((cue) => cue !== hit && cue.from < at && cue.to > at);

/** Whether "ainsi que" at the place goes on with the objects of the cue. */
export const resumesObjects = (walk: Walk, at: number, standing: Standing): boolean => {
  if (standing === 'object' || standing === 'adjunct') return true;
  const { prepositions } = walk.hit;
  const bound = prepositions.has(wordAt(walk.frame, at));
  return bound || (standing === 'aside' && prepositions.size === 0);
};

/** Whether the phrase of a noun ends here: at its agent ("par la Russie") or the verb of its clause. */
export const endsNoun = (frame: SentenceFrame, hit: CueHit, at: number): boolean =>
  hit.predicate !== 'prioritises' && isAt(frame, at, AGENT | HAVE | BE | MODAL);
