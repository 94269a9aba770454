// Capitals as governments by what is given to them or expected of them, courts and sister bodies named
// in short, and persons by what they are known for.
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../extract/dataset/schema.ts';
import { namesIn } from './names-in.ts';

describe('a capital', () => {
  it.each<[Language, string, string]>([
    ['fr', 'Il faut apporter à Bogota une aide rapide.', 'Bogota country:CO'],
    ['fr', 'Nous attendons de Tirana une réponse.', 'Tirana country:AL'],
    ['fr', 'L’intransigeance nouvelle de Pékin inquiète.', 'Pékin country:CN'],
    ['fr', 'Ses bons offices entre Tirana et la Grèce ont servi.', 'Tirana country:AL'],
    ['nl', 'Wij verwachten van Tirana een antwoord.', 'Tirana country:AL'],
    ['nl', 'De betrokkenheid van Peking groeit.', 'Peking country:CN'],
    ['fr', 'Un accord à Bogota a été signé.', 'Bogota place:bogota'],
    ['en', 'We deplore the silence of the authorities in Tirana.', 'Tirana country:AL'],
    ['en', 'Drones and shells to Baku were stopped.', 'Baku country:AZ'],
    ['en', 'They gave generous support to Bogota.', 'Bogota country:CO'],
    ['en', 'They travelled to Bogota in May.', 'Bogota place:bogota'],
  ])('%s: %s', (language, text, name) => {
    expect(namesIn(language, text)).toContain(name);
  });
});

describe('a short name', () => {
  it('of a body of the Union is meant by a sister body that speaks', () => {
    const text =
      'Résolution du Parlement européen sur la pêche\n\n1. invite la Commission à agir ;\n';
    expect(namesIn('fr', text)).toContain('Commission organisation:european-commission');
  });

  it('of a court without a capital is the court named before, unless it is any court', () => {
    const named = 'Het Internationaal Strafhof is bedreigd. ';
    expect(namesIn('nl', `${named}Wij steunen het hof.`)).toContain('hof organisation:icc');
    expect(namesIn('nl', `${named}Wij willen een nieuw hof.`)).toHaveLength(1);
  });
});

describe('a person', () => {
  it('is known by what is said of writers, lawyers and opponents', () => {
    expect(namesIn('fr', 'Libérez l’écrivain Zoltar Brimond !')).toHaveLength(1);
    expect(namesIn('nl', 'Zij bezoekt advocaat Zoltar Brimond.')).toHaveLength(1);
  });
});
