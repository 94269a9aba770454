// A small dataset, made by hand, small enough to count in one's head: a note of 2019 in French and
// Dutch (one work, paired passage by passage) and a programme of 2024 in French.
import type {
  Dataset,
  DocumentRow,
  EntityRow,
  EntityType,
  Language,
  MentionForm,
  MentionRow,
  PassageKind,
  PassageRow,
  Predicate,
  RelationRow,
} from '../../extract/dataset/schema.ts';

interface Spec {
  readonly document: string;
  readonly language: Language;
  readonly kind: PassageKind;
  readonly unit: string;
  readonly text: string;
  /** Surface, entity, form; in text order. */
  readonly mentions: readonly (readonly [string, string, MentionForm])[];
  readonly themes?: readonly (readonly [string, number, readonly string[]])[];
  readonly relations?: readonly (readonly [string, Predicate, string, string, number])[];
}

const NOTE_FR = 'note-2019.fr';
const NOTE_NL = 'note-2019.nl';
const PROGRAMME = 'programme-2024.fr';

const UA = 'country:UA';
const RU = 'country:RU';
const BE = 'country:BE';
const NATO = 'organisation:nato';
const EU = 'organisation:eu';
const SAHEL = 'region:sahel';

const SPECS: readonly Spec[] = [
  {
    document: NOTE_FR,
    language: 'fr',
    kind: 'heading',
    unit: 'u-title',
    text: 'L’OTAN et l’Ukraine',
    mentions: [
      ['OTAN', NATO, 'name'],
      ['Ukraine', UA, 'name'],
    ],
    themes: [['defence', 0.4, ['OTAN']]],
  },
  {
    document: NOTE_FR,
    language: 'fr',
    kind: 'paragraph',
    unit: 'u-1',
    text: 'La Belgique soutient l’Ukraine. La Russie menace l’Ukraine et l’OTAN renforce la défense collective.',
    mentions: [
      ['Belgique', BE, 'name'],
      ['Ukraine', UA, 'name'],
      ['Russie', RU, 'name'],
      ['Ukraine', UA, 'name'],
      ['OTAN', NATO, 'name'],
    ],
    themes: [['defence', 0.9, ['défense collective']]],
    relations: [
      [BE, 'supports', UA, 'soutient', 0.9],
      [RU, 'threatens', UA, 'menace', 0.8],
    ],
  },
  {
    document: NOTE_FR,
    language: 'fr',
    kind: 'paragraph',
    unit: 'u-2',
    text: 'Nous coopérons avec l’Union européenne au Sahel, « région, "clé" » ; \\ fin.\nDeuxième ligne.',
    mentions: [
      ['Union européenne', EU, 'name'],
      ['Sahel', SAHEL, 'name'],
    ],
    themes: [['migration', 0.5, []]],
    relations: [[BE, 'cooperates-with', EU, 'coopérons avec', 0.7]],
  },
  {
    document: NOTE_FR,
    language: 'fr',
    kind: 'furniture',
    unit: 'u-page',
    text: '12 Ukraine',
    mentions: [['Ukraine', UA, 'name']],
  },
  {
    document: NOTE_NL,
    language: 'nl',
    kind: 'heading',
    unit: 'u-title',
    text: 'De NAVO en Oekraïne',
    mentions: [
      ['NAVO', NATO, 'name'],
      ['Oekraïne', UA, 'name'],
    ],
    themes: [['defence', 0.4, ['NAVO']]],
  },
  {
    document: NOTE_NL,
    language: 'nl',
    kind: 'paragraph',
    unit: 'u-1',
    text: 'België steunt Oekraïne. Rusland bedreigt Oekraïne en de NAVO versterkt de collectieve defensie.',
    mentions: [
      ['België', BE, 'name'],
      ['Oekraïne', UA, 'name'],
      ['Rusland', RU, 'name'],
      ['Oekraïne', UA, 'name'],
      ['NAVO', NATO, 'name'],
    ],
    themes: [['defence', 0.8, ['collectieve defensie']]],
    relations: [[BE, 'supports', UA, 'steunt', 0.6]],
  },
  {
    document: NOTE_NL,
    language: 'nl',
    kind: 'paragraph',
    unit: 'u-2',
    text: 'We werken samen met de Unie in de Sahel.',
    mentions: [
      ['Unie', EU, 'short'],
      ['Sahel', SAHEL, 'name'],
    ],
    themes: [['migration', 0.6, []]],
  },
  {
    document: PROGRAMME,
    language: 'fr',
    kind: 'paragraph',
    unit: 'p-1',
    text: 'Kiev et Moscou : l’armée russe attaque l’Ukraine.',
    mentions: [
      ['Kiev', UA, 'metonym'],
      ['Moscou', RU, 'metonym'],
      ['russe', RU, 'adjective'],
      ['Ukraine', UA, 'name'],
    ],
    relations: [[RU, 'threatens', UA, 'attaque', 0.95]],
  },
  {
    document: PROGRAMME,
    language: 'fr',
    kind: 'list-item',
    unit: 'p-2',
    text: 'Une migration mieux accueillie par l’Union européenne.',
    mentions: [['Union européenne', EU, 'name']],
    themes: [['migration', 1, ['migration']]],
  },
  {
    document: PROGRAMME,
    language: 'fr',
    kind: 'list-item',
    unit: 'p-3',
    text: 'L’OTAN, l’Ukraine et la Russie à Vienne avec Jean Dupont-Lévy.',
    mentions: [
      ['OTAN', NATO, 'name'],
      ['Ukraine', UA, 'name'],
      ['Russie', RU, 'name'],
      ['Vienne', 'place:vienna', 'name'],
      ['Jean Dupont-Lévy', 'person:jean-dupont-levy', 'name'],
    ],
  },
];

