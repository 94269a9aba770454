// How the name of a body goes on after its head in French: "Conseil" + "supérieur" + "de la santé".
// Only the head has a capital, so that the words themselves must show where the name ends.
import { fold } from '../text/fold.ts';

const ADJECTIVE_WORDS =
  'haute?s? mixtes? conjointe?s? commune?s? publics? publiques? independante?s? uniques? permanente?s? autonomes? belges? royale? citoyenne?s? specialise?e?s? integree?s? elargie?s? renforcee?s? interne?s? externe?s? prive?e?s? francaise?s? neerlandaise?s? flamande?s? allemande?s? liegeoise?s? bruxelloise?s? luxembourgeoise?s? africaine?s? americaine?s? civile?s? routiers? financiers? immobiliers? hospitaliers? culturels? naturels? structurels? superieure?s? interieure?s? exterieure?s? anti-?\\p{L}+ inter-?\\p{L}+ vert informel';
const ENDINGS =
  '(?:al|ales?|aux|ifs?|ives?|iques?|aires?|elles?|iels?|nels?|eens?|eennes?|iens?|iennes?|ables?|ibles?|ieres?)';
/** Words that end like adjectives. */
const NO_ADJECTIVE =
  '(?:matieres?|manieres?|frontieres?|lumieres?|carrieres?|arriere|derriere|faire|indique|explique|applique|implique|arrive|appelle|rappelle|reconnaire|elles?|bien|rien|combien|soutien|maintien|lien|moyens?|faux|travaux|niveaux?|taux|aux|aussi|notamment|avril|telles?|quelles?|lorsque|donne|donnes|fonctionne|personne|personnes|mentionne|celles?|travaille|sensible|necessaires?|probables?|capables?|responsables?|disponibles?|ensuite|final|envisionne|demissionnaires?|publie|participe)';
const ADJECTIVE = `(?!${NO_ADJECTIVE}(?!\\p{L}))(?:[\\p{L}-]{2,}${ENDINGS}|${ADJECTIVE_WORDS.split(' ').join('|')})(?![\\p{L}'-])`;

/** Words that no complement of a name begins with. */
const NO_NOUN =
  '(?:ce|cet|cette|ces|son|sa|ses|leurs?|notre|nos|votre|vos|mon|ma|mes|une?|chaque|plusieurs|quelques|tout|toute|tous|toutes|deux|trois|quatre|cinq|dix|cent|plus|moins|autres?|meme|memes|facon|maniere|sorte|part|facto|fait|periode|annees?|mois|jours?|semaines?|premiere?s?|deuxieme|fois|suite|mise|plupart|moment|presidence|demande|demain|hier|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|printemps|automne|derniere?s?|prochaine?s?|nouveaux?|nouvelles?|lundi|mardi|mercredi|jeudi|vendredi|question|projet|cadre|cas|but|vue|eventuelle?|presente?|quelle|raison|sujet|partir|cote|que|qui|ne|se|y|en|le|la|les|des|du|grands?|grandes?|petite?s?|bonne?|tels?|telles?|uns|celui|ceux|celles?|dont|ou|si|sorte|presque|environ)';
const INFINITIVE = '[\\p{L}-]{3,}(?:[^cln]er|ger|cher|[^s]ir|oir|dre|tre|ettre|aire)';
const NOUN_AS_INFINITIVE =
  '(?:mer|hiver|fer|enfer|theatre|centre|ministre|ministere|desir|loisir|avenir|pouvoir|cadre|ordre|genre|titre|lettre|affaire|commissaire|militaire|territoire|securitaire|solidaire|salaire|chancelier|foncier|courrier|papier|quartier|chantier|metier|risque)';
const SHORT_INFINITIVE =
  '(?:agir|unir|nuire|user|oser|aller|aider|etre|avoir|faire|dire|lire|voir|tenir|venir)';
const NOUN = `(?!${NO_NOUN}(?!\\p{L}))(?!${SHORT_INFINITIVE}(?!\\p{L}))(?!(?!${NOUN_AS_INFINITIVE}s?(?!\\p{L}))${INFINITIVE}(?![\\p{L}]))[\\p{L}][\\p{L}-]{2,}(?![\\p{L}'])`;

