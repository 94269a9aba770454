// Themes of plain sentences, the same in English, French and Dutch: a reader of any of them must get
// the same answer.
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../extract/dataset/schema.ts';
import { loadThemes } from '../../../extract/gazetteer/load-themes.ts';
import { themes } from '../../../extract/stages/themes.ts';
import { buildThemeIndex, type ThemeIndex } from '../../../extract/themes/theme-index.ts';
import { sampleDraft } from '../sample-draft.ts';

type Sentences = Readonly<Record<Language, string>>;

const CASES: readonly (readonly [theme: string, sentences: Sentences])[] = [
  [
    'maritime',
    {
      en: 'Two frigates will escort merchant ships through the strait until the spring.',
      fr: 'Deux frégates escorteront les navires marchands dans le détroit jusqu’au printemps.',
      nl: 'Twee fregatten begeleiden koopvaardijschepen door de zeestraat tot in de lente.',
    },
  ],
  [
    'sanctions',
    {
      en: 'Their bank accounts are covered by an asset freeze and they face a travel ban.',
      fr: 'Leurs comptes font l’objet d’un gel des avoirs et d’une interdiction de voyage.',
      nl: 'Voor hun rekeningen geldt een bevriezing van tegoeden en voor hen een reisverbod.',
    },
  ],
  [
    'health',
    {
      en: 'Cholera spreads where clinics have neither medicines nor nurses.',
      fr: 'Le choléra se répand là où les cliniques n’ont ni médicaments ni infirmières.',
      nl: 'Cholera verspreidt zich waar klinieken geen geneesmiddelen en verpleegkundigen hebben.',
    },
  ],
  [
    'food-security',
    {
      en: 'Smallholders lost their harvest and wheat has become too dear for most families.',
      fr: 'Les paysans ont perdu leurs récoltes et le blé est trop cher pour les familles.',
      nl: 'De boeren verloren hun oogst en tarwe is te duur geworden voor de gezinnen.',
    },
  ],
  [
    'cybersecurity',
    {
      en: 'Ransomware shut down the port for a week after hackers had stolen passwords.',
      fr: 'Un rançongiciel a bloqué la commune pendant une semaine après un piratage.',
      nl: 'Gijzelsoftware legde de gemeente een week plat nadat hackers waren binnengedrongen.',
    },
  ],
  [
    'human-rights',
    {
      en: 'Torture goes unpunished there and dissidents disappear without a fair trial.',
      fr: 'La torture y reste impunie et les dissidents disparaissent sans procès équitable.',
      nl: 'Marteling blijft er onbestraft en dissidenten verdwijnen zonder eerlijk proces.',
    },
  ],
  [
    'energy',
    {
      en: 'A second pipeline and more offshore wind will replace the gas of last winter.',
      fr: 'Un second gazoduc et des éoliennes en mer remplaceront le gaz de l’hiver dernier.',
      nl: 'Een tweede gasleiding en windmolens op zee vervangen het gas van vorige winter.',
    },
  ],
  [
    'consular',
    {
      en: 'Stranded travellers were repatriated and got emergency passports.',
      fr: 'Les voyageurs bloqués ont été rapatriés et ont reçu des passeports provisoires.',
      nl: 'Gestrande reizigers werden gerepatrieerd en kregen een noodpaspoort.',
    },
  ],
  [
    'democracy-rule-of-law',
    {
      en: 'The elections were rigged and independent judges had to resign.',
      fr: 'La fraude électorale était manifeste et des juges indépendants ont dû partir.',
      nl: 'De verkiezingsfraude was duidelijk en onafhankelijke rechters moesten opstappen.',
    },
  ],
  [
    'disarmament',
    {
      en: 'Landmines and cluster munitions still kill, and a new arms race has begun.',
      fr: 'Les mines antipersonnel tuent encore et une nouvelle course aux armements commence.',
      nl: 'Landmijnen en clustermunitie doden nog steeds, en een wapenwedloop is begonnen.',
    },
  ],
];

const IN_PASSING: readonly (readonly [theme: string, sentences: Sentences])[] = [
  [
    'maritime',
    {
      en: 'Teachers from the countries around the Baltic Sea met in Tallinn to compare their schools.',
      fr: 'Des enseignants des pays de la mer Baltique ont comparé leurs écoles à Tallinn.',
      nl: 'Leraren uit de landen rond de Oostzee vergeleken in Tallinn hun scholen.',
    },
  ],
  [
    'peacebuilding',
    {
      en: 'Pupils in Crimea and in the West Bank will receive new textbooks before the winter.',
      fr: 'Les élèves de Crimée et de Cisjordanie recevront de nouveaux manuels avant l’hiver.',
      nl: 'Leerlingen op de Krim en op de Westelijke Jordaanoever krijgen nieuwe schoolboeken.',
    },
  ],
];

describe('plain sentences', () => {
  let index: ThemeIndex;
  beforeAll(async () => {
    index = buildThemeIndex(await loadThemes());
  });

  const themesOf = (text: string, language: Language) =>
    themes(sampleDraft([{ text, language }]), index).passages[0]?.themes.map(({ theme }) => theme);
  const firstTheme = (text: string, language: Language) => themesOf(text, language)?.[0];

  it.each(CASES)('are about %s first of all, in each language', (theme, sentences) => {
    for (const language of LANGUAGES) {
      expect(firstTheme(sentences[language], language), sentences[language]).toBe(theme);
    }
  });

  it.each(IN_PASSING)('are not about %s where they only name a place', (theme, sentences) => {
    for (const language of LANGUAGES) {
      expect(themesOf(sentences[language], language), sentences[language]).not.toContain(theme);
    }
  });
});
