// Lines of a letterhead: when and where, and to whom.
import { describe, expect, it } from 'vitest';
import { isAddress } from '../../../extract/text/address-line.ts';
import { dayOfLine, isPlaceAndTime } from '../../../extract/text/dated-line.ts';

describe('the day of a line', () => {
  it.each([
    ['Paris, le 8 juin 2022', '2022-06-08'],
    ['Bruxelles le 1er décembre 2021', '2021-12-01'],
    ['Datum   14 maart 2023', '2023-03-14'],
    ['Den Haag, 14 maart 2023', '2023-03-14'],
    ['Cairo, 3 April 2021', '2021-04-03'],
    ['12 May 2017', '2017-05-12'],
    ['Friday, 12 May 2017', '2017-05-12'],
    ['Washington, D.C., May 12, 2017', '2017-05-12'],
    ['Date: 2019-11-05', '2019-11-05'],
    ['Brussel, 05.11.2019', '2019-11-05'],
    ['27 juin 2025 -12:31', '2025-06-27'],
  ])('is read: %s', (line, day) => expect(dayOfLine(line)).toBe(day));

  it.each([
    'Le 24 février 2022, la Russie a envahi l’Ukraine.',
    'Ministerraad van 3 februari 2023 / Conseil des ministres du 3 février 2023',
    'Genève, 2018',
    'Paris, le 31 juin 2022',
    '05.11.2019',
    'Washington, 3/4/2021',
    'Joint statement of Canada and Denmark, 3 March 2022, on the Arctic',
    'Resolution of 12 May 2017',
    'May 2017',
  ])('is none where the line says more or less: %s', (line) => expect(dayOfLine(line)).toBeNull());
});

describe('a line of a letterhead', () => {
  it.each(['Genève, 2018', 'Brussel, maart 2023', 'Cairo, 3 April 2021'])(
    'says where and when: %s',
    (line) => expect(isPlaceAndTime(line)).toBe(true),
  );

  it.each(['La stratégie pour 2025', 'Our priorities in 2018', 'Afrique 2020'])(
    'is no title with a year: %s',
    (line) => expect(isPlaceAndTime(line)).toBe(false),
  );

  it.each([
    'Retouradres Postbus 20061 2500 EB Den Haag',
    'Prinses Irenestraat 6',
    'Rue des Petits Carmes 15',
    '37, quai d’Orsay',
    'B-1000 Bruxelles',
    '10 Downing Street',
  ])('is an address: %s', (line) => expect(isAddress(line)).toBe(true));

  it.each(['Agenda 2030 EU Strategy', 'De weg naar vrede', 'La place de la Belgique en 2025'])(
    'is no address: %s',
    (line) => expect(isAddress(line)).toBe(false),
  );
});
