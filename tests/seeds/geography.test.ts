// The geographic gazetteers and persons: complete, in three languages, and with the right names.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../extract/dataset/schema.ts';
import { type GazetteerRow, gazetteerRowSchema } from '../../extract/gazetteer/schema.ts';
import { buildMatcher, findNames } from '../../extract/match/matcher.ts';
import { nameKey } from '../../extract/text/name-key.ts';

const rowsOf = (name: string): GazetteerRow[] =>
  readFileSync(new URL(`../../seeds/gazetteer/${name}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => gazetteerRowSchema.parse(JSON.parse(line)));

const COUNTRIES = rowsOf('countries');
const REGIONS = rowsOf('regions');
const PLACES = rowsOf('places');
const PERSONS = rowsOf('persons');
const FILES = Object.entries({
  countries: COUNTRIES,
  regions: REGIONS,
  places: PLACES,
  persons: PERSONS,
});
const MATCHER = buildMatcher(FILES.flatMap(([, rows]) => rows));
const TYPE_OF_FILE: Readonly<Record<string, string>> = {
  countries: 'country',
  regions: 'region',
  places: 'place',
  persons: 'person',
};

/** Members and observers of the United Nations, Kosovo and Taiwan: ISO 3166-1 alpha-2. */
const STATES = `
  AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH
  CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN
  GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC
  LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP
  NR NZ OM PA PE PG PH PK PL PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST
  SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW
`
  .trim()
  .split(/\s+/);

/** Their government has its seat in no city of another name. */
const CITY_STATES = ['MC', 'SG', 'SM', 'VA'];

const byIso = new Map(COUNTRIES.map((row) => [row.iso ?? '', row]));
const isFormer = ({ kind }: GazetteerRow): boolean => kind === 'former-state';

const namesIn = ({ names, aliases }: GazetteerRow, language: Language): string[] => [
  names[language],
  ...aliases
    .filter((alias) => alias.language === language || alias.language === 'mul')
    .map(({ text }) => text),
];

const knownIn = (rows: readonly GazetteerRow[], language: Language): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => namesIn(row, language)).map(nameKey));

/** Everything that the longest names of a text may mean. */
const meanings = (text: string, language: Language): string[] => {
  const found = findNames(MATCHER, text, language);
  const longest = found.filter(
    (name) =>
      !found.some(
        (other) =>
          other.start <= name.start &&
          other.end >= name.end &&
          other.end - other.start > name.end - name.start,
      ),
  );
  return longest.flatMap(({ senses }) => [...new Set(senses.map(({ entity }) => entity))]);
};

describe('geographic gazetteers', () => {
  it.each(FILES)('%s: ids of one type, sorted, each once', (file, rows) => {
    const ids = rows.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
    expect(ids.filter((id) => !id.startsWith(`${TYPE_OF_FILE[file]}:`))).toEqual([]);
  });

  it('are as wide as texts on foreign policy ask for', () => {
    expect(REGIONS.length).toBeGreaterThanOrEqual(120);
    expect(PLACES.length).toBeGreaterThanOrEqual(900);
  });

  it('say of every row what kind of thing it is', () => {
    const unsaid = FILES.flatMap(([, rows]) => rows).filter(({ kind }) => !kind);
    expect(unsaid.map(({ id }) => id)).toEqual([]);
  });
});

describe('countries', () => {
  it('are all states, each under its ISO code', () => {
    expect(STATES.filter((iso) => !byIso.has(iso))).toEqual([]);
    const odd = COUNTRIES.filter(({ id, iso }) => id !== `country:${iso}`);
    expect(odd.map(({ id }) => id)).toEqual([]);
    const others = COUNTRIES.filter((row) => !isFormer(row) && !STATES.includes(row.iso ?? ''));
    expect(others.map(({ id }) => id)).toEqual([]);
  });

  it.each(LANGUAGES)('are known by the name that Unicode gives them in %s', (language) => {
    const unicode = new Intl.DisplayNames([language], { type: 'region' });
    const plain = (name: string): string =>
      name
        .replace(/ \(.*\)$/u, '')
        .replace(/^St\. /u, 'Saint ')
        .replace('& Grenadines', 'and the Grenadines');
    const unknown = STATES.filter((iso) => {
      const row = byIso.get(iso);
      return !row || !knownIn([row], language).has(nameKey(plain(unicode.of(iso) ?? '')));
    });
    expect(unknown).toEqual([]);
  });

  it.each(LANGUAGES)('have adjectives in %s, but for Belgium and the Holy See', (language) => {
    const without = COUNTRIES.filter(
      ({ aliases }) =>
        !aliases.some((alias) => alias.form === 'adjective' && alias.language === language),
    ).map(({ iso }) => iso);
    expect(without.filter((iso) => iso !== 'VA')).toEqual(['BE']);
  });

  it('have a capital that can stand for their government', () => {
    const governed = new Set(PLACES.map(({ capitalOf }) => capitalOf));
    const without = COUNTRIES.filter((row) => !isFormer(row) && !governed.has(row.id));
    expect(without.map(({ iso }) => iso).sort()).toEqual(CITY_STATES);
  });

  it('belong to regions that count them among their members', () => {
    const members = new Map(REGIONS.map((row) => [row.id, row.members ?? []]));
    const wrong = COUNTRIES.filter((row) => !isFormer(row)).filter(
      ({ id, broader }) =>
        !broader?.length || broader.some((region) => !members.get(region)?.includes(id)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('agree in French with all genders and numbers', () => {
    const texts = [
      'les autorités russes',
      'la diplomatie congolaise',
      'les entreprises turques',
      'des alliées américaines',
      'le peuple malien',
      'les négociations israélo-palestiniennes',
    ];
    expect(texts.map((text) => meanings(text, 'fr'))).toEqual([
      ['country:RU'],
      ['country:CD', 'country:CG'],
      ['country:TR'],
      ['country:US'],
      ['country:ML'],
      ['country:IL', 'country:PS'],
    ]);
  });

  it('are found in Dutch by adjective and by people', () => {
    const text = 'Oekraïense, Rwandese en Zuid-Afrikaanse burgers, en de Turken en Amerikanen';
    expect(meanings(text, 'nl')).toEqual([
      'country:UA',
      'country:RW',
      'country:ZA',
      'country:TR',
      'country:US',
    ]);
  });

  it('are found by acronym and by older name', () => {
    expect(meanings('la RDC, ex-Zaïre, et les É.-U.', 'fr')).toEqual([
      'country:CD',
      'country:CD',
      'country:US',
    ]);
    expect(meanings('de VS, het VK, Birma en Wit-Rusland', 'nl')).toEqual([
      'country:US',
      'country:GB',
      'country:MM',
      'country:BY',
    ]);
  });

  it('are not found in words that only look like them', () => {
    expect(meanings('Fin 2024, let us go; Jordan Bardella', 'fr')).toEqual([]);
    expect(meanings('De pers zag een rus van gras en een maltees hondje', 'nl')).toEqual([]);
  });

  it('leave out the adjectives of Belgium and of Europe', () => {
    expect(meanings('la diplomatie belge et européenne', 'fr')).toEqual([]);
    expect(meanings('het Belgische en Europese beleid van de Belgen', 'nl')).toEqual([]);
  });
});

describe('regions', () => {
  it.each(LANGUAGES)(
    'have the continents and subregions of the United Nations in %s',
    (language) => {
      // Codes of UN M49; Unicode writes 057, the Micronesian region, in a way that no text does.
      const codes =
        '002 005 009 011 013 014 015 017 018 019 029 030 034 035 039 053 054 061 142 143 145 150 151 154 155 202 419';
      const unicode = new Intl.DisplayNames([language], { type: 'region' });
      const known = knownIn(REGIONS, language);
      const names = codes.split(' ').map((code) => unicode.of(code) ?? '');
      expect(names.filter((name) => !known.has(nameKey(name)))).toEqual([]);
    },
  );

  it('read the same in both languages of a text', () => {
    const pairs: [string, string, string][] = [
      ['la région des Grands Lacs', 'het gebied van de Grote Meren', 'region:great-lakes'],
      ['le Proche-Orient', 'het Nabije Oosten', 'region:middle-east'],
      ['au Moyen-Orient', 'in het Midden-Oosten', 'region:middle-east'],
      ['les Balkans occidentaux', 'de Westelijke Balkan', 'region:western-balkans'],
      ['la Corne de l’Afrique', 'de Hoorn van Afrika', 'region:horn-of-africa'],
      ['les pays du Golfe', 'de Golfstaten', 'region:gulf'],
      ['les pays du Sahel', 'de Sahellanden', 'region:sahel'],
      ['la mer du Nord', 'de Noordzee', 'region:north-sea'],
      ['l’Afrique subsaharienne', 'Sub-Saharaans Afrika', 'region:sub-saharan-africa'],
      ['la stratégie indo-pacifique', 'de Indo-Pacifische strategie', 'region:indo-pacific'],
      ['le Sud global', 'het Mondiale Zuiden', 'region:global-south'],
    ];
    for (const [fr, nl, region] of pairs) {
      expect([fr, meanings(fr, 'fr')]).toEqual([fr, [region]]);
      expect([nl, meanings(nl, 'nl')]).toEqual([nl, [region]]);
    }
  });
});

describe('places', () => {
  it('are part of a country, a region or another place', () => {
    expect(PLACES.filter(({ broader }) => !broader?.length).map(({ id }) => id)).toEqual([]);
  });

  it('have their names in French and in Dutch', () => {
    const pairs: [string, string, string][] = [
      ['La Haye', 'Den Haag', 'place:the-hague'],
      ['Anvers', 'Antwerpen', 'place:antwerp'],
      ['Liège', 'Luik', 'place:liege'],
      ['Moscou', 'Moskou', 'place:moscow'],
      ['Pékin', 'Peking', 'place:beijing'],
      ['Le Caire', 'Caïro', 'place:cairo'],
      ['Varsovie', 'Warschau', 'place:warsaw'],
      ['Kiev', 'Kyiv', 'place:kyiv'],
      ['Addis-Abeba', 'Addis Abeba', 'place:addis-ababa'],
      ['la bande de Gaza', 'de Gazastrook', 'place:gaza'],
      ['la Cisjordanie', 'de Westelijke Jordaanoever', 'place:west-bank'],
      ['le Haut-Karabakh', 'Nagorno-Karabach', 'place:nagorno-karabakh'],
      ['le Nord-Kivu', 'Noord-Kivu', 'place:north-kivu'],
      ['la Flandre', 'Vlaanderen', 'place:flanders'],
    ];
    for (const [fr, nl, place] of pairs) {
      expect([fr, meanings(fr, 'fr')]).toEqual([fr, [place]]);
      expect([nl, meanings(nl, 'nl')]).toEqual([nl, [place]]);
    }
  });

  it('are not found in ordinary words', () => {
    expect(meanings('de lessen, het doel, de bergen en de namen; halle', 'nl')).toEqual([]);
    expect(meanings('une grenade, un spa et des tours', 'fr')).toEqual([]);
  });
});

describe('persons', () => {
  it('are one person however their name is spelled', () => {
    expect(meanings('Vladimir Poutine et Volodymyr Zelensky', 'fr')).toEqual(
      meanings('Vladimir Poetin en Volodymyr Zelensky', 'nl'),
    );
  });

  it('keep an adjective in a name from being a country', () => {
    expect(meanings('Frans Timmermans', 'nl')).toEqual(['person:frans-timmermans']);
  });
});
