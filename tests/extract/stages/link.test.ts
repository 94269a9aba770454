// Link decides between the things that a name may mean.
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../extract/stages/draft.ts';
import { link } from '../../../extract/stages/link.ts';
import { match } from '../../../extract/stages/match.ts';
import {
  describeMentions,
  type SamplePassage,
  sampleDraft,
  sampleGazetteer,
} from '../sample-draft.ts';

const gazetteer = sampleGazetteer();

const mentions = (passages: readonly SamplePassage[], meta: Partial<Draft['meta']> = {}) =>
  describeMentions(link(match(sampleDraft(passages, meta), gazetteer), gazetteer));

const french = (...texts: string[]): SamplePassage[] =>
  texts.map((text) => ({ language: 'fr', text }));
const dutch = (...texts: string[]): SamplePassage[] =>
  texts.map((text) => ({ language: 'nl', text }));

describe('an ambiguous name', () => {
  it('means its default', () => {
    expect(mentions(french('Le Congo.'))).toEqual(['Congo = country:CD']);
  });

  it('means what a cue in the passage or its headings says', () => {
    expect(mentions(french('Le Congo, à Brazzaville.'))[0]).toBe('Congo = country:CG');
    expect(
      mentions([{ language: 'fr', text: 'Le Congo.', section: ['Visite à Sassou-Nguesso'] }]),
    ).toEqual(['Congo = country:CG']);
  });

  it('is not drawn away from its default by a cue elsewhere', () => {
    expect(mentions(french('À Brazzaville.', 'Le Congo.'))).toEqual(['Congo = country:CD']);
  });
});

describe('a name that only a cue makes a mention', () => {
  it('is one in its passage, or where a telling cue stands anywhere', () => {
    const draft = (...texts: string[]) => mentions(french(...texts));
    expect(draft('La CIJ.')).toEqual([]);
    expect(draft('La CIJ, à La Haye.')).toEqual(['CIJ = organisation:icj']);
    expect(draft('La CIJ.', 'La cour mondiale.')).toEqual(['CIJ = organisation:icj']);
    expect(draft('La CIJ.', 'Un différend.')).toEqual([]);
  });
});

describe('a short form', () => {
  it('means what was named before', () => {
    expect(mentions(french('Le Conseil de sécurité débat.', 'Le Conseil décide.'))).toEqual([
      'Conseil de sécurité = organisation:un-security-council',
      'Conseil = organisation:un-security-council (short)',
    ]);
  });

  it('means the nearest of what was named', () => {
    const [, , last] = mentions(
      french("L'Union européenne.", "L'Union africaine s'élargit.", "L'Union décide."),
    );
    expect(last).toBe('Union = organisation:au (short)');
  });

  it('is no mention where nothing was named', () => {
    expect(mentions(french('Le Conseil décide.'))).toEqual([]);
  });

  it('is no mention where it begins or ends another name', () => {
    const named = 'Le Conseil de sécurité débat. ';
    for (const other of ['Le Conseil des ministres', 'Le Haut Conseil', 'Un conseil']) {
      expect(mentions(french(named + other))).toHaveLength(1);
    }
    expect(mentions(dutch('De Veiligheidsraad. De Hoge Raad, de Raad van State.'))).toHaveLength(1);
  });

  it('is understood before a verb', () => {
    expect(mentions(french("L'Union européenne demande à l'Union d'agir."))).toHaveLength(2);
  });

  it('means the issuer of the document', () => {
    expect(
      mentions(french('Le SPF publie un avis.'), {
        issuer: 'SPF Affaires étrangères',
        language: 'fr',
      }),
    ).toEqual(['SPF = organisation:fps-foreign-affairs (short)']);
  });
});

