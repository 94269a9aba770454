// Words around a name that show it acting, as a government does, or only being a place.
import type { Language } from '../dataset/schema.ts';

/** Finite verbs, folded, that a government is the subject of. */
const VERBS: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'a ont avait aura aurait doit doivent devra devrait peut peuvent pourra pourrait veut veulent',
    'voudra voulait souhaite refuse refusent accuse accusent soutient soutiennent poursuit poursuivent',
    'continue continuent continuera cherche cherchent tente tentent menace menacent impose imposent',
    'demande demandent exige exigent estime affirme declare annonce decide entend compte craint',
    'denonce condamne reconnait reconnaissent negocie negocient propose joue viole attaque envahit',
    'occupe renforce mene menent multiplie utilise agit agissent reagit investit prend prennent',
    'defend defendent maintient dispose devient deviennent fait font met mettent tient tiennent',
    'fournit livre finance arme nie rejette accepte ignore considere reste restent sait croit perd',
    'montre depend aide avance choisit promet resiste collabore coopere ecoute neglige refusait voulait',
    'pouvait devait etait soutenait exigeait demandait accusait menacait promettait espere espere attend',
    'attendait hesite rappelle bloque signe envoie donne recoit dit affirmait annoncait rejetait',
  ],
  nl: [
    'heeft hebben had moet moeten kan kunnen kon wil willen wilde zal zullen zou mag blijft blijven',
    'voert voeren steunt steunen weigert weigeren probeert proberen eist eisen vraagt vragen dreigt',
    'beschuldigt ontkent verwerpt aanvaardt erkent erkennen onderhandelt speelt schendt valt bezet',
    'versterkt gebruikt handelt investeert neemt nemen verdedigt behoudt wordt worden doet doen zet',
    'levert financiert bewapent verklaart kondigt beslist vreest veroordeelt zoekt houdt houden ziet',
    'kiest belooft stelt maakt maken gaat gaan zegt zegde zei vindt vond weigerde eiste vroeg dreigde',
    'waarschuwde waarschuwt kondigde besliste veroordeelde steunde erkende verwierp ontkende beloofde',
    'wilde wou kon moest mocht reageert reageerde stuurt stuurde gaf geeft hoopt hoopte rekent rekende',
    'weet wist verwacht verwachtte ondertekent ondertekende tekende blokkeert blokkeerde',
  ],
  en: [
    'has have had must can could may might will would should wants refuses accuses supports continues',
    'seeks tries threatens imposes demands asks insists denies rejects accepts recognises recognizes',
    'negotiates plays violates attacks invades occupies uses acts invests takes defends keeps becomes',
    'supplies finances arms declares announces decides fears condemns remains does makes says sees',
    'said told warned called urged wanted refused accused backed blocked vetoed signed agreed rejected',
    'denied demanded asked insisted threatened imposed announced decided declared condemned criticised',
    'criticized welcomed supported opposed claimed offered sent gave took made withdrew recalled expelled',
    'pledged promised proposed negotiated responded replied replies responds talked spoke met voted',
    'hesitates hesitated waits waited expects expected hopes hoped believes believed thinks pledges',
    'promises proposes urges warns tells gives sends offers blocks vetoes signs agrees opposes welcomes',
    'knows knew criticises criticizes claims withdraws recalls expels risks struggles depends relies spends',
  ],
};

/** What may stand between subject and verb. */
const BETWEEN: Readonly<Record<Language, string>> = {
  fr: "(?:ne |n'|se |s'|l'|le |la |les |lui |leur |y |en |,? (?:elle|lui)(?:-meme)? ,?)*",
  nl: '(?:zelf |ook |echter )?',
  en: '(?:itself |also |still |now )?',
};

/** Before a name, what shows that it is no subject. */
const NO_SUBJECT: Readonly<Record<Language, RegExp>> = {
  fr: /(?<!\p{L})(?:a|de|d'|en|vers|depuis|dans|sur|pour|par|avec|contre|entre) ?$/u,
  nl: /(?<!\p{L})(?:in|te|uit|naar|van|voor|door|met|tegen|tussen|bij|via|over|aan|op|tot) $/u,
  en: /(?<!\p{L})(?:in|at|from|to|of|for|by|with|against|between|near|into|via) $/u,
};

const alternatives = (language: Language): string => VERBS[language].join(' ').split(' ').join('|');

const VERB_AFTER: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(`^ ${BETWEEN.fr}(?:${alternatives('fr')})(?!\\p{L})`, 'u'),
  nl: new RegExp(`^ ${BETWEEN.nl}(?:${alternatives('nl')})(?!\\p{L})`, 'u'),
  en: new RegExp(
    `^(?:, (?:for its part|in turn|however|too|meanwhile),)? ${BETWEEN.en}(?:${alternatives('en')})(?!\\p{L})`,
    'u',
  ),
};

/** Dutch puts the verb before the subject when something else comes first. */
const VERB_BEFORE = new RegExp(`(?<!\\p{L})(?:${alternatives('nl')}) $`, 'u');

/** Whether a name is the subject of what a government does; texts before and after it are folded. */
export const isSubject = (before: string, after: string, language: Language): boolean => {
  if (NO_SUBJECT[language].test(before)) return false;
  if (VERB_AFTER[language].test(after)) return true;
  return language === 'nl' && VERB_BEFORE.test(before);
};
