// Whether a city stands for the government that sits in it, by the words around it: "Moscou refuse",
// "avec Moscou", but "à Moscou". A short list of prepositions says that it is a place; a name that
// stands among words without one of them, as only actors do, is a government.
import type { Language } from '../dataset/schema.ts';
import { isFunctionWord } from '../match/short-forms.ts';
import { isSubject } from './actor-words.ts';

const BETWEEN_AT_END = /(?<!\p{L})(?:entre|tussen|between) $/u;
const LAST_WORD = /\p{L}+ $/u;

/** Right before a name and folded, what shows that a government is meant. */
const WITH_GOVERNMENT: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:avec|contre|envers|face a|vis-a-vis de|aupres de|a l'egard de|a l'encontre de|aux cotes de|en faveur de|de la part de|a la solde de|au nom de|par|selon|pour|(?:attend|exig|obten|obtien|reclam|esper)\p{L}* de|(?:attention|interet|silence|prudence|fermete|intransigeance|hostilite|mefiance|consentement|veto|represailles|provocations?|pretentions?|revendications?|visees|accusations?|complicite|neutralite|revirement|desengagement|alignement|implication|ralliement|concessions?|intentions?|calculs?|regime|autorites|gouvernement|position|attitude|agression|ambitions?|influence|menaces?|discours|narratif|victoire|defaite|objectifs|interets|allies?|partenaires?|cooperation|reaction|reponse|decision|volonte|refus|retrait|diplomatie|offensive|invasion|role|exigences|propagande|ingerences?|politique|demande|invitation|instigation|renseignements?|troupes|soldats|agents|armees?)(?: \p{L}+)? de|(?:regime|dirigeants|junte|generaux) a|(?:soutien|aide|appui|assistance)(?: \p{L}+)? (?:a|de)|pressions?(?: \p{L}+)? sur|a l'intention de|axe|appel(?:le|er|ons) a?|(?:livr|fourni|apport(?=[eai])|accord(?=e[rn]|ant|ai)|octroy|offr(?=i|ent|ant|ai)|promet|envoy|vend|donn|reproch|ordonn|impos|permett|repond|oppos|alli|resist|ced|obei)\p{L}* a|demander a|exiger? de|sanctionner|condamner|convaincre|soutenir|aider) $/u,
  nl: /(?<!\p{L})(?:met|tegen|tegenover|jegens|ten aanzien van|ten opzichte van|aan de zijde van|ten gunste van|namens|door|volgens|aan|(?:verwacht|eis|verlang)\p{L}* van|(?:aandacht|belangstelling|stilzwijgen|terughoudendheid|vijandigheid|wantrouwen|instemming|veto|provocaties|aanspraken|beschuldigingen|medeplichtigheid|neutraliteit|ommezwaai|betrokkenheid|toegevingen|bedoelingen|berekeningen|regime|autoriteiten|regering|houding|agressie|ambities|invloed|dreiging|zege|nederlaag|doelstellingen|belangen|bondgenoten|partners|reactie|antwoord|beslissing|rol|weigering|terugtrekking|offensief|inval|beleid|verzoek|vraag|uitnodiging|aandringen|troepen|soldaten|agenten|inlichtingendienst) van|(?:regime|machthebbers|bewind|leiding|junta|generaals|tegen de top) in|overwinning (?:van|voor)|(?:steun|hulp|bijstand) (?:aan|van|voor)|druk op|as|oproep aan|steunen) $/u,
  en: /(?<!\p{L})(?:with|against|towards|by|according to|(?:regime|government|authorities|leadership|rulers|junta|generals) in|(?:say|says|said|saying) so in|rais(?:e|es|ed|ing) (?:it|this|that|the (?:matter|issue|case)) in|(?:request|invitation|insistence|behest|instigation|troops|soldiers|agents|intelligence) of|(?:support|victory|win) for|(?:aid|assistance|support|threats?|message|signal|loans?|(?:weapons|arms|shells|missiles|ammunition|munitions|drones|tanks|jets)(?: and \p{L}+)?) to|pressure on|(?:position|influence|ambitions|defeat|allies|response|decision|role|policy) of|aggression by|calls? on|urges?|(?:fight|fights|fought|fighting|spy|spies|spied|spying) for) $/u,
};