const entity = (
  id: string,
  [en, fr, nl]: readonly [string, string, string],
  more: Partial<EntityRow> = {},
): EntityRow => ({
  id,
  type: typeOf(id),
  names: { en, fr, nl },
  aliases: [],
  iso: null,
  kind: '',
  broader: [],
  members: [],
  source: 'gazetteer',
  ...more,
});

const TYPES: Readonly<Record<string, EntityType>> = {
  country: 'country',
  organisation: 'organisation',
  region: 'region',
  place: 'place',
  person: 'person',
  theme: 'theme',
};
const typeOf = (id: string): EntityType => TYPES[id.slice(0, id.indexOf(':'))] ?? 'theme';

const ENTITIES: readonly EntityRow[] = [
  entity(BE, ['Belgium', 'Belgique', 'België'], { iso: 'BE' }),
  entity(RU, ['Russia', 'Russie', 'Rusland'], {
    iso: 'RU',
    aliases: [
      { text: 'Fédération de Russie', language: 'fr' },
      { text: 'Moscou', language: 'fr' },
    ],
  }),
  entity(UA, ['Ukraine', 'Ukraine', 'Oekraïne'], { iso: 'UA' }),
  entity(NATO, ['North Atlantic Treaty Organization', 'OTAN', 'NAVO'], {
    kind: 'alliance',
    aliases: [
      { text: 'NATO', language: 'mul' },
      { text: 'Alliance atlantique', language: 'fr' },
    ],
    members: [BE, 'country:LU'],
  }),
  entity(EU, ['European Union', 'Union européenne', 'Europese Unie'], {
    aliases: [{ text: 'UE', language: 'fr' }],
    members: [BE],
  }),
  entity(SAHEL, ['Sahel', 'Sahel', 'Sahel'], { broader: ['region:africa'] }),
  entity('region:africa', ['Africa', 'Afrique', 'Afrika']),
  entity('place:vienna', ['Vienna', 'Vienne', 'Wenen']),
  entity('person:jean-dupont-levy', ['Jean Dupont-Lévy', 'Jean Dupont-Lévy', 'Jean Dupont-Lévy'], {
    source: 'discovered',
  }),
  entity('theme:defence', ['Defence', 'Défense', 'Defensie']),
  entity('theme:migration', ['Migration', 'Migration', 'Migratie']),
];

