// Who did what a sentence condemns without a name: "La Russie bombarde Kiev. Nous condamnons cette
// agression."
import type { CueHit } from './cue-index.ts';
import { hasWord, type SentenceFrame, wordAt } from './sentence-frame.ts';

/**
 * In English who the sentence before is about, where that is a country and not the one who speaks; else
 * who has harmed others by what the passage said before.
 */
export const doersBefore = ({ language, topic, harmer, voice }: SentenceFrame): string[] => {
  if (language !== 'en') return harmer === null || harmer === voice ? [] : [harmer];
  return topic !== null && topic !== voice && topic.startsWith('country:') ? [topic] : [];
};

const THIS: ReadonlySet<string> = new Set('ce cet cette ces dit deze die dat'.split(' '));
/** Beginnings of nouns, folded, of what somebody does to others. */
const HARM =
  /^(?:agression|attaque|attentat|guerre|invasion|offensive|violence|occupation|annexion|frappe|bombardement|ingerence|provocation|crime|atrocite|massacre|agressie|oorlog|inval|aanval|aanslag|geweld|bezetting|annexatie|beschieting|inmenging|provocatie|misda|wreedhe|gruwel)/;
/** Words from the verb to the noun: an adverb, "this", an adjective. */
const REACH = 5;

/** Whether a French or Dutch verb condemns "this aggression". */
export const condemnsThisAct = (frame: SentenceFrame, { to, cue }: CueHit): boolean => {
  if (frame.language === 'en' || cue.ill !== true || cue.kind !== 'verb') return false;
  for (let at = to; at < to + REACH; at++) {
    if (HARM.test(wordAt(frame, at))) return hasWord(frame, Math.max(to, at - 2), at, THIS);
  }
  return false;
};
