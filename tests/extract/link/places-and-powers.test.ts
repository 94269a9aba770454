// Capitals as places and as governments, bodies of states beside a capital or an owner, and names of
// programmes and colleges, which hold no place of their own.
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../extract/dataset/schema.ts';
import { namesIn } from './names-in.ts';

describe('a capital', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'The talks took place in Moscow.', ['Moscow place:moscow']],
    ['en', 'The minister said in Moscow that talks go on.', ['Moscow place:moscow']],
    ['en', 'The Washington Summit was ours.', ['Washington place:washington']],
    ['fr', 'Une réunion a eu lieu à Moscou en mars.', ['Moscou place:moscow']],
    ['nl', 'In Moskou vond een betoging plaats.', ['Moskou place:moscow']],
    ['nl', 'De top in Kigali begint morgen.', ['Kigali place:kigali']],
    [
      'en',
      'Flights between London, Paris and Washington were late.',
      ['London place:london', 'Paris place:paris', 'Washington place:washington'],
    ],
  ])('is a place where something happens: %s %s', (language, text, names) => {
    expect(namesIn(language, text)).toEqual(names);
  });

  it.each<[Language, string, string[]]>([
    ['en', 'Moscow has attacked Ukraine.', ['Moscow country:RU', 'Ukraine country:UA']],
    ['en', 'We say so in Beijing as we do in public.', ['Beijing country:CN']],
    ['en', 'At the request of Baghdad we send advisers.', ['Baghdad country:IQ']],
    ['en', 'The choice is near, and Belgrade knows it.', ['Belgrade country:RS']],
    ['fr', 'Le renseignement militaire de Moscou nous vise.', ['Moscou country:RU']],
    ['fr', 'Moscou doit retirer ses troupes.', ['Moscou country:RU']],
    ['nl', 'Wij willen sancties tegen de top in Kigali.', ['Kigali country:RW']],
    ['nl', 'De keuze is nabij, en Belgrado moet kiezen.', ['Belgrado country:RS']],
    [
      'en',
      'Coordination between London, Paris and Washington goes on.',
      ['London country:GB', 'Paris country:FR', 'Washington country:US'],
    ],
  ])('is a government where it acts: %s %s', (language, text, names) => {
    expect(namesIn(language, text)).toEqual(names);
  });
});

describe('a body that several states have', () => {
  const american = 'organisation:us-house-of-representatives';

  it('is not that of another state than the one beside it', () => {
    for (const text of [
      'The House of Representatives in Canberra voted.',
      'Japan’s House of Representatives voted.',
    ]) {
      expect(namesIn('en', text).join()).not.toContain(american);
    }
    const belgian = namesIn('fr', 'La Chambre des représentants à Rabat a voté.');
    expect(belgian).toEqual(['Rabat place:rabat']);
    expect(namesIn('en', 'The Senate in Nairobi voted.').join()).not.toContain('us-senate');
  });

  it('is its own state’s beside the capital of that', () => {
    expect(namesIn('en', 'The House of Representatives in Washington voted.')[0]).toBe(
      `House of Representatives ${american}`,
    );
  });
});

describe('names in other names', () => {
  it('are no places: programmes and colleges', () => {
    expect(namesIn('en', 'Horizon Europe and Digital Europe fund research.')).toEqual([]);
    expect(namesIn('en', 'ReArm Europe follows.')).toEqual([]);
    expect(namesIn('fr', 'Europe créative aide la culture en Europe.')).toEqual([
      'Europe region:europe',
    ]);
    expect(namesIn('en', 'Researchers at University College Cork agree.')).toEqual([
      'University College Cork organisation:university-college-cork',
    ]);
    expect(namesIn('nl', '| Land | Doel |\n|---|---|\n| Mali | steun |')).toEqual([
      'Mali country:ML',
    ]);
  });
});
