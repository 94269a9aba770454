// Match and link together: names of a text become mentions of the right entities.
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../extract/dataset/schema.ts';
import { buildGazetteer } from '../../../extract/gazetteer/gazetteer.ts';
import { link } from '../../../extract/stages/link.ts';
import { match } from '../../../extract/stages/match.ts';
import { describeMentions, sampleDraft, sampleGazetteer, sampleRow } from '../sample-draft.ts';

const gazetteer = sampleGazetteer();

const mentions = (text: string, language: Language = 'fr'): string[] =>
  describeMentions(link(match(sampleDraft([{ language, text }]), gazetteer), gazetteer));

describe('an address', () => {
  it('names its town, its country and its body', () => {
    expect(mentions('SPF Affaires étrangères, rue de Moscou 15, 1000 Bruxelles, Belgique')).toEqual(
      [
        'SPF Affaires étrangères = organisation:fps-foreign-affairs',
        'Bruxelles = place:brussels',
        'Belgique = country:BE',
      ],
    );
  });
});

describe('names in a text', () => {
  it('are found after an article, whatever the apostrophe, hyphen or accents', () => {
    expect(mentions('l’OTAN et l ’ONU, les Nations-Unies en Israel')).toEqual([
      'OTAN = organisation:nato',
      'ONU = organisation:un',
      'Nations-Unies = organisation:un',
      'Israel = country:IL',
    ]);
  });

  it('are whole words', () => {
    expect(mentions('des Romans, un homan, la RussieX')).toEqual([]);
  });

  it('need a capital where the gazetteer writes one', () => {
    expect(mentions('une union européenne, une Union européenne')).toEqual([
      'Union européenne = organisation:eu',
    ]);
  });

  it('that are acronyms are printed exactly so', () => {
    expect(mentions('il a eu, on nu, ue, UE, Ue')).toEqual(['UE = organisation:eu']);
  });

  it('in capitals are found in headings of capitals, but not words that look like acronyms', () => {
    const heading = (text: string) => mentions(text, 'nl');
    expect(mentions("L'UNION EUROPÉENNE")).toEqual(['UNION EUROPÉENNE = organisation:eu']);
    expect(heading('DE AU EN DE VN')).toEqual(['VN = organisation:un']);
  });

  it('in another language than the text are found if they are long and stand alone', () => {
    expect(mentions('la World Health Organization')).toEqual([
      'World Health Organization = organisation:who',
    ]);
    expect(mentions('le programme « Model United Nations »')).toEqual([]);
    expect(mentions('Le World Health Organization')).toEqual([
      'World Health Organization = organisation:who',
    ]);
  });

  it('are the longest ones', () => {
    expect(mentions('le Conseil européen et l’Afrique centrale')).toEqual([
      'Conseil européen = organisation:european-council',
      'Afrique centrale = region:central-africa',
    ]);
  });

  it('side by side are two', () => {
    expect(mentions('la région Irak-Ukraine et les relations UE-Russie')).toEqual([
      'Irak = country:IQ',
      'Ukraine = country:UA',
      'UE = organisation:eu',
      'Russie = country:RU',
    ]);
  });

  it('that combine with another need the other one', () => {
    expect(mentions('le conflit israélo-palestinien, israélo')).toEqual([
      'israélo = country:IL (adjective)',
      'palestinien = country:PS (adjective)',
    ]);
  });
});

describe('a name in capitals', () => {
  it('may be printed as a word if it is long enough', () => {
    const named = buildGazetteer([
      sampleRow('organisation:febiac', 'FEBIAC'),
      sampleRow('organisation:sabam', 'SABA'),
    ]);
    const draft = sampleDraft([{ language: 'nl', text: 'Febiac en Saba' }]);
    expect(describeMentions(link(match(draft, named), named))).toEqual([
      'Febiac = organisation:febiac',
    ]);
  });
});

