// Words that head the proper name of a body, in the three languages, and what kind of body each one
// heads: by its kind a body is known again in another language.
import type { Language } from '../dataset/schema.ts';
import { fold } from '../text/fold.ts';
import { type WordLookup, wordLookup } from '../text/word-lookup.ts';

const HEADS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    council: 'conseil',
    committee: 'comite commission',
    fund: 'fonds',
    agency: 'agence',
    body: 'organe',
    cell: 'cellule cellules',
    network: 'reseau',
    centre: 'centre',
    institute: 'institut',
    office: 'office bureau service',
    authority: 'autorite',
    observatory: 'observatoire',
    foundation: 'fondation',
    academy: 'academie',
    secretariat: 'secretariat',
    platform: 'plateforme',
    court: 'tribunal cour',
    directorate: 'direction',
    federation: 'federation confederation',
    association: 'association ligue',
    coalition: 'coalition',
    'task-force': 'taskforce',
    army: 'armee',
    forces: 'forces',
    brigade: 'brigade',
    bank: 'banque',
    mission: 'mission',
    panel: 'panel',
    group: 'groupe',
    assembly: 'assemblee',
    front: 'front',
    movement: 'mouvement',
    party: 'parti',
    alliance: 'alliance',
    forum: 'forum',
    university: 'universite',
    unit: 'unite',
    organisation: 'organisation',
  },
  nl: {
    council: 'raad',
    committee: 'comite commissie',
    fund: 'fonds',
    agency: 'agentschap',
    body: 'orgaan',
    cell: 'cel cellen',
    network: 'netwerk',
    centre: 'centrum',
    institute: 'instituut',
    office: 'bureau dienst',
    authority: 'autoriteit',
    observatory: 'observatorium waarnemingscentrum',
    foundation: 'stichting',
    academy: 'academie',
    secretariat: 'secretariaat',
    platform: 'platform',
    court: 'rechtbank hof',
    directorate: 'directie directoraat',
    federation: 'federatie confederatie',
    association: 'vereniging liga',
    coalition: 'coalitie',
    'task-force': 'taskforce',
    army: 'leger',
    brigade: 'brigade',
    ministry: 'ministerie',
    mission: 'missie',
    panel: 'panel',
    group: 'groep',
    assembly: 'assemblee',
    front: 'front',
    movement: 'beweging',
    alliance: 'alliantie',
    forum: 'forum',
    university: 'universiteit',
    organisation: 'organisatie',
  },
  en: {
    council: 'council',
    committee: 'committee commission',
    fund: 'fund',
    agency: 'agency',
    cell: 'cell',
    network: 'network',
    centre: 'centre center',
    institute: 'institute',
    office: 'office bureau',
    authority: 'authority',
    observatory: 'observatory',
    foundation: 'foundation',
    academy: 'academy',
    secretariat: 'secretariat',
    platform: 'platform',
    court: 'tribunal court',
    directorate: 'directorate',
    federation: 'federation confederation',
    association: 'association league',
    coalition: 'coalition',
    board: 'board',
    army: 'army',
    navy: 'navy',
    police: 'police',
    guard: 'guard',
    forces: 'forces',
    command: 'command',
    brigade: 'brigade',
    staff: 'staff',
    company: 'corporation company',
    bank: 'bank',
    ministry: 'ministry department',
    mission: 'mission',
    panel: 'panel',
    group: 'group',
    assembly: 'assembly parliament',
    front: 'front',
    movement: 'movement',
    party: 'party',
    alliance: 'alliance',
    forum: 'forum',
    university: 'university college',
    unit: 'unit',
    organisation: 'organisation organization',
  },
};

const kindsOf = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(HEADS[language]).flatMap(([kind, line]) =>
      line.split(' ').map((word) => [word, kind] as const),
    ),
  );

const KINDS: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  fr: kindsOf('fr'),
  nl: kindsOf('nl'),
  en: kindsOf('en'),
};

/** Longest first, so that "waarnemingscentrum" isn't read as a "centrum". */
const DUTCH_ENDS = [...KINDS.nl.keys()].sort((a, b) => b.length - a.length);
/** Last letters of the heads, by which nearly all other words are passed over. */
const LAST_LETTERS = 3;
const lastLetters = (word: string): string => word.slice(-LAST_LETTERS);
const ENDINGS: ReadonlySet<string> = new Set(
  Object.values(KINDS).flatMap((kinds) => Array.from(kinds.keys(), lastLetters)),
);
/** Shortest first part of a Dutch compound ("Asbestfonds"). */
const SHORTEST_FIRST_PART = 4;

export interface BodyHead {
  readonly kind: string;
  /** Whether it is the end of a Dutch compound, which says by itself what the body is for. */
  readonly compound: boolean;
}

/** The kind of body that a word heads in a language; null for any other word. */
export const bodyHead = (word: string, language: Language): BodyHead | null => {
  const folded = fold(word);
  if (!ENDINGS.has(lastLetters(folded))) return null;
  const kind = KINDS[language].get(folded);
  if (kind !== undefined) return { kind, compound: false };
  if (language !== 'nl' || folded.length < 7) return null;
  const end = DUTCH_ENDS.find((head) => folded.endsWith(head));
  if (end === undefined || folded.length - end.length < SHORTEST_FIRST_PART) return null;
  return { kind: KINDS.nl.get(end) ?? '', compound: true };
};

const mayHeadIn = (language: Language): WordLookup<boolean> =>
  wordLookup((word) => bodyHead(word, language) !== null || bodyHead(word, 'en') !== null);

/** Whether a word heads bodies in a text of the language, which may hold English names too. */
export const mayHead: Readonly<Record<Language, WordLookup<boolean>>> = {
  fr: mayHeadIn('fr'),
  nl: mayHeadIn('nl'),
  en: mayHeadIn('en'),
};

/** The kind of body that a whole name is of, by its first head in any of the languages. */
export const bodyKind = (name: string, language: Language): string | null => {
  for (const word of name.split(/[\s-]+/)) {
    const head = bodyHead(word, language) ?? bodyHead(word, 'en');
    if (head !== null) return head.kind;
  }
  return null;
};