const idOf = (spec: Spec): string => {
  const before = SPECS.filter(({ document }) => document === spec.document);
  return `${spec.document}#${before.indexOf(spec)}`;
};

const counterpartOf = (spec: Spec): string | null => {
  const other = SPECS.find(
    ({ unit, document }) => unit === spec.unit && document !== spec.document,
  );
  return other === undefined ? null : idOf(other);
};

const passage = (spec: Spec): PassageRow => {
  const sequence = Number(idOf(spec).split('#')[1]);
  return {
    id: idOf(spec),
    document: spec.document,
    sequence,
    section: spec.kind === 'heading' ? [] : ['1. Titre, « un »', '1.1 Sous-titre'],
    kind: spec.kind,
    language: spec.language,
    text: spec.text,
    lines: [
      [sequence * 10 + 1, sequence * 10 + 2],
      [sequence * 10 + 5, sequence * 10 + 5],
    ],
    pages: spec.document === PROGRAMME ? [1, 2] : [],
    themes: (spec.themes ?? []).map(([theme, score, why]) => ({ theme, score, why: [...why] })),
    counterpart: counterpartOf(spec),
    unit: spec.unit,
  };
};

const mentionsOf = (spec: Spec): MentionRow[] => {
  let from = 0;
  return spec.mentions.map(([surface, id, form], at) => {
    const start = spec.text.indexOf(surface, from);
    from = start + surface.length;
    return {
      id: `${idOf(spec)}/m${at}`,
      document: spec.document,
      passage: idOf(spec),
      entity: id,
      type: typeOf(id),
      form,
      surface,
      start,
      end: from,
      lines: [[1, 1]],
      language: spec.language,
    };
  });
};

const relationsOf = (spec: Spec): RelationRow[] =>
  (spec.relations ?? []).map(([subject, predicate, object, cue, confidence], at) => ({
    id: `${idOf(spec)}/r${at}`,
    document: spec.document,
    passage: idOf(spec),
    subject,
    predicate,
    object,
    sentence: { start: 0, end: spec.text.length },
    lines: [[1, 2]],
    language: spec.language,
    cue,
    confidence,
  }));

const document = (
  id: string,
  more: Pick<DocumentRow, 'work' | 'date' | 'languages' | 'title' | 'kind'>,
): DocumentRow => {
  const own = SPECS.filter((spec) => spec.document === id);
  return {
    id,
    source: `${id}.md`,
    issuer: 'Ministre, « des » Affaires étrangères',
    voice: BE,
    about: '',
    sha256: '0'.repeat(64),
    ...more,
    counts: {
      lines: 100,
      passages: own.length,
      units: new Set(own.map(({ unit }) => unit)).size,
      mentions: own.flatMap(mentionsOf).length,
      relations: own.flatMap(relationsOf).length,
    },
  };
};

export const smallDataset = (): Dataset => ({
  documents: [
    document(NOTE_FR, {
      work: 'note-2019',
      date: '2018-10',
      languages: ['fr'],
      title: 'Note de politique générale',
      kind: 'policy-note',
    }),
    document(NOTE_NL, {
      work: 'note-2019',
      date: '2018-10',
      languages: ['nl'],
      title: 'Algemene beleidsnota',
      kind: 'policy-note',
    }),
    document(PROGRAMME, {
      work: PROGRAMME,
      date: '2024',
      languages: ['fr'],
      title: 'Programme',
      kind: 'party-programme',
    }),
  ],
  passages: SPECS.map(passage),
  mentions: SPECS.flatMap(mentionsOf),
  entities: [...ENTITIES],
  relations: SPECS.flatMap(relationsOf),
});