/** The same for a place. */
const AT_PLACE: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:a|de|d'|en|vers|direction|depuis|dans|sur|pres de|chez|jusqu'a|via|hors de|autour de|ville|capitale|region|aeroport|ligne|sommet|gare|et|ou|quitt(?:e|er|ent)|visit(?:e|er|ent)|atteint|atteindre|bombard(?:e|er|ent)|frapp(?:e|er|ent)|rejoint|rejoindre|traverse|gagne|assiege|conquis|libere|occupe) ?$/u,
  nl: /(?<!\p{L})(?:in|te|uit|naar|richting|van|nabij|rond|bij|via|over|op|vanuit|tot|voor|en|of|\p{L}*(?:stad|top|akkoord|conferentie|verdrag|luchthaven|consulaat|ambassade|post|station|lijn|gemeente|regio)|bezoekt|bezocht|bezoeken|verliet|verlaat|verlaten|bereikte?|bombardeerde|bombardeert|veroverde|bezette) $/u,
  en: /(?<!\p{L})(?:in|at|from|to|of|for|near|around|into|via|outside|and|or|city|capital|summit|airport|left|leave|leaves|leaving|reach(?:ed|es)?|visit(?:ed|s|ing)?|entered|entering|took|seized|captured|shelled|bombed|struck|hit|besieged|toured|fled|crossed) $/u,
};

/** Two names with what lies between them, up to the name: of the first, and of the second one. */
const BETWEEN = /(?<!\p{L})(?:entre|tussen|between)(?: [^.;:()]{1,60}(?:,| et| en| and))? $/u;
/** What there is between governments, and what there is between cities. */
const RELATION =
  /(?:relations?|tensions?|dialogue|bons offices|mediations?|intermediaire|facilitation|bemiddel(?:t|d|en|ing)|mediat(?:e|es|ed|ing|ion)|negociations?|pourparlers|accords?|traites?|conflits?|guerres?|paix|alliances?|rivalites?|cooperation|contacts?|rapprochement|differends?|partenariats?|crises?|rupture|liens|betrekkingen|spanning(?:en)?|dialo(?:og|gue)|onderhandelingen|overleg|akkoord(?:en)?|conflict(?:en)?|oorlog(?:en)?|vrede|alliantie|rivaliteit|samenwerking|toenadering|geschil(?:len)?|partnerschap|breuk|banden|war|peace|talks|ties|treaty|agreements?|negotiations|dispute|coordination|coordinatie|consultations?|channels?|hotline)(?!\p{L})[^.;]{0,60}$/u;
const TRAVEL =
  /(?<!\p{L})(?:lignes?|trains?|thalys|eurostar|tgv|vols?|liaisons?|trajets?|distance|routes?|autoroutes?|gares?|navettes?|kilometres|km|\p{L}*(?:lijn|lijnen|trein|treinen|vlucht|vluchten|verbinding|verbindingen|traject|afstand|snelweg|weg)|flights?|railways?|lines?|journeys?|travel\w*|reizen|rijdt|rijden|relient?|reliant|circulent|voyages?)(?!\p{L})[^.;]{0,60}$/u;

/** Whether a name stands as one of two between which something is; null if it doesn't. */
const betweenGovernments = (foldedBefore: string): boolean | null => {
  const match = BETWEEN.exec(foldedBefore);
  if (match === null) return null;
  const ahead = foldedBefore.slice(0, match.index);
  return RELATION.test(ahead) && !TRAVEL.test(ahead);
};

