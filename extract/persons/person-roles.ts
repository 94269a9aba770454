// Roles that are printed after the name of a person: in a line of its own ("Marie Dupont
// Porte-parole") or behind a comma ("Marie Dupont, porte-parole du ministre").

const ROLES =
  'porte-parole|woordvoer(?:der|ster)|spokes(?:person|man|woman)|(?:vice-|ondervoor)?pr[ée]sidente?s?(?![\\p{L}-])|president|(?:onder)?voorzit(?:ter|ster)|chair(?:man|woman|person)?|directeur|directrice|director|minist(?:re|er)|(?:vice-)?premi[eè]re? ministre|secr[ée]taire|staatssecretaris|secretaris|secretary|ambassad(?:eur|rice|or)|attach[ée]e?|persattach[ée]|conseill(?:er|[èe]re)|advis(?:eur|er|or)|chef(?:fe)? d[eu]|kabinetschef|rapporteur|d[ée]l[ée]gu[ée]e?|repr[ée]sentante?|vertegenwoordig(?:er|ster)|representative|commissaire|commissaris|commissioner|gouverneur|governor|procureur|prosecutor|professeur|professor|hoogleraar|chercheu(?:r|se)|onderzoek(?:er|ster)|expert|g[ée]n[ée]ral|generaal|coordinat(?:eur|rice|or)|coordonnat(?:eur|rice)|co[öo]rdinator|bourgmestre|burgemeester|fondat(?:eur|rice)|oprich(?:ter|tster)|administrat(?:eur|rice)|bestuurder|manager|head of|hoofd|responsable|verantwoordelijke|[ée]chevine?|schepen|d[ée]put[ée]e?|s[ée]nat(?:eur|rice)|membre|lid van|analyste?|analist|haut(?:e)? repr[ée]sentante?|envoy[ée]e? sp[ée]ciale?|special envoy';

const AFTER_COMMA = new RegExp(
  `^, (?:(?:l['’]|le |la |de |het |the |an? |une? |een )?(?:ancien(?:ne)? |voormalige? |former |actuel(?:le)? |huidige? |senior |chief |deputy |leading |principal |hoge? |haute? )?)?(?:${ROLES})(?!\\p{L})`,
  'iu',
);
const LINE = new RegExp(`^(?:,? | ?[-–|/] ?|: )(?:${ROLES})(?!\\p{L})`, 'iu');
/** What stands before a name in a line of its own: who is responsible, whom to ask. */
const LINE_BEFORE =
  /(?:^|[|(] ?)(?:[ÉE]diteur responsable|[ÉE]d\. resp\.|Verantwoordelijke uitgever|V\.? ?U\.?|Responsible editor|Contact(?:persoon| presse| pers)?|Porte-parole|Woordvoerder|Woordvoerster|Spokesperson|Signé|Getekend|Photo|Foto|Auteurs?) ?[:|–-]? $/u;
const ANY_ROLE = new RegExp(`(?:^|[ ,|/:-])(?:${ROLES})(?!\\p{L})`, 'iu');
const LINE_START =
  /[ÉEée]d(?:iteur|\.)|itgever|editor|^V\.? ?U|[Cc]ontact|[Ss]ign|[Gg]etekend|[PpFf]h?oto|[Aa]uteur/u;
const WHOLE_ROLE = new RegExp(`^(?:${ROLES})$`, 'iu');
/** Longest passage that counts as a line of its own, in characters. */
const LONGEST_LINE = 160;

/** Whether a text is a line of its own in which a role is named. */
export const isShortLine = (text: string): boolean =>
  text.length <= LONGEST_LINE && (ANY_ROLE.test(text) || LINE_START.test(text));

/** Whether what follows a name in a text says that it is a person's. */
export const hasRoleAfter = (text: string, start: number, end: number): boolean => {
  const ahead = text.slice(end, end + 60);
  if (AFTER_COMMA.test(ahead)) return true;
  return start === 0 && text.length <= LONGEST_LINE && LINE.test(ahead);
};

/** Whether a line says before a name that a person's name follows. */
export const hasRoleBefore = (text: string, start: number): boolean =>
  start > 2 && start <= 40 && LINE_BEFORE.test(text.slice(0, start));

/** Whether a word is a role by itself, and so no part of a name. */
export const isRole = (word: string): boolean => WHOLE_ROLE.test(word);
