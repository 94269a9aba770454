// Bodies that every state has: of which country they are is told by what stands beside the name, or by
// where the document is at home.
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../extract/dataset/schema.ts';
import { loadResources } from '../../../extract/resources.ts';
import { acronyms } from '../../../extract/stages/acronyms.ts';
import { bodies } from '../../../extract/stages/bodies.ts';
import type { Draft } from '../../../extract/stages/draft.ts';
import { home } from '../../../extract/stages/home.ts';
import { link } from '../../../extract/stages/link.ts';
import { match } from '../../../extract/stages/match.ts';
import { stateBodies } from '../../../extract/stages/state-bodies.ts';
import { sampleDraft } from '../sample-draft.ts';

const { names, stateBodies: all } = await loadResources();

const extract = (texts: readonly string[], language: Language, meta: Partial<Draft['meta']>) => {
  const draft = sampleDraft(
    texts.map((text) => ({ language, text })),
    meta,
  );
  const known = stateBodies(home(match(draft, names), names), names, all);
  return link(bodies(acronyms(known, names), names), names);
};

const organisations = (
  text: string | readonly string[],
  language: Language,
  meta: Partial<Draft['meta']> = {},
): string[] => {
  const draft = extract(typeof text === 'string' ? [text] : text, language, meta);
  return draft.mentions.flatMap(({ passage, start, end, entity }) => {
    const printed = draft.passages.find(({ id }) => id === passage)?.text.slice(start, end);
    return entity.startsWith('organisation:') ? [`${printed} = ${entity.slice(13)}`] : [];
  });
};

describe('a body beside its country', () => {
  it.each<[Language, string, string]>([
    ['en', 'We train the Zambian National Police.', 'Zambian National Police = zambia-police'],
    ['en', 'The Parliament of Zambia voted.', 'Parliament of Zambia = zambia-parliament'],
    [
      'en',
      "Zambia's Electoral Commission met.",
      'Electoral Commission = zambia-electoral-commission',
    ],
    ['fr', "L'Armée nationale zambienne recule.", 'Armée nationale zambienne = zambia-army'],
    [
      'fr',
      'Le ministère zambien de la Défense nie.',
      'ministère zambien de la Défense = zambia-ministry-of-defence',
    ],
    ['fr', 'La Cour suprême de Zambie tranche.', 'Cour suprême de Zambie = zambia-supreme-court'],
    [
      'nl',
      'Het Zambiaanse ministerie van Defensie zwijgt.',
      'Zambiaanse ministerie van Defensie = zambia-ministry-of-defence',
    ],
    [
      'nl',
      'De Nationale Politie van Zambia zoekt.',
      'Nationale Politie van Zambia = zambia-police',
    ],
  ])('%s: is of that country: %s', (language, text, mention) => {
    expect(organisations(text, language)).toEqual([mention]);
  });

  it('is the one that the gazetteer has', () => {
    expect(organisations('Le ministère turc de la Défense.', 'fr')).toEqual([
      'ministère turc de la Défense = turkish-ministry-defence',
    ]);
  });

  it('has the same entity in all languages, called after the body and its country', () => {
    const [row] = extract(['The Zambian Supreme Court ruled.'], 'en', {}).discovered;
    expect(row?.id).toBe('organisation:zambia-supreme-court');
    expect(row?.names.fr).toBe('Cour suprême (Zambie)');
    expect(row?.broader).toEqual(['country:ZM']);
  });

  it('is no name in lower case, nor the beginning of a longer one', () => {
    expect(organisations('The Zambian army and the Zambian police.', 'en')).toEqual([]);
    expect(organisations('The Zambian Army Benevolent Scheme.', 'en')).toEqual([]);
  });
});

describe('a body without a country beside it', () => {
  const canadian = { voice: 'country:CA' };

  it('is of the country that the document is at home in', () => {
    expect(organisations('The Electoral Commission warns.', 'en', canadian)).toEqual([
      'Electoral Commission = canada-electoral-commission',
    ]);
    expect(organisations('The Electoral Commission warns.', 'en')).toEqual([]);
  });

  it('goes before the same body of a country that is named', () => {
    const text = 'The Senate ratified the treaty with the United States.';
    expect(organisations(text, 'en', canadian)).toEqual(['Senate = ca-senate']);
  });

  it('is of the country that its sentence is set in', () => {
    const text = 'In Zambia, the Constitutional Court annulled the vote.';
    expect(organisations(text, 'en', canadian)).toEqual([
      'Constitutional Court = zambia-constitutional-court',
    ]);
    expect(organisations(text, 'en')).toEqual([
      'Constitutional Court = zambia-constitutional-court',
    ]);
  });

  it.each<[Language, string]>([
    ['fr', 'La Commission électorale a envoyé des observateurs en Zambie.'],
    ['en', 'The Electoral Commission sent observers to Zambia.'],
    ['en', 'The Electoral Commission met. Zambia was represented.'],
  ])('%s: is not of a country that is named further on: %s', (language, text) => {
    expect(organisations(text, language)).toEqual([]);
  });

  it('is not of the country that something is sent to, but of the one best known for the name', () => {
    const text = "Le Conseil des ministres a approuvé l'envoi de générateurs à la Zambie.";
    expect(organisations(text, 'fr')).toEqual(['Conseil des ministres = be-council-of-ministers']);
    expect(organisations('Le Conseil des ministres zambien a approuvé le plan.', 'fr')).toEqual([
      'Conseil des ministres zambien = zambia-council-of-ministers',
    ]);
  });

  it('is of the country that it stands in', () => {
    expect(organisations('The Electoral Commission in Zambia warns.', 'en')).toEqual([
      'Electoral Commission = zambia-electoral-commission',
    ]);
  });

  it('is of none where another country stands before it otherwise', () => {
    const text = 'Zambia told us that the Constitutional Court had ruled.';
    expect(organisations(text, 'en', canadian)).toEqual([]);
  });

  it('is no name where it belongs to a part of a state', () => {
    expect(organisations('The Supreme Court of Ontario ruled.', 'en', canadian)).toEqual([]);
  });
});