const ARTICLE = "(?:la |le |les |l')";
const OF = "(?:de la |de l'|des |du |de |d')";
const FOR = `(?:pour ${ARTICLE}|pour (?=\\p{L}+s(?!\\p{L}))|contre ${ARTICLE}|sur ${ARTICLE}|(?:en matiere|charge|au profit|relati(?:f|ve) (?:a|aux)) ?${OF}|relati(?:f|ve) (?:a la |a l'|aux |au ))`;
const NOUNS = `${NOUN}(?: ${ADJECTIVE}){0,2}`;
/** Other complements of the same make: ", d'extrémisme et de terrorisme"; "et l'entreprise". */
const LISTED_OF = `(?:,? (?:et |ou )?${OF}${NOUNS}){0,3}`;
const LISTED_FOR = `(?: et ${ARTICLE}${NOUNS}|${LISTED_OF})`;

const HEAD_ADJECTIVES = new RegExp(`(?: ${ADJECTIVE}(?: et (?=${ADJECTIVE}))?){0,3}`, 'uy');
const GROUP = new RegExp(` (?:${OF}|${FOR})${NOUNS}`, 'uy');
const LIST = new RegExp(LISTED_OF, 'uy');
const LIST_FOR = new RegExp(LISTED_FOR, 'uy');
const BEGINS_FOR = /^ (?:pour|contre|sur) /u;
/** A capitalised word with the adjectives after it. */
const PROPER =
  '\\p{Lu}[\\p{L}-]{2,}(?: \\p{Ll}{3,}(?:ales?|aux|iques?|aires?|elles?|iens?|iennes?|éens?|éennes?|ives?|civile?s?|routi[eè]re?s?|financi[eè]re?s?)(?!\\p{L})){0,2}';
const CAPITALISED = new RegExp(
  ` ${PROPER}(?: (?:et (?:la |le |l['’]|du |de la )?)?${PROPER}){0,4}`,
  'uy',
);

/** What a body is made of rather than what it is for: no name on its own. */
const GENERIC =
  /^ (?:de la |de l'|des |du |de |d')(?:administration|direction|gestion|pilotage|travail|contact|ministres|experts?|suivi|accompagnement|appui|surveillance|coordination|concertation|crise|presse|nom|redaction|selection|liaison|lecture|lutte|vote|voix|garde|base|renseignements?|membres?|pays|etats?|chef|chefs|controle|enquete|ville|villes|commune|communes|credit|pension|fond|soutien|roulement|ethique|connaissances?|reserve|commerce|police|formation|recherche)$/u;
const OWN_NAME =
  /^ (?:de la |de l'|des |du |de |d')(?:administration|direction|gestion|pilotage|archives)(?!\p{L})/u;

const stick = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
};

/** Most complements that a name may have. */
const GROUPS = 4;

/** Where a part of a text ends that must not be taken into the name; the text's end if there is none. */
export type Barrier = (from: number, first: boolean) => boolean;

/**
 * End of the name whose head ends at the offset; -1 if nothing there tells the body from others of its
 * kind. `isBarred` says whether a complement that begins at an offset is a name of its own.
 */
export const frenchBodyEnd = (text: string, headEnd: number, isBarred: Barrier): number => {
  const folded = fold(text.slice(headEnd, headEnd + 240));
  let at = stick(HEAD_ADJECTIVES, folded, 0);
  const described = at > 0;
  const named = stick(CAPITALISED, text, headEnd + at);
  if (named > 0 && !isBarred(headEnd + at + 1, true)) return headEnd + at + named;
  let telling = false;
  for (let group = 0; group < GROUPS; group++) {
    const length = stick(GROUP, folded, at);
    const printed = folded.slice(at, at + length);
    if (length === 0 || OWN_NAME.test(printed) || isBarred(headEnd + at, group === 0)) break;
    if (described || !GENERIC.test(printed)) telling = true;
    at += length;
    const listed = stick(BEGINS_FOR.test(printed) ? LIST_FOR : LIST, folded, at);
    if (listed > 0 && !isBarred(headEnd + at, false)) {
      at += listed;
      telling = true;
    }
  }
  return telling ? headEnd + at : -1;
};