describe('bodies and their owners', () => {
  it('are one mention of the body', () => {
    expect(
      mentions("au Conseil de sécurité de l'ONU et au Conseil de sécurité des Nations unies"),
    ).toEqual([
      "Conseil de sécurité de l'ONU = organisation:un-security-council",
      'Conseil de sécurité des Nations unies = organisation:un-security-council',
    ]);
    expect(mentions('de VN-Veiligheidsraad', 'nl')).toEqual([
      'VN-Veiligheidsraad = organisation:un-security-council',
    ]);
  });

  it('settle which body a short form means', () => {
    expect(mentions("la présidence du Conseil de l'UE")).toEqual([
      "Conseil de l'UE = organisation:council-of-the-eu",
    ]);
  });

  it('stay two where the one does not belong to the other', () => {
    expect(mentions("le Conseil de sécurité de l'Union africaine")).toEqual([
      'Conseil de sécurité = organisation:un-security-council',
      'Union africaine = organisation:au',
    ]);
  });
});

describe('Dutch compounds', () => {
  it('with a hyphen are a mention of their name', () => {
    expect(mentions('het NAVO-grondgebied en de VN-gezant', 'nl')).toEqual([
      'NAVO = organisation:nato',
      'VN = organisation:un',
    ]);
  });

  it('without a hyphen are one only where the second part is known', () => {
    expect(mentions('de Sahellanden, de Irakmissie, de Omanen', 'nl')).toEqual([
      'Sahel = region:sahel',
      'Irak = country:IQ',
    ]);
  });

  it('do not exist in French', () => {
    expect(mentions('les Sahellanden')).toEqual([]);
  });

  it('and genitives are a mention of the name', () => {
    expect(mentions('Ruslands inval', 'nl')).toEqual(['Rusland = country:RU']);
  });
});

describe('coordinated names', () => {
  it('that share their first word are two', () => {
    expect(mentions("en Afrique de l'Ouest et du Nord")).toEqual([
      "Afrique de l'Ouest = region:west-africa",
      'Nord = region:north-africa',
    ]);
    expect(mentions('l’Afrique centrale et australe')).toEqual([
      'Afrique centrale = region:central-africa',
      'australe = region:southern-africa',
    ]);
  });

  it('that share their last word are two', () => {
    expect(mentions('in Noord- en West-Afrika', 'nl')).toEqual([
      'Noord = region:north-africa',
      'West-Afrika = region:west-africa',
    ]);
    expect(mentions('in North and West Africa', 'en')).toEqual([
      'North = region:north-africa',
      'West Africa = region:west-africa',
    ]);
  });
});

describe('what is no mention', () => {
  it('is a city in the name of a treaty', () => {
    expect(mentions('les accords de Minsk, une réunion à Minsk')).toEqual(['Minsk = place:minsk']);
    expect(mentions('de Minsk-akkoorden, het akkoord van Minsk', 'nl')).toEqual([]);
  });

  it('is a department in the title of its minister', () => {
    expect(mentions('le ministre des Affaires étrangères et les Affaires étrangères')).toEqual([
      'Affaires étrangères = organisation:fps-foreign-affairs (short)',
    ]);
    expect(mentions('minister van Buitenlandse Zaken', 'nl')).toEqual([]);
  });

  it('is a part of a longer name in capitals', () => {
    expect(
      mentions(
        'une étude récente et fouillée du Corporate Europe Observatory compare avec l’Europe',
      ),
    ).toEqual(['Europe = region:europe']);
  });

  it('is the name of a language', () => {
    expect(mentions('traduit du russe, en russe, un navire russe')).toEqual([
      'russe = country:RU (adjective)',
    ]);
  });

  it('is an acronym in brackets after what is no organisation', () => {
    expect(mentions('la Convention contre le travail (ONU)')).toEqual([]);
  });

  it('is part of a web address, an e-mail address or the name of a street', () => {
    expect(
      mentions('rue de Moscou 3, chaussée de Kiev, info@Sahel.be, https://europe.eu/Irak'),
    ).toEqual([]);
    expect(mentions('Moskoustraat 3')).toEqual([]);
  });

  it('stands in furniture', () => {
    const draft = sampleDraft([{ language: 'fr', text: 'OTAN', kind: 'furniture' }]);
    expect(link(match(draft, gazetteer), gazetteer).mentions).toEqual([]);
  });
});
