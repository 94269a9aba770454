// French and Dutch subjects that stand apart from their verb, and words in reach that are no objects.
import { describe } from 'vitest';
import { runCases } from '../relate-samples.ts';

describe('a subject apart from its verb', () => {
  runCases('fr', [
    [
      '[country:RU La Russie], qui occupe [country:MD la Moldavie], menace [country:RO la Roumanie].',
      'RU threatens MD',
      'RU threatens RO',
    ],
    [
      '[country:TR La Turquie], membre de [organisation:nato l’OTAN], soutient [country:UA l’Ukraine].',
      'TR member-of nato',
      'TR supports UA',
    ],
    [
      'Notre pays a reconnu [country:PS la Palestine], tout comme [country:MT Malte].',
      'BE supports PS',
      'MT supports PS',
    ],
    [
      '[organisation:fao La FAO] et [organisation:ifad le FIDA] sont invités à soutenir [country:TD le Tchad].',
    ],
  ]);
  runCases('nl', [
    [
      'In [country:SD Soedan], waar het geweld van [organisation:rsf de RSF] woedt, steunen wij [organisation:icrc het Rode Kruis].',
      'BE supports icrc',
    ],
    [
      'Er zijn door [organisation:eu de EU] sancties ingesteld tegen [country:BY Belarus].',
      'eu sanctions BY',
    ],
    [
      'Wij erkennen [country:PS Palestina], net als [country:MT Malta].',
      'BE supports PS',
      'MT supports PS',
    ],
  ]);
});

describe('what is in reach of a cue and not its object', () => {
  runCases('fr', [
    [
      'Nous renforçons nos liens avec des partenaires [region:asia/adjective asiatiques] tels que [country:JP le Japon].',
      'BE cooperates-with JP',
    ],
    [
      '[country:GH Le Ghana] a placé [country:TG le Togo] en tête de l’agenda.',
      'BE prioritises TG',
    ],
    ['Nous offrons nos bons offices à [country:SD Khartoum].', 'BE mediates SD'],
  ]);
  runCases('nl', [
    ['Het leger hielp met de ontwapening van [organisation:hezbollah Hezbollah].'],
    ['Wij steunen organisaties als [organisation:msf Artsen Zonder Grenzen].', 'BE supports msf'],
    [
      'Er zijn drie prioriteiten, te weten [country:KE Kenia] en [country:GH Ghana].',
      'BE prioritises GH',
      'BE prioritises KE',
    ],
  ]);
});

describe('an object before its relative clause', () => {
  runCases('fr', [
    [
      'Les pourparlers avec les [organisation:rsf FSR], que soutient [country:TD le Tchad], piétinent.',
      'BE cooperates-with rsf',
      'TD supports rsf',
    ],
    [
      '[country:RU La Russie] et [country:IR l’Iran], que nous sanctionnons, menacent [country:IL Israël].',
      'BE sanctions IR',
      'BE sanctions RU',
      'IR threatens IL',
      'RU threatens IL',
    ],
    ['[country:UA L’Ukraine], dont nous soutenons les réformes, avance.', 'BE supports UA'],
    [
      'Nous croyons que [country:TD le Tchad] soutient les [organisation:rsf FSR].',
      'TD supports rsf',
    ],
  ]);
  runCases('nl', [
    ['[organisation:sar Scholars at Risk], dat wij cofinancieren, groeit.', 'BE supports sar'],
    [
      'Het werk gaat door in de [organisation:benelux Benelux], waarvan [country:NL Nederland] de werking ondersteunt.',
      'NL supports benelux',
    ],
    [
      'De [organisation:rsf RSF], die door [country:TD Tsjaad] wordt gesteund, rukt op.',
      'TD supports rsf',
    ],
  ]);
});
