// What the words of a theme name where it stands: an evil ("terrorisme"), or those and what it protects
// ("les femmes"). Who supports the first does not serve the theme, nor who represses the second.
import { isAt, type SentenceFrame } from './sentence-frame.ts';
import type { ThemeNode } from './theme-nodes.ts';
import { ARTICLE, CONJUNCTION, GENITIVE, MARK, OUR, PREPOSITION } from './word-kinds.ts';

/** Beginnings of folded words; Dutch compounds may end in them. */
const EVIL =
  /^(?:terror|extremis|djihad|jihad|radicali|guerre|wars?$|conflit|conflict|violen|agress|massacr|genocid|tortur|repress|oppress|unterdr|famin|faim$|hunger|honger|pauvret|armoed|poverty|corrupt|impunit|straffeloos|discrimin|racis|esclav|slaver|crime|criminal|misda|trafi|attaqu|attack|aanslag|attentat|menac|dreig|bedreig|threat|pollut|vervuil|deforest|ontboss|epidemi|pandemi|haine$|haat|hate)|(?:oorlog|oorlogen|geweld|terreur|misdaad|misdaden|aanvallen|dreiging|foltering|marteling)$/;
/** Words that turn an evil into what is done about it or for those who suffer it. */
const REMEDY =
  /^(?:contre|lutte|anti|counter|prevent|combat|bestrijd|strijd|victim|slachtoffer|survivor|rescap|surviv|overleven|resol|regl|oploss|afschaff|aboli|eradic|preven|beheers|gestion|management)/;
/** Groups of people and goods, by the beginnings of the folded words. */
const PROTECTED =
  /^(?:femmes?|filles?|fillettes?|vrouw(?:en)?|meisjes?|women|woman|girls?|enfants?|kind(?:eren)?|child(?:ren)?|jeun(?:e|es|esse)|jong(?:e|eren)|jeugd|youth|young|minorit|minderhe|homosexue|homoseks|lgbt|transgen|holebi|gay|journalis|medias?$|presse$|pers$|press$|opposant|dissident|activist|militant|defenseur|defender|verdediger|manifestant|betoger|protester|demonstrant|refugi|refuge|vluchteling|population|bevolking|peuple|volk(?:en|eren)?$|peoples?$|citoyen|burger|citizen|civil|communaut|gemeenschap|communit|societe|maatschappij|society|droit|recht(?:en)?$|rights?$|libert|vrijhe|freedom|democrat|paix|vrede|peace|vie$|privee?$|privacy|egalit|gelijkhe|equalit|syndica|vakbond|personne|person|individu|groupe|groep|group|familles?|gezin(?:nen)?|famil(?:y|ies)|autochton|indigenous|inheems|juge|rechter|judge|ong$|ngos?$)/;
const FUNCTION = ARTICLE | GENITIVE | PREPOSITION | CONJUNCTION | MARK | OUR;

/** Words between a cue and an evil that is supported: an article, an adjective. */
const TOUCHING = 2;

const fits = (frame: SentenceFrame, from: number, to: number, words: RegExp): boolean => {
  for (let at = from; at < to; at++) if (words.test(frame.tokens[at]?.word ?? '')) return true;
  return false;
};

/** Whether what stands right behind the cue is an evil that the theme is against. */
export const isEvilItself = (frame: SentenceFrame, cueEnd: number, theme: ThemeNode): boolean => {
  if (theme.from < cueEnd || !fits(frame, theme.from, theme.to, EVIL)) return false;
  if (fits(frame, cueEnd, theme.to, REMEDY)) return false;
  let words = 0;
  for (let at = cueEnd; at < theme.from; at++) {
    if (!isAt(frame, at, FUNCTION) && !EVIL.test(frame.tokens[at]?.word ?? '')) words++;
  }
  return words < TOUCHING;
};

/** Whether all that is named between the cue and the end of the theme is people and goods. */
export const isProtectedItself = (
  frame: SentenceFrame,
  cueEnd: number,
  theme: ThemeNode,
): boolean => {
  let isNamed = false;
  for (let at = Math.min(cueEnd, theme.from); at < theme.to; at++) {
    if (isAt(frame, at, FUNCTION)) continue;
    const inTheme = at >= theme.from;
    if (PROTECTED.test(frame.tokens[at]?.word ?? '')) isNamed ||= inTheme;
    else if (inTheme || at >= cueEnd) return false;
  }
  return isNamed;
};
