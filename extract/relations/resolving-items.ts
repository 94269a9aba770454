// Items of a resolution, which begin with their verb: "1. condamne ...; 2. soutient ...". Who resolves is
// named once, before all of them.
import type { CueHit } from './cue-index.ts';
import { implied, MAY_BE_IMPLIED, type Subject } from './implied-subject.ts';
import { clauseStart, hasKind, isAt, type SentenceFrame, wordAt } from './sentence-frame.ts';
import { CONJUNCTION, RELATIVE, SUBORDINATOR } from './word-kinds.ts';

const AT_HEAD = 0.95;
const BEHIND_AND = 0.85;

/** Words before the verb that begins an item: "se félicite", "est vivement préoccupé". */
const BEFORE_VERB: ReadonlySet<string> = new Set(
  'se s y en est is zich vivement fermement vigoureusement aussi egalement enfin ook nogmaals'.split(
    ' ',
  ),
);

/** Verbs, folded, with which those who resolve begin what they say. */
const RESOLVES: ReadonlySet<string> = new Set(
  (
    'affirme reaffirme accueille appelle appuie attend attire charge condamne considere constate confirme ' +
    'decide declare demande denonce deplore encourage engage estime exhorte exige exprime felicite fait ' +
    'insiste inquiete invite juge met note observe plaide prend preconise prie prone propose rappelle ' +
    'reclame recommande reconnait regrette reitere rejette remercie rend renouvelle salue soutient ' +
    'souligne souhaite ' +
    'bekritiseert benadrukt beklemtoont besluit betreurt beveelt bevestigt dankt dringt eist erkent ' +
    'feliciteert geeft herhaalt herinnert hoopt juicht keurt looft machtigt merkt moedigt neemt nodigt ' +
    'onderschrijft onderstreept ondersteunt pleit prijst roept spoort spreekt steunt uit veroordeelt ' +
    'verlangt verwelkomt verwerpt verwijst verzoekt vraagt waarschuwt wijst'
  ).split(' '),
);

const THAT: ReadonlySet<string> = new Set(['que', 'qu', 'dat']);

/** Most tokens of the number of an item: "12", ".", ")". */
const NUMBER = 3;
const OF_NUMBER = /^[\d.)(–-]+$/;

/** Whether the item begins with the verb of one who is not named there. */
const beginsWithVerb = (frame: SentenceFrame): boolean => {
  if (frame.language === 'en' || !frame.isItem) return false;
  let at = 0;
  while (at < NUMBER && OF_NUMBER.test(wordAt(frame, at))) at++;
  while (at < NUMBER * 2 && BEFORE_VERB.has(wordAt(frame, at))) at++;
  return RESOLVES.has(wordAt(frame, at));
};

/** Who resolves, as the subject of a finite verb that begins a clause of the item, or goes on with one. */
export const resolvingSubject = (frame: SentenceFrame, hit: CueHit): Subject | null => {
  if (hit.form !== 'third' && hit.form !== 'phrase') return null;
  if (!MAY_BE_IMPLIED.has(hit.predicate) || !beginsWithVerb(frame)) return null;
  const start = clauseStart(frame, hit.from);
  let at = hit.from;
  while (at > start && BEFORE_VERB.has(wordAt(frame, at - 1))) at--;
  if (at === start) return implied(frame, AT_HEAD);
  const goesOn = isAt(frame, at - 1, CONJUNCTION) && hit.form === 'third';
  if (!goesOn || hasKind(frame, start, at - 1, RELATIVE | SUBORDINATOR)) return null;
  return implied(frame, BEHIND_AND);
};

/** "regrette que X soit isolé": what is regretted is what the clause says, and not X. */
export const isOfClause = (frame: SentenceFrame, hit: CueHit): boolean =>
  frame.language !== 'en' && hit.form === 'third' && THAT.has(wordAt(frame, hit.to));
