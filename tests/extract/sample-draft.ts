// A draft made of bare passages, and a small gazetteer, for the tests of the stages that find names.
import type { Language } from '../../extract/dataset/schema.ts';
import { buildGazetteer, type Gazetteer } from '../../extract/gazetteer/gazetteer.ts';
import type { GazetteerRow } from '../../extract/gazetteer/schema.ts';
import type { Draft, DraftPassage } from '../../extract/stages/draft.ts';
import { foldedWords } from '../../extract/text/folded-words.ts';

export interface SamplePassage {
  readonly language: Language;
  readonly text: string;
  readonly section?: readonly string[];
  readonly kind?: DraftPassage['kind'];
}

export const sampleDraft = (
  passages: readonly SamplePassage[],
  meta: Partial<Draft['meta']> = {},
): Draft => ({
  meta: {
    id: 'note',
    work: 'note',
    source: 'note.txt',
    title: 'Note',
    kind: 'document',
    issuer: '',
    voice: null,
    date: null,
    about: '',
    language: null,
    sha256: '0'.repeat(64),
    lineCount: passages.length,
    ...meta,
  },
  lines: [],
  blocks: [],
  passages: passages.map(({ language, text, section = [], kind = 'paragraph' }, sequence) => ({
    id: `note:${sequence}`,
    sequence,
    section,
    kind,
    level: 0,
    language,
    leadIn: null,
    themes: [],
    counterpart: null,
    unit: `note:${sequence}`,
    text,
    segments: [{ start: 0, line: sequence + 1 }],
    words: foldedWords(text),
  })),
  mentions: [],
  discovered: [],
  relations: [],
  dropped: [],
  warnings: [],
});

type Names = string | readonly [en: string, fr: string, nl: string];

/** A row from its names (one for all languages, or in the order en, fr, nl) and what else it has. */
export const sampleRow = (
  id: string,
  names: Names,
  rest: Partial<GazetteerRow> = {},
): GazetteerRow => {
  const [en, fr, nl] = typeof names === 'string' ? [names, names, names] : names;
  return { id, names: { en, fr, nl }, aliases: [], ...rest };
};

const short = (text: string, language: 'fr' | 'nl') => ({
  text,
  language,
  form: 'short' as const,
  rule: { decide: 'antecedent' as const },
});

const acronym = (text: string, language: 'fr' | 'nl' | 'en' | 'mul') => ({
  text,
  language,
  form: 'acronym' as const,
});

const adjective = (text: string, language: 'fr' | 'nl') => ({
  text,
  language,
  form: 'adjective' as const,
});

const EU = 'organisation:eu';
const UN = 'organisation:un';

