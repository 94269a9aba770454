// Titles of persons in the three languages, and what makes a name with a first name no person.

import { fold } from '../text/fold.ts';

/** Right before a surname, a title that only persons have; the texts are as printed but for accents. */
export const TITLE_BEFORE =
  /(?<![\p{L}\p{N}])(?:M\.|MM\.|Mme|Mmes|Mlle|[Mm]onsieur|[Mm]adame|[Mm]evr\.|[Mm]evrouw|[Dd]hr\.|[Dd]e [Hh]eer|[Hh]eer|Mrs?\.?|Ms\.?|Dr\.?|[Pp]r\.|[Pp]rof\.|[Pp]rofesseur|[Pp]rofessor|Sir|Lord|Lady|Dame|Baroness|[Pp]residente?|[Pp]resident|[Mm]inistre|[Mm]inister|[Pp]remier(?:-| )?[Mm]inistre|[Pp]remier|[Ee]erste(?:-| )?[Mm]inister|[Pp]rime [Mm]inister|[Vv]oorzitter|[Cc]hanceliere?|[Cc]hancellor|[Kk]anselier|[Cc]ommissaire|[Cc]ommissaris|[Ss]ecretary-[Gg]eneral|[Ss]ecretaire general|[Ss]ecretaris-generaal|[Ee]nvoyee? [Ss]peciale?|[Ss]peciaal [Gg]ezant|[Gg]ezant|[Ss]pecial [Ee]nvoy|[Nn]egociateur|[Nn]egociatrice|[Oo]nderhandelaar|[Nn]egotiator|[Rr]apporteur|[Aa]mbassadeur|[Aa]mbassadrice|[Aa]mbassador|[Gg]eneral|[Cc]olonel|[Cc]ommissioner|[Ss]enator|[Ss]enateur|[Ss]enatrice|[Dd]epute|[Dd]eputee|[Vv]olksvertegenwoordiger|[Pp]arlementslid|[Cc]ollega|[Cc]ollegue|[Ss]taatssecretaris|[Ss]ecretaire d'Etat|[Gg]ouverneur|[Gg]overnor|[Bb]urgemeester|[Bb]ourgmestre|[Mm]ayor|[Ss]ecretary|[Jj]udge|[Jj]uge|[Rr]echter|[Pp]rocureur|[Pp]rosecutor|(?<!-)[Gg]eneraal|[Kk]olonel|[Ee]crivaine?|[Jj]ournaliste?|[Oo]pposante?|[Mm]ilitante?|[Dd]issidente?|[Aa]vocate?|[Bb]logueu(?:r|se)|[Cc]ineaste|[Aa]ctivist[ae]?|[Ss]chrijver|[Ss]chrijfster|[Aa]dvocaat|[Aa]dvocate|[Dd]ichter|[Oo]ppositieleider|[Oo]ppositieleidster)(?: (?:\p{Ll}+(?:ais|aise|ois|oise|ien|ienne|een|eenne|ain|aine|and|ande|ol|ole)|russe|belge|turc|turque|grec|grecque|suisse|serbe|britannique|tcheque|slovaque|federale?|wallonn?e?|general|speciale?|actuelle?))? $/u;

/** Words of titles, folded: where none of these stands before a name, no title does. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  [
    'm mm mme mmes mlle monsieur madame mevr mevrouw dhr heer mr mrs ms dr pr prof professeur',
    'professor sir lord lady dame baroness president presidente ministre minister premier voorzitter chancelier',
    'chanceliere chancellor kanselier commissaire commissaris general generaal envoye envoyee special',
    'speciale gezant envoy negociateur negociatrice onderhandelaar negotiator rapporteur ambassadeur',
    'ambassadrice ambassador colonel kolonel commissioner senator senateur senatrice depute deputee',
    'volksvertegenwoordiger parlementslid collega collegue staatssecretaris secretaire secretary etat',
    'gouverneur governor burgemeester bourgmestre mayor judge juge rechter procureur prosecutor',
    'ecrivain ecrivaine journaliste journalist opposant opposante militant militante dissident dissidente',
    'avocat avocate blogueur blogueuse cineaste activiste activist schrijver schrijfster advocaat advocate',
    'dichter oppositieleider oppositieleidster',
  ].flatMap((line) => line.split(' ')),
);

/** Words that go with a title and are no part of a name either, folded. */
const RANKS: ReadonlySet<string> = new Set(
  'deputy vice acting elect designate permanent permanente high chief special adjoint adjointe plaatsvervangend waarnemend speciaal speciale hoog hoge haut haute representative representante vertegenwoordiger secretaris'.split(
    ' ',
  ),
);

const ARTICLE = /^(?:le|la|l'|de|het|the) /u;

/** Whether a word with a capital is a title or of one: "le Président", "Secretary-General", "Elect". */
export const isTitleWord = (text: string): boolean =>
  fold(text)
    .replace(ARTICLE, '')
    .split(/[ -]/)
    .every((word) => TITLE_WORDS.has(word) || RANKS.has(word));

/** Civilities, which may stand before a surname in capitals or before one that is also a word. */
export const CIVILITY_BEFORE =
  /(?<![\p{L}\p{N}])(?:M\.|MM\.|Mme|Mmes|Mlle|Monsieur|Madame|[Mm]evr\.|[Mm]evrouw|[Dd]hr\.|[Dd]e [Hh]eer|Mrs?\.?|Ms\.?|Dr\.?) $/u;

/** A member of a royal house with the first name; the title is part of the mention. */
export const ROYAL =
  /(?<![\p{L}\p{N}])(?:(?:S\.?A\.?R\.?|S\.?M\.?|H\.?K\.?H\.?|Z\.?K\.?H\.?|HRH|HM|Sa Majesté|Zijne Majesteit|Hare Majesteit|Z\.?M\.?) )?(?:(?:la|le|de|the|La|Le|De|The) )?([Pp]rincesse|[Pp]rinses|[Pp]rincess|[Pp]rince|[Pp]rins|[Rr]oi|[Kk]oning|[Kk]ing|[Rr]eine|[Kk]oningin|[Qq]ueen) (\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: [IVX]{1,4}(?!\p{L}))?)(?![\p{L}\p{N}-])/gu;

/** Royal titles by the word of an id. */
export const ROYAL_TITLES: Readonly<Partial<Record<string, string>>> = {
  princesse: 'princess',
  prinses: 'princess',
  princess: 'princess',
  prince: 'prince',
  prins: 'prince',
  roi: 'king',
  koning: 'king',
  king: 'king',
  reine: 'queen',
  koningin: 'queen',
  queen: 'queen',
};

/** Right before a name and folded, what makes it the name of a thing: a street, a prize, a law. */
export const THING_BEFORE =
  /(?<!\p{L})(?:rue|avenue|boulevard|place|square|prix|prijs|loi|wet|fondation|fonds|stichting|institut|instituut|institute|universite|universiteit|university|lycee|ecole|hopital|aeroport|centre|centrum|center|concours|wedstrijd|programme|programma|plan|actions?|bourses?|chaires?|foundation|salle|batiment|rapport|fregate|fregat|frigate|navire|schip|comite|musee|paleis|palais|saint|sainte|sint|heilige)(?: (?:du|de la|de|des|van|of))? $/u;

/** Right after a name, the same. */
export const THING_AFTER =
  /^(?:-(?:prijs|stichting|fonds|wet|plan|instituut|programma|acties|gebouw)| (?:Foundation|Stichting|Institute|Instituut|Center|Centre|Award|Prize|Fund|Act|Plan|University|Universiteit|Programme|Fellowships?|Street|Airport|Bank)(?!\p{L}))/u;

/** Ends of Dutch words for things that bear the name of a person ("Spaakgebouw"). */
export const THING_SURNAME =
  /\p{L}(?:gebouw|plein|straat|laan|stichting|prijs|fonds|station|tunnel|brug|kazerne|ziekenhuis|instituut|college|zaal|museum)$/u;
