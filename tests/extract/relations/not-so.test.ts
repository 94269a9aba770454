// What French and Dutch sentences tell of only to say that it lacks, is untrue or was kept from happening.
import { describe } from 'vitest';
import { runCases } from '../relate-samples.ts';

describe('what lacks is not done', () => {
  runCases('fr', [
    ['[country:TR La Turquie] l’emporterait faute d’une aide suffisante à [country:AM Erevan].'],
    ['[country:TR La Turquie] avance sans soutenir [country:AM l’Arménie].'],
    [
      'Nous ne saurions clore ces débats sans remercier [country:FI la Finlande].',
      'BE supports FI',
    ],
  ]);
  runCases('nl', [
    ['[country:TR Turkije] wint terrein door te weinig hulp aan [country:AM Armenië].'],
    ['[country:TR Turkije] wint terrein bij gebrek aan steun aan [country:AM Armenië].'],
    ['[country:TR Turkije] wint terrein met hulp aan [country:AM Armenië].', 'TR supports AM'],
  ]);
});

describe('what is untrue or was prevented', () => {
  runCases('fr', [
    ['Il est faux que [country:CL le Chili] menace [country:PE le Pérou].'],
    ['Il n’est pas exact que [country:CL le Chili] menace [country:PE le Pérou].'],
    ['Il est exact que [country:CL le Chili] menace [country:PE le Pérou].', 'CL threatens PE'],
  ]);
  runCases('nl', [
    ['Het is niet waar dat [country:CL Chili] [country:PE Peru] bedreigt.'],
    ['Het is waar dat [country:CL Chili] [country:PE Peru] bedreigt.', 'CL threatens PE'],
    ['[country:LA Laos] verhinderde dat [organisation:apec de APEC] [country:RU Rusland] hekelde.'],
  ]);
});

describe('an infinitive that is the subject', () => {
  runCases('nl', [
    ['[country:LB Libanon] ondermijnen zou alleen [organisation:hamas Hamas] versterken.'],
    ['[country:LB Libanon] zou alleen [organisation:hamas Hamas] versterken.', 'LB supports hamas'],
  ]);
});

describe('whose deed a participle or a passive tells of', () => {
  runCases('fr', [
    [
      '[country:PE Le Pérou] a fermement condamné le décret voulu par [country:CL le Chili].',
      'PE opposes CL',
    ],
    ['[country:PE Le Pérou] a été condamné par [country:CL le Chili].', 'CL opposes PE'],
    ['[country:PE Le Pérou] a salué le pont bâti par [country:CL le Chili].'],
    [
      'Nous dénoncerons toute entrave, telles les sanctions prises contre le greffier de [organisation:echr la Cour].',
    ],
  ]);
  runCases('nl', [['Wij kennen [organisation:echr een hof] waarvan het gezag wordt betwist.']]);
});

describe('a Dutch verb behind a leading clause', () => {
  runCases('nl', [
    [
      'Als [country:PE Peru] [country:EC Ecuador] aanvalt, steunt [country:CL Chili] [country:BO Bolivia].',
      'CL supports BO',
      'PE threatens EC',
    ],
    [
      'Zou [country:PE Peru] [country:EC Ecuador] bedreigen, dan verdedigt [country:CL Chili] [country:BO Bolivia].',
      'CL supports BO',
      'PE threatens EC',
    ],
    [
      'Nadat [country:PE Peru] [country:EC Ecuador] was binnengevallen, hielp [country:CL Chili] [country:BO Bolivia].',
      'CL supports BO',
    ],
  ]);
});

describe('deeds that are kept from happening, renounced or ended', () => {
  runCases('fr', [
    [
      '[country:LA Le Laos] a empêché [organisation:apec l’APEC] de critiquer [country:FJ Fidji].',
      'LA opposes apec',
    ],
    ['[country:PE Le Pérou] s’est abstenu de condamner [country:FJ Fidji].'],
    [
      '[country:OM Oman] a renoncé à sa médiation entre [country:IR l’Iran] et [country:IQ l’Irak].',
    ],
    ['[country:PE Le Pérou] a mis fin à la coopération avec [country:FJ Fidji].'],
    ['[country:PE Le Pérou] dément soutenir [country:FJ Fidji].'],
    ['Nous combattrons la fraude, notamment pour que [organisation:echr la Cour] siège.'],
    ['[country:PE Le Pérou] déplore que [country:FJ Fidji] demeure isolée.'],
  ]);
  runCases('nl', [
    ['[country:OM Oman] is gestopt met bemiddelen tussen [country:IR Iran] en [country:IQ Irak].'],
    [
      '[country:OM Oman] is begonnen met bemiddelen tussen [country:IR Iran] en [country:IQ Irak].',
      'OM mediates IQ',
      'OM mediates IR',
    ],
    ['[country:PE Peru] zegde de samenwerking met [country:FJ Fiji] op.'],
    [
      '[country:PE Peru] heeft [country:OM Oman] gevraagd te bemiddelen tussen [country:IR Iran] en [country:IQ Irak].',
    ],
  ]);
});
