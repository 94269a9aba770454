// Sentences of policy prose in French, accents left out as some publishers do, each with the names in it. A country is given by its code,
// another entity by the rest of its id; "*" marks a short form, "~" an adjective, "@" a metonym.
import type { NamedSentence } from './named-sentence.ts';

export const FRENCH: readonly NamedSentence[] = [
  [
    "Le president Emmanuel Macron a recu Mme von der Leyen a l'Elysee; M. Macron a evoque la Cote d'Ivoire et le Benin.",
    "Emmanuel Macron emmanuel-macron | von der Leyen ursula-von-der-leyen | Elysee elysee | Macron emmanuel-macron | Cote d'Ivoire CI | Benin BJ",
  ],
  [
    "L'Armenie et l'Azerbaidjan negocient; l'armee azerbaidjanaise occupe le Haut-Karabakh. Les Armeniens fuient.",
    'Armenie AM | Azerbaidjan AZ | azerbaidjanaise ~AZ | Haut-Karabakh nagorno-karabakh | Armeniens ~AM',
  ],
  [
    'La Coree du Sud, la Coree du Nord et les deux Guinees: la Guinee equatoriale et la Guinee-Bissau. Les Coreens du Nord.',
    'Coree du Sud KR | Coree du Nord KP | Guinee equatoriale GQ | Guinee-Bissau GW | Coreens ~KP',
  ],
  ['Le ministre francais de la Defense et la Defense francaise.', 'francais ~FR | francaise ~FR'],
  [
    'Le Conseil de securite des Nations unies a proroge la MONUSCO; le Conseil a aussi renouvele la MINUSCA.',
    'Conseil de securite des Nations unies un-security-council | MONUSCO monusco | Conseil *un-security-council | MINUSCA minusca',
  ],
  [
    'La Republique democratique du Congo accuse le Rwanda; la RDC et le Congo-Brazzaville. Kinshasa proteste.',
    'Republique democratique du Congo CD | Rwanda RW | RDC CD | Congo-Brazzaville CG | Kinshasa @CD',
  ],
  [
    'Les Pays-Bas, les Neerlandais et les Luxembourgeois. En neerlandais dans le texte. Le francais est parle au Senegal.',
    'Pays-Bas NL | Neerlandais ~NL | Luxembourgeois ~LU | Senegal SN',
  ],
  [
    'La Haye accueille la Cour penale internationale. La Cour a emis un mandat. La Convention de La Haye.',
    'La Haye the-hague | Cour penale internationale icc | Cour *icc',
  ],
  [
    "Le Proche-Orient, le Moyen-Orient, l'Asie centrale, les Balkans occidentaux et l'Europe de l'Est. Le monde arabe.",
    "Proche-Orient middle-east | Moyen-Orient middle-east | Asie centrale central-asia | Balkans occidentaux western-balkans | Europe de l'Est eastern-europe | monde arabe arab-world",
  ],
  [
    'Le Commissaire Didier Reynders, la commissaire Hadja Lahbib et le secretaire general Antonio Guterres.',
    'Didier Reynders didier-reynders | Hadja Lahbib hadja-lahbib | Antonio Guterres antonio-guterres',
  ],
  [
    "Le Premier ministre Bart De Wever, le ministre Prevot et la secretaire d'Etat Alexia Bertrand. M. Prevot repond.",
    'Bart De Wever bart-de-wever | Prevot maxime-prevot | Alexia Bertrand alexia-bertrand | Prevot maxime-prevot',
  ],
  [
    "Les Etats-Unis, les USA et les Etats membres; le departement d'Etat. Un Etat de droit. L'Etat belge.",
    "Etats-Unis US | USA US | departement d'Etat us-state-department",
  ],
  [
    "L'Organisation mondiale de la sante (OMS), l'OIT, le FMI et l'OCDE. Le HCR et le PAM. La FAO a Rome.",
    'Organisation mondiale de la sante who | OMS who | OIT ilo | FMI imf | OCDE oecd | HCR unhcr | PAM wfp | FAO fao | Rome rome',
  ],
  [
    'Les autorites nigeriennes a Niamey et les autorites nigerianes a Abuja. Le Niger et le Nigeria.',
    'nigeriennes ~NE | Niamey niamey | nigerianes ~NG | Abuja abuja | Niger NE | Nigeria NG',
  ],
  [
    "La Turquie, la Russie et l'Iran; Moscou et Teheran refusent. Ankara hesite. Le Kremlin nie.",
    'Turquie TR | Russie RU | Iran IR | Moscou @RU | Teheran @IR | Ankara @TR | Kremlin *RU',
  ],
  [
    'Selon le Soir et La Libre, la SNCB et Infrabel investissent. Bpost licencie. Proximus aussi.',
    'le Soir le-soir | La Libre la-libre-belgique | SNCB sncb-nmbs | Infrabel infrabel | Bpost bpost | Proximus proximus',
  ],
  [
    "L'Office des etrangers, Fedasil, le CGRA et le Conseil du contentieux des etrangers. Myria.",
    'Office des etrangers immigration-office | Fedasil fedasil | CGRA cgrs | Conseil du contentieux des etrangers rvv | Myria myria',
  ],
  [
    "Le SPF Affaires etrangeres, le SPF Finances et le SPF Sante publique; l'AFSCA et l'AFMPS.",
    'SPF Affaires etrangeres fps-foreign-affairs | SPF Finances fps-finance | SPF Sante publique fps-health | AFSCA afsca | AFMPS famhp',
  ],
  [
    "Le Saint-Siege et le pape Francois. L'Eglise catholique. Les Freres musulmans en Egypte.",
    'Saint-Siege VA | pape Francois pope-francis | Freres musulmans muslim-brotherhood | Egypte EG',
  ],
  [
    "La Georgie, l'Ukraine, la Moldavie; la Georgie du Sud. L'Inde et l'ocean Indien. La mer Noire.",
    'Georgie GE | Ukraine UA | Moldavie MD | Georgie du Sud south-georgia | Inde IN | ocean Indien indian-ocean | mer Noire black-sea',
  ],
  [
    'Le Mali, le Burkina et le Tchad; les Tchadiens, les Burkinabes et les Maliens. Le lac Tchad.',
    'Mali ML | Burkina BF | Tchad TD | Tchadiens ~TD | Burkinabes ~BF | Maliens ~ML | lac Tchad chad-basin',
  ],
  [
    "Maurice Dupont est arrive. L'ile Maurice et Madagascar. La Dominique et Dominique Strauss-Kahn.",
    'Maurice Dupont maurice-dupont | ile Maurice MU | Madagascar MG | La Dominique DM | Dominique Strauss-Kahn dominique-strauss-kahn',
  ],
  [
    "Les forces armees ukrainiennes, l'armee israelienne (Tsahal) et le Hezbollah. Le gouvernement israelien.",
    'ukrainiennes ~UA | israelienne ~IL | Tsahal idf | Hezbollah hezbollah | israelien ~IL',
  ],
  [
    "La Banque europeenne d'investissement, la BEI, la BCE et Eurostat. La Cour des comptes europeenne.",
    "Banque europeenne d'investissement eib | BEI eib | BCE ecb | Eurostat eurostat | Cour des comptes europeenne european-court-of-auditors",
  ],
  [
    'La Federation de Russie, la Republique tcheque, la Macedoine du Nord et la Bosnie-Herzegovine.',
    'Federation de Russie RU | Republique tcheque CZ | Macedoine du Nord MK | Bosnie-Herzegovine BA',
  ],
  [
    "La Cour constitutionnelle, le Conseil d'Etat et la Cour de cassation. Le Conseil d'Etat francais.",
    "Cour constitutionnelle be-constitutional-court | Conseil d'Etat be-council-of-state | Cour de cassation be-court-of-cassation | Conseil d'Etat francais fr-conseil-etat",
  ],
  [
    'La Chambre a adopte une resolution. La Chambre des communes britannique. Le Bundestag allemand.',
    'Chambre *chamber-of-representatives | Chambre des communes house-of-commons | britannique ~GB | Bundestag bundestag | allemand ~DE',
  ],
  [
    'Le Parlement europeen, la Commission et le Conseil ont trouve un accord. La Commission propose.',
    'Parlement europeen european-parliament | Commission *european-commission | Commission *european-commission',
  ],
  [
    'Le Jourdain, la Jordanie, la Cisjordanie et Jerusalem-Est. Les Jordaniens et les Palestiniens.',
    'Jourdain jordan-valley | Jordanie JO | Cisjordanie west-bank | Jerusalem-Est east-jerusalem | Jordaniens ~JO | Palestiniens ~PS',
  ],
  [
    'Le Kosovo, Pristina et Belgrade; les Serbes et les Kosovars. Le dialogue entre Belgrade et Pristina.',
    'Kosovo XK | Pristina pristina | Belgrade belgrade | Serbes ~RS | Kosovars ~XK | Belgrade @RS | Pristina @XK',
  ],
  [
    'Nous voulons une Europe plus forte ; le Cap-Vert et Le Cap aussi.',
    'Europe *eu | Cap-Vert CV | Le Cap cape-town',
  ],
  [
    "Les talibans et les houthis nient. Le Moyen-Orient et l'Afrique du Nord.",
    'talibans taliban | houthis houthis | Moyen-Orient middle-east | Afrique du Nord north-africa',
  ],
  ['Monsieur le Président, Madame la Ministre.', ''],
];
