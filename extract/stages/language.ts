// Language of every block. A block is judged by its own words and by its neighbours: languages change
// at column ends, seldom between two blocks, so the cheapest sequence over the document wins.
import { LANGUAGES, type Language } from '../dataset/schema.ts';
import { lineOfField } from '../formats/front-matter.ts';
import { type LanguageScores, languageScores } from '../text/detect-language.ts';
import { toldLanguage } from '../text/telling-words.ts';
import { words } from '../text/words.ts';
import type { Block, Draft, Warning } from './draft.ts';

/** Words beyond which a longer text gives no more certainty. */
const FULL_WORDS = 25;
/** Characters that are read of a block: some forty words. */
const FULL_LENGTH = 280;
/** Cost of a change of language, in score times words; smaller where a page begins or a heading stands. */
const CHANGE = 1.5;
const CHANGE_AT_PAGE = 0.75;
const CHANGE_AT_HEADING = 1.2;
/** A language is in the document if a block of so many words reads like it by such a margin. */
const WITNESS_WORDS = 8;
const WITNESS_MARGIN = 0.08;
/** Front matter that names a language is trusted unless a block says otherwise this clearly. */
const DECLARED_MARGIN = 0.25;

/** Scores where the words of a text leave no doubt, at the height that the detector gives to prose. */
const TOLD: Readonly<Record<Language, LanguageScores>> = {
  fr: { fr: 0.8, nl: 0.4, en: 0.4 },
  nl: { fr: 0.4, nl: 0.8, en: 0.4 },
  en: { fr: 0.4, nl: 0.4, en: 0.8 },
};

interface Judged {
  readonly scores: LanguageScores;
  readonly weight: number;
}

/** How much a block weighs, and what it reads like: found out only where it matters, for it takes time. */
interface Heard {
  readonly head: string;
  readonly weight: number;
  judged: Judged | null;
}

const hear = (block: Block): Heard => {
  const head = block.text.slice(0, FULL_LENGTH);
  const told = toldLanguage(head);
  if (told) {
    const judged = { scores: TOLD[told], weight: FULL_WORDS };
    return { head, weight: FULL_WORDS, judged };
  }
  return { head, weight: Math.min(words(head).length, FULL_WORDS), judged: null };
};

const judge = (heard: Heard): Judged => {
  if (heard.judged !== null) return heard.judged;
  const { head, weight } = heard;
  const text = head === head.toUpperCase() ? head.toLowerCase() : head;
  heard.judged = { scores: languageScores(text), weight };
  return heard.judged;
};

/** The language with the highest score, the first of those that share it, and how far it is ahead. */
const best = (scores: LanguageScores): { language: Language; margin: number } => {
  let [first, second]: (Language | undefined)[] = [];
  for (const language of LANGUAGES) {
    if (first === undefined || scores[language] > scores[first])
      [first, second] = [language, first];
    else if (second === undefined || scores[language] > scores[second]) second = language;
  }
  const [language = 'en', next = 'en'] = [first, second];
  return { language, margin: scores[language] - scores[next] };
};

const languagesOf = (heard: readonly Heard[], declared: Language | null): Language[] => {
  const margin = declared ? DECLARED_MARGIN : WITNESS_MARGIN;
  const found = new Set<Language>(declared ? [declared] : []);
  for (const one of heard) {
    if (one.weight < WITNESS_WORDS) continue;
    const top = best(judge(one).scores);
    if (top.margin >= margin) found.add(top.language);
  }
  if (found.size > 0) return LANGUAGES.filter((language) => found.has(language));
  const judged = heard.map(judge);
  const totals = LANGUAGES.map((language) =>
    judged.reduce((sum, { scores, weight }) => sum + scores[language] * weight, 0),
  );
  return [LANGUAGES[totals.indexOf(Math.max(...totals))] ?? 'en'];
};

const changeCost = (block: Block, before: Block | undefined): number => {
  if (before && before.column !== block.column) return CHANGE_AT_PAGE;
  return block.text.length < 80 && block.kind !== 'list-item' ? CHANGE_AT_HEADING : CHANGE;
};

/** The language of each block, in their order. */
const sequenceOf = (
  blocks: readonly Block[],
  heard: readonly Heard[],
  languages: readonly Language[],
): Language[] => {
  const [only, ...others] = languages;
  if (only !== undefined && others.length === 0) return blocks.map(() => only);
  return bestSequence(blocks, heard.map(judge), languages);
};

/** Viterbi: the sequence of languages with the highest sum of scores less changes. */
const bestSequence = (
  blocks: readonly Block[],
  judged: readonly Judged[],
  languages: readonly Language[],
): Language[] => {
  const from: number[][] = [];
  let totals = languages.map(() => 0);
  for (const [index, { scores, weight }] of judged.entries()) {
    const block = blocks[index];
    const cost = block ? changeCost(block, blocks[index - 1]) : CHANGE;
    const highest = totals.indexOf(Math.max(...totals));
    const steps: number[] = [];
    const next: number[] = [];
    for (const [to, language] of languages.entries()) {
      const stay = totals[to] ?? 0;
      const change = (totals[highest] ?? 0) - cost;
      steps.push(change > stay ? highest : to);
      next.push(Math.max(change, stay) + scores[language] * weight);
    }
    totals = next;
    from.push(steps);
  }
  const sequence: Language[] = [];
  let at = totals.indexOf(Math.max(...totals));
  for (let index = judged.length - 1; index >= 0; index--) {
    sequence.push(languages[at] ?? 'en');
    at = from[index]?.[at] ?? at;
  }
  return sequence.reverse();
};

/** Share of the words of a text that may be in other languages than the one it is said to be in. */
const MOST_FOREIGN = 0.8;

/** The language that a text plainly is in instead of the one that its front matter names; null if none. */
const languageInstead = (heard: readonly Heard[], declared: Language): Language | null => {
  const weights = new Map<Language, number>();
  for (const one of heard) {
    if (one.weight < WITNESS_WORDS) continue;
    const { language, margin } = best(judge(one).scores);
    if (margin >= DECLARED_MARGIN) weights.set(language, (weights.get(language) ?? 0) + one.weight);
  }
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  const [instead] = [...weights].find(([, weight]) => weight > all * MOST_FOREIGN) ?? [null];
  return instead === declared ? null : instead;
};

const NAMES: Readonly<Record<Language, string>> = { fr: 'French', nl: 'Dutch', en: 'English' };

const misfit = ({ meta, lines }: Draft, heard: readonly Heard[]): Warning[] => {
  const instead = meta.language === null ? null : languageInstead(heard, meta.language);
  if (meta.language === null || instead === null) return [];
  const texts = lines.map(({ text }) => text);
  const message = `${meta.source}: given as ${NAMES[meta.language]}, but the text reads like ${NAMES[instead]}`;
  return [{ code: 'language', message, line: lineOfField(texts, 'language') }];
};

/** Fills the language of each block, and parts columns where the language changes within a page. */
export const language = (draft: Draft): Draft => {
  const heard = draft.blocks.map(hear);
  const languages = languagesOf(heard, draft.meta.language);
  const sequence = sequenceOf(draft.blocks, heard, languages);
  let column = 0;
  const blocks = draft.blocks.map((block, index): Block => {
    const before = draft.blocks[index - 1];
    const changed = index > 0 && sequence[index] !== sequence[index - 1];
    if (before && (before.column !== block.column || changed)) column++;
    return { ...block, language: sequence[index] ?? null, column };
  });
  return { ...draft, blocks, warnings: [...draft.warnings, ...misfit(draft, heard)] };
};
