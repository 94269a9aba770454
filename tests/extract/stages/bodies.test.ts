// Bodies that no gazetteer has are found by how their names are made.
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../extract/dataset/schema.ts';
import { bodies } from '../../../extract/stages/bodies.ts';
import { link } from '../../../extract/stages/link.ts';
import { match } from '../../../extract/stages/match.ts';
import { sampleDraft, sampleGazetteer } from '../sample-draft.ts';

const gazetteer = sampleGazetteer();

const extract = (language: Language, texts: readonly string[]) =>
  link(
    bodies(match(sampleDraft(texts.map((text) => ({ language, text }))), gazetteer), gazetteer),
    gazetteer,
  );

const mentions = (language: Language, ...texts: string[]): string[] => {
  const draft = extract(language, texts);
  return draft.mentions.map(({ passage, start, end, entity }) => {
    const text = draft.passages.find(({ id }) => id === passage)?.text.slice(start, end);
    return `${text} = ${entity}`;
  });
};

const names = (language: Language, text: string): string[] =>
  extract(language, [text]).discovered.map((row) => row.names.en);

describe('a French head with a capital and a complement', () => {
  it.each([
    [
      "Il renforce l'Organe de coordination pour l'analyse de la menace depuis peu.",
      "Organe de coordination pour l'analyse de la menace",
    ],
    ['Selon le Conseil supérieur de la santé, il faut agir.', 'Conseil supérieur de la santé'],
    ["Ainsi la Commission d'accès aux documents administratifs décide.", "Commission d'accès"],
    [
      "Les Cellules locales de sécurité intégrale en matière de radicalisme, d'extrémisme et de terrorisme jouent un rôle.",
      "Cellules locales de sécurité intégrale en matière de radicalisme, d'extrémisme et de terrorisme",
    ],
    [
      "Ainsi l'Agence flamande pour l'environnement et le climat agit.",
      "Agence flamande pour l'environnement et le climat",
    ],
    ['Voir le Fonds Amiante.', 'Fonds Amiante'],
    ['Selon le Conseil superieur de la sante, il faut agir.', 'Conseil superieur de la sante'],
  ])('is a name: %s', (text, name) => {
    expect(names('fr', text)).toEqual([name]);
  });

  it.each([
    'Le Conseil décide de la suite.',
    "Le conseil supérieur de la santé, l'agence pour l'emploi.",
    'Le Comité de direction sera renouvelé.',
    "Le Conseil d'administration a été nommé.",
    'La Commission pour la période suivante.',
    'La Commission a demandé à la Commission de négocier.',
    "Voir le Plan d'action pour la démocratie et la Stratégie pour la paix.",
    'La Commission électorale congolaise, le Conseil national.',
    'Le Conseil de la semaine prochaine.',
  ])('is no name where nothing tells it from others: %s', (text) => {
    expect(names('fr', text)).toEqual([]);
  });

  it('at the beginning of a sentence is a name only if it is one elsewhere', () => {
    expect(mentions('fr', 'Réseau de décideurs pour la prévention.')).toEqual([]);
    expect(
      mentions(
        'fr',
        'Réseau de décideurs pour la prévention.',
        'Le Réseau de décideurs pour la prévention.',
      ),
    ).toHaveLength(2);
  });

  it('is the same as the English name in brackets after it', () => {
    expect(
      mentions(
        'fr',
        'Au sein du Réseau de décideurs pour la prévention (Prevent Policy Makers Network).',
      ),
    ).toEqual([
      'Réseau de décideurs pour la prévention = organisation:prevent-policy-makers-network',
      'Prevent Policy Makers Network = organisation:prevent-policy-makers-network',
    ]);
  });
});

describe('a name before a known acronym in brackets', () => {
  it('is the body that the acronym stands for, everywhere in the document', () => {
    expect(
      mentions(
        'fr',
        'Le Tribunal du monde pour la paix.',
        'Le Tribunal du monde pour la paix (OMS).',
      ),
    ).toEqual([
      'Tribunal du monde pour la paix = organisation:order-of-physicians',
      'Tribunal du monde pour la paix = organisation:order-of-physicians',
      'OMS = organisation:order-of-physicians',
    ]);
  });
});

