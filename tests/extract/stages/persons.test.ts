// Persons are found by first names and titles, and joined by their surnames.
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../extract/stages/draft.ts';
import { link } from '../../../extract/stages/link.ts';
import { match } from '../../../extract/stages/match.ts';
import { persons } from '../../../extract/stages/persons.ts';
import {
  describeMentions,
  type SamplePassage,
  sampleDraft,
  sampleGazetteer,
} from '../sample-draft.ts';

const gazetteer = sampleGazetteer();

const extracted = (...passages: SamplePassage[]): Draft =>
  persons(link(match(sampleDraft(passages), gazetteer), gazetteer), gazetteer);

const fr = (text: string): SamplePassage => ({ language: 'fr', text });
const nl = (text: string): SamplePassage => ({ language: 'nl', text });

const mentions = (...passages: SamplePassage[]): string[] =>
  describeMentions(extracted(...passages));

describe('a person', () => {
  it('has a known first name and a surname, with or without particles', () => {
    expect(
      mentions(fr('Selon Maxime Prévot, Ursula von der Leyen et Staffan DE MISTURA.')),
    ).toEqual([
      'Maxime Prévot = person:maxime-prevot',
      'Ursula von der Leyen = person:ursula-von-der-leyen',
      'Staffan DE MISTURA = person:staffan-de-mistura',
    ]);
  });

  it('is found after a small word that is no part of the name', () => {
    expect(mentions(fr('la note de Maxime Prévot'), nl('de nota van Staffan de Mistura'))).toEqual([
      'Maxime Prévot = person:maxime-prevot',
      'Staffan de Mistura = person:staffan-de-mistura',
    ]);
  });

  it('ends before a small word that begins something else', () => {
    expect(mentions(nl('vroeg Marc Tarabella de Commissie-Juncker'))).toEqual([
      'Marc Tarabella = person:marc-tarabella',
    ]);
  });

  it('is written in the dataset without the capitals of the print', () => {
    expect(extracted(fr('Staffan DE MISTURA')).discovered).toMatchObject([
      {
        id: 'person:staffan-de-mistura',
        names: { en: 'Staffan De Mistura' },
        source: 'discovered',
      },
    ]);
  });

  it('is named by a title and a surname', () => {
    expect(mentions(nl('gezant dhr. DE MISTURA'), fr('le président Aoun'))).toEqual([
      'DE MISTURA = person:de-mistura',
      'Aoun = person:aoun',
    ]);
  });

  it('is the same by surname, in both languages, before and after', () => {
    expect(
      mentions(nl('dhr. DE MISTURA'), fr('Staffan de Mistura'), nl('volgens De Mistura')),
    ).toEqual([
      'DE MISTURA = person:staffan-de-mistura',
      'Staffan de Mistura = person:staffan-de-mistura',
      'De Mistura = person:staffan-de-mistura',
    ]);
  });

  it('is the same in two spellings of the first name', () => {
    expect(mentions(fr('Marc Eyskens'), nl('Mark Eyskens'))).toEqual([
      'Marc Eyskens = person:marc-eyskens',
      'Mark Eyskens = person:marc-eyskens',
    ]);
  });

  it('of the gazetteer is known by the surname after a title', () => {
    const draft = extracted(fr('M. Guterres propose.'));
    expect(describeMentions(draft)).toEqual(['Guterres = person:antonio-guterres']);
    expect(draft.discovered).toEqual([]);
  });

  it('of a royal house has the title in the mention', () => {
    expect(mentions(fr('par SAR la Princesse Astrid'), nl('door HKH Prinses Astrid'))).toEqual([
      'SAR la Princesse Astrid = person:princess-astrid',
      'HKH Prinses Astrid = person:princess-astrid',
    ]);
  });
});