/** Whether two capitals right after such a text are governments: nothing there speaks of travelling. */
export const partsGovernments = (foldedBefore: string): boolean =>
  BETWEEN_AT_END.test(foldedBefore) && !TRAVEL.test(foldedBefore.replace(LAST_WORD, ''));

/** A city before one of these words is the place that something is named after. */
const NAMED_AFTER =
  /^ (?:Summit|Conference|Declaration|Treaty|Convention|Protocol|Process|Consensus|Agreement|Accords?|Format|Agenda|Principles|Statement|Olympics)(?!\p{L})/u;

/** Where a clause of its own begins behind another one: ", and Belgrade knows". */
const NEXT_CLAUSE = /[,;] (?:et|mais|en|maar|and|but|while|terwijl|tandis que) $/u;

const SENTENCE_START = /(?:^|[.!?…:;]["”»']? |[«“"] ?)$/u;
const NO_CLAUSE_AFTER =
  /^ (?:(?:en|a|dans|le \d|in|te|op|on|at|de|du|\d|lies|lay|sits|hosts|hosted|fell|burns|accueille|abrite|compte|brule|tombe|est (?:la|le|l'|un)|ligt|herbergt|telt|viel|valt|brandt|is (?:de|het|een))(?!\p{L})|(?:is|was|are|were) (?!\p{L}+ing(?!\p{L})|(?:ready|willing|unwilling|determined|keen|right|wrong|able|unable|not)(?!\p{L})))/u;

/** Another name beside it, and a verb after both. */
const AND_ANOTHER = /^ (?:et|en|and) \p{Lu}[\p{L}-]* \p{Ll}/u;

const SMALL_AFTER = /^ \p{Ll}/u;

/** Whether a clause goes on after a name that begins a sentence. */
const beginsClause = (printed: string, folded: string): boolean =>
  AND_ANOTHER.test(printed) || (SMALL_AFTER.test(printed) && !NO_CLAUSE_AFTER.test(folded));

/** Text around a name, as printed and folded. */
interface Around {
  readonly before: string;
  readonly after: string;
  readonly foldedBefore: string;
  readonly foldedAfter: string;
  readonly language: Language;
}

const WORD_BEFORE = /(?<![\p{L}\p{N}])(\p{L}[\p{L}'’]*) ?$/u;
const SMALL = /^\p{Ll}/u;

/** Whether the word before is a plain one, or an ordinary word that begins the sentence. */
const followsPlainWord = (before: string): boolean => {
  const match = WORD_BEFORE.exec(before);
  const word = match?.[1];
  if (!match || word === undefined) return false;
  if (SMALL.test(word) || isFunctionWord(word)) return true;
  return SENTENCE_START.test(before.slice(0, match.index));
};

const OF_THE = /(?<!\p{L})du $/u;
const TO_THE = /(?<!\p{L})au $/u;

/** "au Caire" is read as "à Paris" is. */
const withoutArticle = (foldedBefore: string, language: Language): string =>
  language === 'fr' ? foldedBefore.replace(OF_THE, 'de ').replace(TO_THE, 'a ') : foldedBefore;

const HYPHEN_AFTER = /^-(?!\p{Lu})/u;

/** Whether the name of a capital at that place stands for its government. */
export const isGovernment = (around: Around): boolean => {
  const { before, after, foldedAfter, language } = around;
  const foldedBefore = withoutArticle(around.foldedBefore, language);
  if (HYPHEN_AFTER.test(after) || NAMED_AFTER.test(after)) return false;
  const between = betweenGovernments(foldedBefore);
  if (between !== null) return between;
  if (WITH_GOVERNMENT[language].test(foldedBefore)) return true;
  if (NEXT_CLAUSE.test(foldedBefore) && isSubject(foldedBefore, foldedAfter, language)) return true;
  if (AT_PLACE[language].test(foldedBefore)) return false;
  if (isSubject(foldedBefore, foldedAfter, language)) return true;
  if (SENTENCE_START.test(before)) return beginsClause(after, foldedAfter);
  return followsPlainWord(before);
};
