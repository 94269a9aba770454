// Search by name.
import { describe, expect, it } from 'vitest';
import type { CatalogueEntity } from '../../../backend/questions/catalogue.ts';
import { FIT, nameIndex } from '../../../backend/search/name-index.ts';
import { typingDistance } from '../../../backend/search/typing-distance.ts';

const entity = (
  id: string,
  [en, fr, nl]: readonly [string, string, string],
  aliases: readonly string[] = [],
): CatalogueEntity => ({
  id,
  type: 'organisation',
  kind: '',
  names: { en, fr, nl },
  aliases: aliases.map((text) => ({ text, language: 'mul' })),
  iso: null,
  source: 'gazetteer',
});

const search = nameIndex(
  [
    entity(
      'nato',
      ['NATO', 'OTAN', 'NAVO'],
      ['Alliance atlantique', 'Noord-Atlantische Alliantie'],
    ),
    entity('us', ['United States', 'États-Unis', 'Verenigde Staten'], ['USA']),
    entity('un', ['United Nations', 'Nations unies', 'Verenigde Naties'], ['ONU']),
    entity('sahel', ['Sahel', 'Sahel', 'Sahel']),
    entity('ncia', [
      'NATO Communications Agency',
      'Agence OTAN de communication',
      'NAVO-agentschap',
    ]),
    entity('congo', [
      'Democratic Republic of the Congo',
      'République démocratique du Congo',
      'DR Congo',
    ]),
    entity('china', ['China', 'Chine', 'China']),
    entity('ukraine', ['Ukraine', 'Ukraine', 'Oekraïne']),
    entity('kievan-rus', ['Kievan Rus', 'Rus de Kiev', 'Kievse Rijk']),
  ],
  [
    { entity: 'china', surface: 'Pekin' },
    { entity: 'china', surface: 'Pékin' },
    { entity: 'china', surface: 'chinoise' },
    { entity: 'ukraine', surface: 'Kiev' },
    { entity: 'us', surface: 'États-Unis' },
    { entity: 'un', surface: 'Sahel' },
  ],
);

const ids = (query: string) =>
  search(query)
    .toSorted((one, other) => one.fit - other.fit)
    .map(({ entity: id }) => id);

describe('search by name', () => {
  it.each([
    ['OTAN', 'nato'],
    ['navo', 'nato'],
    ['o.t.a.n.', 'nato'],
    ['etats unis', 'us'],
    ['Les États-Unis', 'us'],
    ['ETATS-UNIS', 'us'],
    ['Sahle', 'sahel'],
    ['Shael', 'sahel'],
    ['verenigde', 'us'],
    ['nations un', 'un'],
    ['republiqe democratique', 'congo'],
    ['alliance', 'nato'],
  ])('finds by "%s" first %s', (query, id) => {
    const best = Math.min(...search(query).map(({ fit }) => fit));
    const first = search(query).filter(({ fit }) => fit === best);
    expect(first.map(({ entity: one }) => one)).toContain(id);
  });

  it('puts the exact name before names that begin with it or hold it', () => {
    expect(ids('otan')).toEqual(['nato', 'ncia']);
    expect(search('otan').find(({ entity: id }) => id === 'nato')?.fit).toBe(FIT.exact);
  });

  it('says which alias was found, and nothing where it was one of the names', () => {
    const hit = (query: string) => search(query).find(({ entity: id }) => id === 'nato');
    expect(hit('alliance atlantique')?.matched).toBe('Alliance atlantique');
    expect(hit('otan')?.matched).toBeNull();
  });

  it('finds what the documents print, as a whole and by its beginning, and says so', () => {
    const hits = (query: string) =>
      search(query).map(({ entity: id, fit, matched, printed }) => [id, fit, matched, printed]);
    expect(hits('pékin')).toEqual([['china', FIT.printed, 'Pekin', true]]);
    expect(hits('pek')).toEqual([['china', FIT.printedStart, 'Pekin', true]]);
    expect(hits('chinois')).toContainEqual(['china', FIT.printedStart, 'chinoise', true]);
    expect(hits('pekni')).toEqual([]);
  });

  it('puts what is printed after the names, and a name first where both fit', () => {
    expect(ids('kiev')).toEqual(['kievan-rus', 'ukraine']);
    expect(ids('sahel')).toEqual(['sahel', 'un']);
    expect(search('états-unis').find(({ entity: id }) => id === 'us')).toMatchObject({
      fit: FIT.exact,
      printed: false,
    });
  });

  it('does not take two letters for the beginning of what is printed', () => {
    expect(ids('pe')).toEqual([]);
    expect(ids('ki')).toEqual(['kievan-rus']);
  });

  it('finds by one letter alone, and what markup stands around', () => {
    expect(ids(' c ')).toContain('china');
    expect(ids('<b class="x">Sahel</b>')[0]).toBe('sahel');
  });

  it('does not guess at short words', () => {
    expect(ids('onz')).toEqual([]);
    expect(ids('usb')).toEqual([]);
  });

  it.each(['', '  ', '!?', '«»', '<u>', '</u>', '<br/>', '<u', 'u)', '{s}', '& s'])(
    'finds nothing by "%s"',
    (query) => {
      expect(search(query)).toEqual([]);
    },
  );
});

describe('the distance in typing', () => {
  it.each([
    ['sahel', 'sahel', 0],
    ['sahle', 'sahel', 1],
    ['sahl', 'sahel', 1],
    ['sahhel', 'sahel', 1],
    ['sohel', 'sahel', 1],
    ['', 'abc', 3],
    ['russie', 'prusse', 2],
  ])('from "%s" to "%s" is %i', (one, other, distance) => {
    expect(typingDistance(one, other)).toBe(distance);
    expect(typingDistance(other, one)).toBe(distance);
  });
});