export const SAMPLE_ROWS: readonly GazetteerRow[] = [
  sampleRow('country:BE', ['Belgium', 'Belgique', 'België'], { iso: 'BE' }),
  sampleRow('country:RU', ['Russia', 'Russie', 'Rusland'], {
    aliases: [adjective('russe', 'fr'), adjective('Russische', 'nl')],
  }),
  sampleRow('country:UA', ['Ukraine', 'Ukraine', 'Oekraïne']),
  sampleRow('country:IQ', ['Iraq', 'Irak', 'Irak']),
  sampleRow('country:IL', ['Israel', 'Israël', 'Israël'], {
    aliases: [adjective('israélo-', 'fr')],
  }),
  sampleRow('country:PS', ['Palestine', 'Palestine', 'Palestina'], {
    aliases: [adjective('palestinien', 'fr')],
  }),
  sampleRow('country:OM', 'Oman'),
  sampleRow('country:CD', ['DR Congo', 'RD Congo', 'DR Congo'], {
    aliases: [
      { text: 'Congo', language: 'fr', form: 'name', rule: { decide: 'default' } },
      { text: 'Congo', language: 'nl', form: 'name', rule: { decide: 'default' } },
    ],
  }),
  sampleRow('country:CG', ['Congo-Brazzaville', 'Congo-Brazzaville', 'Congo-Brazzaville'], {
    aliases: [
      {
        text: 'Congo',
        language: 'fr',
        form: 'name',
        rule: { decide: 'cue', cues: ['Brazzaville', 'Sassou-Nguesso'] },
      },
    ],
  }),
  sampleRow('region:europe', ['Europe', 'Europe', 'Europa']),
  sampleRow('region:sahel', 'Sahel'),
  sampleRow('region:west-africa', ['West Africa', "Afrique de l'Ouest", 'West-Afrika']),
  sampleRow('region:north-africa', ['North Africa', 'Afrique du Nord', 'Noord-Afrika']),
  sampleRow('region:central-africa', ['Central Africa', 'Afrique centrale', 'Centraal-Afrika']),
  sampleRow('region:southern-africa', ['Southern Africa', 'Afrique australe', 'Zuidelijk Afrika']),
  sampleRow('place:moscow', ['Moscow', 'Moscou', 'Moskou'], { capitalOf: 'country:RU' }),
  sampleRow('place:kyiv', ['Kyiv', 'Kiev', 'Kiev'], { capitalOf: 'country:UA' }),
  sampleRow('place:brussels', ['Brussels', 'Bruxelles', 'Brussel'], { capitalOf: 'country:BE' }),
  sampleRow('place:minsk', 'Minsk', { capitalOf: 'country:BY' }),
  sampleRow(EU, ['European Union', 'Union européenne', 'Europese Unie'], {
    aliases: [acronym('UE', 'fr'), acronym('EU', 'nl'), short('Union', 'fr'), short('Unie', 'nl')],
  }),
  sampleRow('organisation:au', ['African Union', 'Union africaine', 'Afrikaanse Unie'], {
    aliases: [acronym('UA', 'fr'), acronym('AU', 'nl'), short('Union', 'fr'), short('Unie', 'nl')],
  }),
  sampleRow(UN, ['United Nations', 'Nations unies', 'Verenigde Naties'], {
    aliases: [acronym('ONU', 'fr'), acronym('VN', 'nl')],
  }),
  sampleRow(
    'organisation:un-security-council',
    ['Security Council', 'Conseil de sécurité', 'Veiligheidsraad'],
    { aliases: [short('Conseil', 'fr'), short('Raad', 'nl')], broader: [UN] },
  ),
  sampleRow(
    'organisation:council-of-the-eu',
    ['Council of the European Union', "Conseil de l'Union européenne", 'Raad van de Europese Unie'],
    { aliases: [short('Conseil', 'fr'), short('Raad', 'nl')], broader: [EU] },
  ),
  sampleRow('organisation:european-council', [
    'European Council',
    'Conseil européen',
    'Europese Raad',
  ]),
  sampleRow('organisation:nato', ['NATO', 'OTAN', 'NAVO'], {
    aliases: [
      {
        text: "Organisation du traité de l'Atlantique Nord",
        language: 'fr',
        form: 'name',
      },
    ],
  }),
  sampleRow('organisation:opcw', [
    'Organisation for the Prohibition of Chemical Weapons',
    "Organisation pour l'interdiction des armes chimiques",
    'Organisatie voor het Verbod op Chemische Wapens',
  ]),
  sampleRow('organisation:who', [
    'World Health Organization',
    'Organisation mondiale de la santé',
    'Wereldgezondheidsorganisatie',
  ]),
  sampleRow('organisation:icj', 'World Court', {
    aliases: [
      {
        ...acronym('CIJ', 'fr'),
        rule: { decide: 'cue', cues: ['La Haye', 'cour mondiale', 'différend'] },
      },
    ],
  }),
  sampleRow('organisation:order-of-physicians', 'Ordre des médecins', {
    aliases: [acronym('OMS', 'fr')],
  }),
  sampleRow(
    'organisation:fps-foreign-affairs',
    ['FPS Foreign Affairs', 'SPF Affaires étrangères', 'FOD Buitenlandse Zaken'],
    {
      aliases: [
        { text: 'Affaires étrangères', language: 'fr', form: 'short', case: 'exact' },
        { text: 'Buitenlandse Zaken', language: 'nl', form: 'short', case: 'exact' },
        { ...short('SPF', 'fr'), case: 'exact' },
      ],
      broader: ['country:BE'],
    },
  ),
  sampleRow('organisation:be-defence', ['Belgian Defence', 'Défense belge', 'Belgische Defensie'], {
    aliases: [{ text: 'Défense', language: 'fr', form: 'short', case: 'exact' }],
    broader: ['country:BE'],
  }),
  sampleRow('person:antonio-guterres', [
    'António Guterres',
    'António Guterres',
    'António Guterres',
  ]),
];

const FIRST_NAMES = ['antonio', 'astrid', 'marc', 'mark', 'maxime', 'staffan', 'ursula', 'paris'];

export const sampleGazetteer = (): Gazetteer => buildGazetteer(SAMPLE_ROWS, new Set(FIRST_NAMES));

/** Mentions as "surface = entity (form)", the form left out for names. */
export const describeMentions = (draft: Draft): string[] =>
  draft.mentions.map(({ passage, entity, form, start, end }) => {
    const text = draft.passages.find(({ id }) => id === passage)?.text.slice(start, end);
    return `${text} = ${entity}${form === 'name' ? '' : ` (${form})`}`;
  });