describe('a Dutch head with a capital', () => {
  it.each([
    [
      'Het Federaal Agentschap voor Nucleaire Controle beslist.',
      'Federaal Agentschap voor Nucleaire Controle',
    ],
    ['Via het Federaal Verkeersveiligheidsfonds kan dat.', 'Federaal Verkeersveiligheidsfonds'],
    ['Via de Cel Vermiste Personen kan dat.', 'Cel Vermiste Personen'],
    ['Via het Kenniscentrum Verkeersveiligheid kan dat.', 'Kenniscentrum Verkeersveiligheid'],
    ['Het Agentschap voor de veiligheid beslist.', 'Agentschap voor de veiligheid'],
  ])('is a name: %s', (text, name) => {
    expect(names('nl', text)).toEqual([name]);
  });

  it.each([
    'De Raad beslist, de Commissie voor de landbouwers ook.',
    'Het Directiecomité en de Raad van Bestuur.',
    'Het agentschap voor de veiligheid, een adviesraad.',
    'Het Organisch Fonds.',
    'Het Actieplan voor de Veiligheid en de Conferentie van Wenen.',
  ])('is no name where nothing tells it from others: %s', (text) => {
    expect(names('nl', text)).toEqual([]);
  });
});

describe('an English name', () => {
  it('is found in any language', () => {
    expect(names('nl', 'Via het Cyber Security Operations Center kan dat.')).toEqual([
      'Cyber Security Operations Center',
    ]);
    expect(names('en', 'It asked the Council for Foreign Relations.')).toEqual([
      'Council for Foreign Relations',
    ]);
  });
});

describe('a name that goes on after a known one', () => {
  it('is another body', () => {
    expect(mentions('fr', 'Selon le Conseil européen de la recherche.')).toEqual([
      'Conseil européen de la recherche = organisation:conseil-europeen-de-la-recherche',
    ]);
    expect(mentions('nl', 'Volgens de Europese Raad voor Transportveiligheid.')).toEqual([
      'Europese Raad voor Transportveiligheid = organisation:europese-raad-voor-transportveiligheid',
    ]);
  });

  it('is the known one where it only says when, where or what it does', () => {
    const known = ['Conseil européen = organisation:european-council'];
    expect(mentions('fr', 'Le Conseil européen de juin.')).toEqual(known);
    expect(mentions('fr', 'Le Conseil européen de la semaine prochaine.')).toEqual(known);
    expect(mentions('fr', 'Adopté par le Conseil européen des mesures.')).toEqual(known);
    expect(mentions('fr', 'Le Conseil européen pour les mesures.')).toEqual(known);
    expect(mentions('nl', 'De Europese Raad voor Oekraïne.')).toContain(
      'Europese Raad = organisation:european-council',
    );
  });
});

describe('a web address or a heading', () => {
  it('gives no name', () => {
    expect(names('fr', 'Le Fonds Amiante'.toUpperCase())).toEqual([]);
    expect(names('fr', 'Le Conseil Supérieur De La Santé Publique')).toEqual([]);
  });
});

describe('the end of a name', () => {
  it('is no adjective without its noun', () => {
    expect(names('nl', 'De Commissie voor Nieuwe technologie vergadert.')).toEqual([
      'Commissie voor Nieuwe technologie',
    ]);
    expect(names('nl', 'Zo is de Federatie van Oude.')).toEqual([]);
  });

  it('is no infinitive, no day and no other name', () => {
    expect(names('fr', "Il demande à la Commission d'agir contre la fraude.")).toEqual([]);
    expect(names('en', 'It briefed the Security Council on Tuesday.')).toEqual([]);
    expect(
      names('nl', 'De Commissie voor Vrijstelling van Bijdragen (FOD Buitenlandse Zaken)'),
    ).toEqual(['Commissie voor Vrijstelling van Bijdragen']);
  });
});

describe('a known body with its country before it', () => {
  it('is the known one', () => {
    expect(names('en', 'It asked the Russia Security Council to act.')).toEqual([]);
  });
});

describe('a first name that ends as bodies do', () => {
  it('is no body', () => {
    const draft = bodies(
      match(sampleDraft([{ language: 'nl', text: 'de vraag van Koenraad Degroote' }]), gazetteer),
      { ...gazetteer, firstNames: new Set(['koenraad']) },
    );
    expect(draft.discovered).toEqual([]);
  });
});