describe('a capital', () => {
  it('is a place where something is', () => {
    expect(mentions(french('Une conférence à Moscou, les attentats de Moscou.'))).toEqual([
      'Moscou = place:moscow',
      'Moscou = place:moscow',
    ]);
  });

  it('is a government where it acts', () => {
    expect(mentions(french('Moscou refuse tout dialogue.'))).toEqual([
      'Moscou = country:RU (metonym)',
    ]);
    expect(mentions(dutch('Daarom weigert Moskou elk overleg.'))).toEqual([
      'Moskou = country:RU (metonym)',
    ]);
  });

  it('is a government where another government is beside it', () => {
    expect(mentions(french('Le dialogue entre Kiev et Moscou.'))).toEqual([
      'Kiev = country:UA (metonym)',
      'Moscou = country:RU (metonym)',
    ]);
  });

  it('is a government where it stands among words without a preposition', () => {
    for (const text of [
      'Si Moscou prenait peur.',
      'Les vides que laisse Moscou.',
      'Avec Moscou.',
    ]) {
      expect(mentions(french(text))).toEqual(['Moscou = country:RU (metonym)']);
    }
    expect(mentions(dutch('De wapens die het aan Moskou levert.'))).toEqual([
      'Moskou = country:RU (metonym)',
    ]);
  });

  it('is a place in a list of places, in brackets and as a heading', () => {
    for (const text of [
      'Des postes à Kiev, Moscou et Minsk.',
      'Deux villes (Kiev, Moscou).',
      'Moscou',
    ]) {
      expect(mentions(french(text)).join()).not.toContain('metonym');
    }
  });

  it('of the country that the document speaks for is a place', () => {
    expect(mentions(french('Bruxelles doit agir.'), { voice: 'country:BE' })).toEqual([
      'Bruxelles = place:brussels',
    ]);
  });
});

describe('Europe', () => {
  it('is the continent', () => {
    expect(mentions(french('Des attentats en Europe, au sud de l’Europe.'))).toEqual([
      'Europe = region:europe',
      'Europe = region:europe',
    ]);
  });

  it('is the Union where it acts', () => {
    expect(mentions(french('L’Europe doit investir.'))).toEqual([
      'Europe = organisation:eu (short)',
    ]);
    expect(mentions(dutch('Europa moet investeren.'))).toEqual([
      'Europa = organisation:eu (short)',
    ]);
  });
});

describe('capitals that "between" parts', () => {
  const russia = 'Moscou = country:RU (metonym)';
  const ukraine = 'Kiev = country:UA (metonym)';

  it('are governments, unless one travels between them', () => {
    expect(mentions(french('Entre Moscou et Kiev, rien ne va.'))).toEqual([russia, ukraine]);
    expect(mentions(dutch('Het overleg tussen Moskou en Kiev.'))).toHaveLength(2);
    for (const text of [
      'Le train entre Moscou et Kiev.',
      'La ligne rapide entre Moscou et Kiev.',
    ]) {
      expect(mentions(french(text))).toEqual(['Moscou = place:moscow', 'Kiev = place:kyiv']);
    }
    expect(mentions(dutch('De vlucht tussen Moskou en Kiev.'))).toEqual([
      'Moskou = place:moscow',
      'Kiev = place:kyiv',
    ]);
  });

  it('are places beside a city that is no government', () => {
    expect(mentions(french('Entre Bruxelles et Moscou.'))).toEqual([
      'Bruxelles = place:brussels',
      'Moscou = place:moscow',
    ]);
    expect(mentions(french('Les relations entre Bruxelles et Moscou.'))).toEqual([
      'Bruxelles = place:brussels',
      russia,
    ]);
  });
});

describe('a department in short', () => {
  it('has its article in French, or stands beside another one', () => {
    const defence = 'Défense = organisation:be-defence (short)';
    expect(mentions(french('La Défense y contribue.'))).toEqual([defence]);
    expect(mentions(french('Les départements (Affaires étrangères et Défense).'))).toEqual([
      'Affaires étrangères = organisation:fps-foreign-affairs (short)',
      defence,
    ]);
    expect(mentions(french('Une politique de Défense.'))).toEqual([]);
  });
});
