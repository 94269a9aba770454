// Form of a cue's first word as printed, where folding or a word beside it changes what it says.
import type { CuePattern } from './cue-pattern.ts';
import type { CueForm } from './cue-words.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import { type Tokens, tokenAt, wordIn } from './tokens.ts';
import { ARTICLE, GENITIVE, HAVE, OUR, PREPOSITION, THEIR } from './word-kinds.ts';

const E = 0x65;
const S = 0x73;
const E_ACUTE = 0xe9;

/** Code unit of a letter in lower case; letters with and without accents keep apart. */
const lowerAt = (text: string, at: number): number => text.charCodeAt(at) | 0x20;

/** Whether the printed word ends as a participle does: "é", "ée", "és", "ées". */
const endsInAccent = (text: string, end: number): boolean => {
  let at = end - 1;
  if (lowerAt(text, at) === S) at--;
  if (lowerAt(text, at) === E) at--;
  return lowerAt(text, at) === E_ACUTE;
};

const BECOME: ReadonlySet<string> = new Set(['worden', 'wordt', 'werd', 'werden', 'geworden']);
const PASSIVE_REACH = 10;

/** "moet versterkt worden", "wordt ... versterkt.": a participle that looks like a present. */
const isDutchPassive = (tokens: Tokens['tokens'], at: number): boolean => {
  const next = tokens[at + 1];
  if (BECOME.has(next?.word ?? '') || BECOME.has(wordIn(tokens, at - 1))) return true;
  if (next !== undefined && !next.isMark) return false;
  for (let before = at - 2; before >= Math.max(0, at - PASSIVE_REACH); before--) {
    const token = tokens[before];
    if (token === undefined || token.isMark) return false;
    if (BECOME.has(token.word)) return true;
  }
  return false;
};

/** "par l'armée", "d'armée", "notre armée": what looks like a participle is a noun. */
const isNounOfParticiple = (
  text: string,
  { tokens, ends }: Pick<Tokens, 'tokens' | 'ends'>,
  at: number,
): boolean => {
  const before = tokenAt(tokens, at - 1);
  return (
    before !== undefined &&
    // "a soutenu": "a" and "à" are one word when folded.
    (before.kinds & HAVE) === 0 &&
    (before.kinds & (ARTICLE | GENITIVE | PREPOSITION | OUR | THEIR)) !== 0 &&
    endsInAccent(text, ends[at] ?? 0)
  );
};

/**
 * Form of a verb as printed, where folding hides it: "renforcé" is folded like "renforce", "menaces"
 * like "menacés". null where the word is no form of the verb: after an article it is a noun.
 */
export const printedForm = (
  text: string,
  { tokens, ends }: Tokens,
  at: number,
  form: CueForm,
  { cue: { language, kind }, accentTells }: CuePattern,
): CueForm | null => {
  const before = wordIn(tokens, at - 1);
  if (language === 'fr' && kind === 'verb' && isNounOfParticiple(text, { tokens, ends }, at)) {
    return null;
  }
  if (form === 'infinitive' || form === 'gerund') {
    if (form === 'gerund') return form;
    // "het bestrijden van": the infinitive as a noun.
    if (language === 'nl') return before === 'het' ? 'noun' : form;
    return language === 'en' && FUNCTION_WORDS.en.articles.has(before) ? null : form;
  }
  if (accentTells) {
    if (endsInAccent(text, ends[at] ?? 0)) return 'participle';
    if (form === 'participle') return null;
  }
  // "steun" is a verb beside "ik" alone, else a noun.
  if (form === 'first') {
    const besideI = before === 'ik' || tokens[at + 1]?.word === 'ik';
    return language === 'nl' && !besideI ? null : form;
  }
  if (form !== 'third') return form;
  if (language === 'nl' && isDutchPassive(tokens, at)) return 'participle';
  const { articles, relatives, genitives, ours, theirs } = FUNCTION_WORDS[language];
  const isNoun =
    articles.has(before) ||
    genitives.has(before) ||
    ours.has(before) ||
    theirs.has(before) ||
    (language === 'fr' && before === 'en');
  return isNoun && !relatives.has(before) ? null : form;
};