describe('what is no person', () => {
  it('is an office, a department, a country or a word', () => {
    for (const text of [
      'le ministre des Affaires étrangères',
      'le ministre de la Défense',
      'le Premier ministre et le Président du Conseil',
      'le ministre Affaires étrangères',
      'une réunion à Paris Nord',
    ]) {
      expect(extracted(fr(text)).discovered.map(({ id }) => id)).not.toContainEqual(
        expect.stringMatching(/affaires|defense|conseil|ministre/),
      );
    }
  });

  it('is a street, a prize or a foundation', () => {
    expect(mentions(fr('avenue Maxime Dubois, prix Marc Dubois, Fondation Ursula Dubois'))).toEqual(
      [],
    );
  });

  it('is a surname that is also a word of the text', () => {
    expect(mentions(fr('Maxime Petit parle. Un petit pays. Petit à petit.'))).toEqual([
      'Maxime Petit = person:maxime-petit',
    ]);
  });
});

describe('a name with a role beside it', () => {
  it('is a person whatever the first name', () => {
    expect(mentions(fr('Zebulona Quirk Porte-parole'))).toEqual([
      'Zebulona Quirk = person:zebulona-quirk',
    ]);
    expect(mentions(nl('Zebulona Quirk, woordvoerster'))).toHaveLength(1);
    expect(mentions(fr('Selon Zebulona Quirk, porte-parole du ministre, oui.'))).toEqual([
      'Zebulona Quirk = person:zebulona-quirk',
    ]);
    expect(mentions(fr('Éditeur responsable : Zebulona Quirk'))).toHaveLength(1);
    expect(mentions(fr('Zebulona Quirk Directrice'))).toEqual([
      'Zebulona Quirk = person:zebulona-quirk',
    ]);
  });

  it('is no person where it is a body, or has an article', () => {
    expect(mentions(fr('Le Front Quirk, président du groupe.'))).toEqual([]);
    expect(mentions(fr('Conseil Quirk, président'))).toEqual([]);
    expect(mentions(fr('Union européenne, ministres'))).toHaveLength(1);
    expect(mentions(fr('Zebulona Quirk, une ville'))).toEqual([]);
  });
});

describe('a title', () => {
  it('may have a capital of its own, or no accents', () => {
    expect(mentions(nl('Minister Weyts antwoordt. Mevrouw Barzin ook.'))).toEqual([
      'Weyts = person:weyts',
      'Barzin = person:barzin',
    ]);
    expect(mentions(fr('la presidente Zourabichvili'))).toEqual([
      'Zourabichvili = person:zourabichvili',
    ]);
  });

  it('may say what the person is in charge of', () => {
    expect(mentions(nl('minister van Justitie Geens'))).toEqual(['Geens = person:geens']);
    expect(mentions(nl('Minister van Binnenlandse Zaken Jambon'))).toEqual([
      'Jambon = person:jambon',
    ]);
  });

  it('is no name', () => {
    expect(mentions(fr('Premier Ministre'))).toEqual([]);
    expect(mentions(nl('Benoeming van de Belgische ambassadeur'))).toEqual([]);
  });

  it('of several words is no name either, and ends before one', () => {
    const en = (text: string): SamplePassage => ({ language: 'en', text });
    expect(mentions(en('My Special Representative met the Deputy Secretary-General.'))).toEqual([]);
    expect(mentions(en('Minister Special Affairs, Mr Deputy Secretary-General'))).toEqual([]);
    expect(mentions(en('President Elect Zourabichvili spoke.'))).toEqual([
      'Zourabichvili = person:zourabichvili',
    ]);
  });
});

describe('a name that is something else too', () => {
  it('is a person where a role follows it', () => {
    expect(
      mentions({ language: 'en', text: 'Oman Wilson, a senior adviser, met Oman Air.' }),
    ).toEqual(['Oman Wilson = person:oman-wilson', 'Oman = country:OM']);
  });
});

describe('a name of several words', () => {
  it('may hold an initial, which is no part of the surname', () => {
    expect(mentions({ language: 'en', text: 'Marc W. Bush met Staffan. Bush left.' })).toEqual([
      'Marc W. Bush = person:marc-w-bush',
      'Bush = person:marc-w-bush',
    ]);
  });

  it('ends before the head of a body that is called after the person', () => {
    expect(mentions({ language: 'en', text: 'the Marc Cox Commission' })).toEqual([
      'Marc Cox = person:marc-cox',
    ]);
  });

  it('keeps its number', () => {
    expect(extracted(fr('Maxime II')).discovered).toMatchObject([{ names: { en: 'Maxime II' } }]);
  });
});
