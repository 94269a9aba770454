// Sentences of policy prose in Dutch, accents left out as some publishers do, each with the names in it. A country is given by its code,
// another entity by the rest of its id; "*" marks a short form, "~" an adjective, "@" a metonym.
import type { NamedSentence } from './named-sentence.ts';

export const DUTCH: readonly NamedSentence[] = [
  [
    'De Russische president Vladimir Poetin ontving de Turkse president Erdogan in Sotsji; Moskou en Ankara zwijgen.',
    'Russische ~RU | Vladimir Poetin vladimir-putin | Turkse ~TR | Erdogan recep-tayyip-erdogan | Sotsji sochi | Moskou @RU | Ankara @TR',
  ],
  [
    'De EU-lidstaten, de NAVO-bondgenoten en de VN-Veiligheidsraad. De Veiligheidsraad stemde. De Raad vergadert in Brussel.',
    'EU eu | NAVO nato | VN-Veiligheidsraad un-security-council | Veiligheidsraad un-security-council | Raad *un-security-council | Brussel brussels',
  ],
  [
    'Het Israelisch-Palestijnse conflict, de Oekraiense havens, de Georgische wijn en het Belgisch-Nederlandse overleg.',
    'Israelisch ~IL | Palestijnse ~PS | Oekraiense ~UA | Georgische ~GE | Nederlandse ~NL',
  ],
  [
    'De Verenigde Staten, de VS, Amerikanen en Canadezen. De Britten en de Ieren. Het Verenigd Koninkrijk.',
    'Verenigde Staten US | VS US | Amerikanen ~US | Canadezen ~CA | Britten ~GB | Ieren ~IE | Verenigd Koninkrijk GB',
  ],
  [
    'De Democratische Republiek Congo, Congo-Brazzaville en Centraal-Afrika. De Centraal-Afrikaanse Republiek.',
    'Democratische Republiek Congo CD | Congo-Brazzaville CG | Centraal-Afrika central-africa | Centraal-Afrikaanse Republiek CF',
  ],
  [
    'Den Haag is de zetel van het Internationaal Strafhof. Het Hof vaardigde een bevel uit. Het Internationaal Gerechtshof.',
    'Den Haag the-hague | Internationaal Strafhof icc | Hof *icc | Internationaal Gerechtshof icj',
  ],
  [
    'Minister Maxime Prevot en premier Bart De Wever. De heer Prevot antwoordt. Mevrouw Lahbib vertrekt. Commissaris Lahbib.',
    'Maxime Prevot maxime-prevot | Bart De Wever bart-de-wever | Prevot maxime-prevot | Lahbib hadja-lahbib | Lahbib hadja-lahbib',
  ],
  [
    'De Nederlandse regering, de Tweede Kamer en de Nederlanders. In het Nederlands. Het Nederlandstalige onderwijs.',
    'Nederlandse ~NL | Tweede Kamer tweede-kamer | Nederlanders ~NL',
  ],
  [
    'Noord- en Zuid-Korea, Oost- en West-Afrika, Noord-Macedonie. De Zuid-Koreanen. Het Koreaanse schiereiland.',
    'Noord KP | Zuid-Korea KR | Oost east-africa | West-Afrika west-africa | Noord-Macedonie MK | Zuid-Koreanen ~KR | Koreaanse schiereiland korean-peninsula',
  ],
  [
    'De Hoorn van Afrika, de Sahel, de Grote Meren, de Westelijke Balkan en de Golf. De Golfstaten. Een golf van geweld.',
    'Hoorn van Afrika horn-of-africa | Sahel sahel | Grote Meren great-lakes | Westelijke Balkan western-balkans | Golf gulf | Golfstaten gulf',
  ],
  [
    'De FOD Buitenlandse Zaken, de FOD Financien en de FOD Volksgezondheid; het FAVV en het FAGG. De FOD.',
    'FOD Buitenlandse Zaken fps-foreign-affairs | FOD Financien fps-finance | FOD Volksgezondheid fps-health | FAVV afsca | FAGG famhp | FOD *fps-finance',
  ],
  [
    'De Dienst Vreemdelingenzaken, Fedasil, het CGVS en de Raad voor Vreemdelingenbetwistingen. Myria.',
    'Dienst Vreemdelingenzaken immigration-office | Fedasil fedasil | CGVS cgrs | Raad voor Vreemdelingenbetwistingen rvv | Myria myria',
  ],
  [
    'De federale politie, het federaal parket, het Comite P en de Veiligheid van de Staat. ADIV en OCAD.',
    'federale politie federal-police | federaal parket federal-prosecutor | Comite P committee-p | Veiligheid van de Staat vsse | ADIV giss | OCAD cuta',
  ],
  [
    'De NMBS, Infrabel, bpost, Proximus, De Lijn en de MIVB. De MIVB-bussen. Het NMBS-personeel.',
    'NMBS sncb-nmbs | Infrabel infrabel | bpost bpost | Proximus proximus | De Lijn de-lijn | MIVB stib-mivb | MIVB stib-mivb | NMBS sncb-nmbs',
  ],
  [
    'De Vlaamse Regering, het Vlaams Parlement, Vlaanderen, Wallonie en het Brussels Hoofdstedelijk Gewest.',
    'Vlaamse Regering flemish-government | Vlaams Parlement flemish-parliament | Vlaanderen flanders | Wallonie wallonia | Brussels Hoofdstedelijk Gewest brussels-capital-region',
  ],
  [
    'De Turken in Duitsland, de Duitse kiezers en de Duitstalige Gemeenschap. De Duitse Bondsdag.',
    'Turken ~TR | Duitsland DE | Duitse ~DE | Duitstalige Gemeenschap german-speaking-community | Duitse Bondsdag bundestag',
  ],
  [
    'De Wereldbank, het IMF, de WTO en de OESO. De Wereldgezondheidsorganisatie (WHO). De WHO waarschuwt.',
    'Wereldbank world-bank | IMF imf | WTO wto | OESO oecd | Wereldgezondheidsorganisatie who | WHO who | WHO who',
  ],
  [
    'Ivoorkust, Ghana, Togo en Benin; de Ivorianen en de Ghanezen. Beninse katoen. Togolese cacao.',
    'Ivoorkust CI | Ghana GH | Togo TG | Benin BJ | Ivorianen ~CI | Ghanezen ~GH | Beninse ~BJ | Togolese ~TG',
  ],
  [
    'Mali, Malinezen, Nigerezen en Nigerianen; Niger en Nigeria. Tsjaad, Tsjadische troepen. Het Tsjaadmeer.',
    'Mali ML | Malinezen ~ML | Nigerezen ~NE | Nigerianen ~NG | Niger NE | Nigeria NG | Tsjaad TD | Tsjadische ~TD | Tsjaadmeer chad-basin',
  ],
  [
    'Het Kremlin, het Witte Huis, het Pentagon en het Elysee. Peking dreigt. Taiwan en Taiwanese schepen.',
    'Kremlin *RU | Witte Huis white-house | Pentagon pentagon | Elysee elysee | Peking @CN | Taiwan TW | Taiwanese ~TW',
  ],
  [
    'De Arabische Liga, de Afrikaanse Unie en de Unie. De Golfsamenwerkingsraad. De Unie treedt op.',
    'Arabische Liga arab-league | Afrikaanse Unie au | Unie *au | Golfsamenwerkingsraad gcc | Unie *au',
  ],
  [
    "Hamas, Hezbollah, de Houthi's, Al Qaida en IS. IS-strijders. De Taliban. Boko Haram.",
    "Hamas hamas | Hezbollah hezbollah | Houthi's houthis | Al Qaida al-qaeda | IS daesh | IS daesh | Taliban taliban | Boko Haram boko-haram",
  ],
  [
    'De Heilige Stoel, paus Franciscus en het Vaticaan. De Moslimbroederschap. De Russisch-Orthodoxe Kerk.',
    'Heilige Stoel VA | paus Franciscus pope-francis | Vaticaan VA | Moslimbroederschap muslim-brotherhood | Russisch-Orthodoxe Kerk russian-orthodox-church',
  ],
  [
    'De Italiaanse premier Giorgia Meloni, de Hongaarse premier Viktor Orban en de Poolse president Duda. Orban weigert.',
    'Italiaanse ~IT | Giorgia Meloni giorgia-meloni | Hongaarse ~HU | Viktor Orban viktor-orban | Poolse ~PL | Duda duda | Orban viktor-orban',
  ],
  [
    'Syrie, Syriers, Irak en Irakezen; Libanon, Libanezen. Jordanie en de Jordaanse koning Abdullah. Jemen.',
    'Syrie SY | Syriers ~SY | Irak IQ | Irakezen ~IQ | Libanon LB | Libanezen ~LB | Jordanie JO | Jordaanse ~JO | koning Abdullah king-abdullah | Jemen YE',
  ],
  [
    'De Rode Zee, de Zwarte Zee, de Oostzee en de Noordzee. De Straat van Hormuz. Het Suezkanaal.',
    'Rode Zee red-sea | Zwarte Zee black-sea | Oostzee baltic-sea | Noordzee north-sea | Straat van Hormuz strait-of-hormuz | Suezkanaal suez-canal',
  ],
  [
    'Artsen Zonder Grenzen, Vluchtelingenwerk Vlaanderen, Amnesty International en 11.11.11. Het Rode Kruis.',
    'Artsen Zonder Grenzen msf | Vluchtelingenwerk Vlaanderen vluchtelingenwerk-vlaanderen | Amnesty International amnesty-international | 11.11.11 11-11-11 | Rode Kruis red-cross-movement',
  ],
  [
    'De Kamer keurde een resolutie goed. De Senaat. Het Grondwettelijk Hof en de Raad van State.',
    'Kamer *chamber-of-representatives | Senaat be-senate | Grondwettelijk Hof be-constitutional-court | Raad van State be-council-of-state',
  ],
  [
    'De Franse Raad van State. De Franse minister van Defensie. De Amerikaanse Senaat. Het Franse leger.',
    'Franse Raad van State fr-conseil-etat | Franse ~FR | Amerikaanse Senaat us-senate | Franse ~FR',
  ],
  [
    'Kosovo, Pristina en Belgrado; de dialoog tussen Belgrado en Pristina. Serviers en Kosovaren.',
    'Kosovo XK | Pristina pristina | Belgrado belgrade | Belgrado @RS | Pristina @XK | Serviers ~RS | Kosovaren ~XK',
  ],
  [
    'Australië en Nieuw-Zeeland, het Midden-Oosten en Noord-Afrika.',
    'Australië AU | Nieuw-Zeeland NZ | Midden-Oosten middle-east | Noord-Afrika north-africa',
  ],
  [
    'De Nederlandse Taalunie en Amnesty International Nederland.',
    'Nederlandse Taalunie dutch-language-union | Amnesty International Nederland amnesty-international',
  ],
];
