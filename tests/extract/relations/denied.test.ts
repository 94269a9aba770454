// What French and Dutch words between the parts of a cue, or before it in its clause, deny.
import { describe } from 'vitest';
import { runCases } from '../relate-samples.ts';

describe('a negation between the parts of a verb and its noun', () => {
  runCases('nl', [
    ['[country:NO Noorwegen] legde geen sancties op aan [country:BT Bhutan].'],
    ['[country:NO Noorwegen] legde sancties op aan [country:BT Bhutan].', 'NO sanctions BT'],
    ['[country:LU Luxemburg] levert geen wapens aan [country:TD Tsjaad].'],
    ['[country:FI Finland] verleent geen enkele steun aan [country:FJ Fiji].'],
    ['[country:PT Portugal] werkt niet langer samen met [country:PE Peru].'],
    ['[country:PT Portugal] werkt niet met [country:PE Peru] samen.'],
    [
      '[country:PT Portugal] werkt niet alleen samen met [country:PE Peru].',
      'PT cooperates-with PE',
    ],
    ['[country:CL Chili] draagt niet langer bij aan [organisation:who de WHO].'],
    ['[country:AT Oostenrijk] leverde nooit wapens aan [country:LA Laos].'],
  ]);
  runCases('fr', [
    ['[country:CL Le Chili] n’a jamais fourni d’armes à [country:LA le Laos].'],
    ['[country:CL Le Chili] ne coopère plus avec [country:PE le Pérou].'],
    ['[country:CL Le Chili] n’apporte aucune aide à [country:FJ Fidji].'],
    ['[country:CL Le Chili] apporte une aide à [country:FJ Fidji].', 'CL supports FJ'],
  ]);
});

describe('a negation before a Dutch verb that ends its clause', () => {
  runCases('nl', [
    ['[country:AT Oostenrijk] heeft nooit wapens aan [country:LA Laos] geleverd.'],
    ['[country:AT Oostenrijk] heeft wapens aan [country:LA Laos] geleverd.', 'AT supports LA'],
    ['[country:AT Oostenrijk] heeft geen handelsakkoord met [country:LA Laos] gesloten.'],
    [
      '[country:AT Oostenrijk] heeft een handelsakkoord met [country:LA Laos] gesloten.',
      'AT cooperates-with LA',
    ],
    [
      '[country:NE Niger] deinst er niet voor terug dorpen in [country:TD Tsjaad] te bombarderen.',
      'NE threatens TD',
    ],
  ]);
});
