// Sentences of policy prose in English, each with the names in it. A country is given by its code,
// another entity by the rest of its id; "*" marks a short form, "~" an adjective, "@" a metonym.
import type { NamedSentence } from './named-sentence.ts';

export const ENGLISH: readonly NamedSentence[] = [
  [
    "Russia's invasion of Ukraine has changed the calculus of the Alliance. NATO must adapt, and the Alliance will spend more.",
    'Russia RU | Ukraine UA | Alliance *nato | NATO nato | Alliance *nato',
  ],
  [
    'The Hague is home to the International Court of Justice and the ICC. The Hague Convention was signed later.',
    'The Hague the-hague | International Court of Justice icj | ICC icc',
  ],
  [
    'Tensions in the Gulf worry the UAE, Saudi Arabia and Qatar; the Gulf states want calm. The Gulf of Guinea is another matter.',
    'Gulf gulf | UAE AE | Saudi Arabia SA | Qatar QA | Gulf gulf | Gulf of Guinea gulf-of-guinea',
  ],
  [
    "The US state of Georgia bought the vaccines, while Atlanta's airport reopened.",
    'US US | Georgia georgia-us | Atlanta atlanta',
  ],
  [
    'Turkey blocked the text; turkey farms in Norfolk were hit by bird flu. Turkish officials in Ankara denied it. Türkiye hosts the summit.',
    'Turkey TR | Turkish ~TR | Ankara ankara | Türkiye TR',
  ],
  [
    'Jordan and Egypt mediated. Michael Jordan visited Chicago. Jordan Smith, spokesperson of the ministry, declined to comment.',
    'Jordan JO | Egypt EG | Michael Jordan michael-jordan | Chicago chicago | Jordan Smith jordan-smith',
  ],
  [
    'Chad closed its border with Sudan. Chad Wilson, a senior adviser, briefed the press.',
    'Chad TD | Sudan SD | Chad Wilson chad-wilson',
  ],
  [
    'The minister said that civilians must not be used as guinea pigs. Guinea and Guinea-Bissau ratified the accord; Equatorial Guinea did not. Papua New Guinea did.',
    'Guinea GN | Guinea-Bissau GW | Equatorial Guinea GQ | Papua New Guinea PG',
  ],
  [
    'Foreign Secretary David Lammy met Mr Guterres in New York. Mr Lammy later called Secretary-General António Guterres.',
    'David Lammy david-lammy | Guterres antonio-guterres | New York new-york | Lammy david-lammy | António Guterres antonio-guterres',
  ],
  [
    'President von der Leyen told the European Parliament that the Commission would act. Ms von der Leyen spoke for an hour.',
    'von der Leyen ursula-von-der-leyen | European Parliament european-parliament | Commission *european-commission | von der Leyen ursula-von-der-leyen',
  ],
  [
    'High Representative Kaja Kallas chaired the Foreign Affairs Council; Kallas thanked the EEAS.',
    'Kaja Kallas kaja-kallas | Foreign Affairs Council foreign-affairs-council | Kallas kaja-kallas | EEAS eeas',
  ],
  [
    'The Committee for the Prevention of Torture visited prisons in Azerbaijan.',
    'Committee for the Prevention of Torture cpt | Azerbaijan AZ',
  ],
  [
    'EUTM Mali and EUCAP Sahel Niger will end; EUNAVFOR Aspides protects shipping in the Red Sea.',
    'EUTM Mali eutm-mali | EUCAP Sahel Niger eucap-sahel-niger | EUNAVFOR Aspides eunavfor-aspides | Red Sea red-sea',
  ],
  [
    'Human Rights Watch, Amnesty and Médecins Sans Frontières condemned the strikes on Gaza and the West Bank.',
    'Human Rights Watch hrw | Amnesty amnesty-international | Médecins Sans Frontières msf | Gaza gaza | West Bank west-bank',
  ],
  [
    'The States General met in Paris. The United States, the UK and the U.S. agreed with the U.K. on tariffs.',
    'Paris paris | United States US | UK GB | U.S. US | U.K. GB',
  ],
  [
    'Polish and Lithuanian troops exercised with Estonians, Latvians and Finns near the Suwałki Gap.',
    'Polish ~PL | Lithuanian ~LT | Estonians ~EE | Latvians ~LV | Finns ~FI | Suwałki Gap suwalki-gap',
  ],
  [
    'The Dutch, the Danes and the Swiss opposed the measure; the French and the Germans backed it.',
    'Dutch ~NL | Danes ~DK | Swiss ~CH | French ~FR | Germans ~DE',
  ],
  [
    'South Korea and the DPRK exchanged fire, Seoul said. North Korean troops fight for Moscow.',
    'South Korea KR | DPRK KP | Seoul @KR | North Korean ~KP | Moscow @RU',
  ],
  [
    'The Democratic Republic of the Congo accuses Rwanda of backing M23; Kinshasa and Kigali signed in Washington. The Congo basin is vital.',
    'Democratic Republic of the Congo CD | Rwanda RW | M23 m23 | Kinshasa @CD | Kigali @RW | Washington washington | Congo basin congo-basin',
  ],
  [
    'Niger left ECOWAS, Nigeria did not. Nigerien and Nigerian officials met in Abuja.',
    'Niger NE | ECOWAS ecowas | Nigeria NG | Nigerien ~NE | Nigerian ~NG | Abuja abuja',
  ],
  [
    "Beijing rejects the ruling. China's coast guard rammed a Philippine vessel in the South China Sea. Chinese tea sells well.",
    'Beijing @CN | China CN | Philippine ~PH | South China Sea south-china-sea | Chinese ~CN',
  ],
  [
    'A Polish sausage and some china cups were on the table. He wore a panama hat and drank java.',
    'Polish ~PL',
  ],
  [
    "The EU's High Representative, the EEAS and the Commission's DG INTPA drafted the note.",
    'EU eu | EEAS eeas | Commission *european-commission | DG INTPA dg-intpa',
  ],
  [
    'Ireland, Northern Ireland and the Isle of Man are covered by the Windsor Framework. The Irish government agreed.',
    'Ireland IE | Northern Ireland northern-ireland | Isle of Man isle-of-man | Irish ~IE',
  ],
  [
    'The Vatican and the Holy See kept silent; Pope Francis called President Zelenskyy.',
    'Vatican VA | Holy See VA | Pope Francis pope-francis | Zelenskyy volodymyr-zelenskyy',
  ],
  [
    'Prime Minister Benjamin Netanyahu met President Donald Trump at the White House; Netanyahu and Trump praised each other.',
    'Benjamin Netanyahu benjamin-netanyahu | Donald Trump donald-trump | White House white-house | Netanyahu benjamin-netanyahu | Trump donald-trump',
  ],
  [
    "The Security Council renewed UNIFIL's mandate; the Council also extended MONUSCO's. The UN Security Council Resolution 1325 is key.",
    'Security Council un-security-council | UNIFIL unifil | Council *un-security-council | MONUSCO monusco | UN Security Council un-security-council',
  ],
  [
    'The World Bank, the IMF and the WTO published a joint paper with the OECD.',
    'World Bank world-bank | IMF imf | WTO wto | OECD oecd',
  ],
  [
    'Doctors Without Borders and the Norwegian Refugee Council work in Port Sudan, El Fasher and Khartoum.',
    'Doctors Without Borders msf | Norwegian Refugee Council norwegian-refugee-council | Port Sudan port-sudan | El Fasher el-fasher | Khartoum khartoum',
  ],
  [
    'Al-Shabaab, Boko Haram, ISIS and the Islamic State in Khorasan claimed attacks. Hezbollah and Hamas did not.',
    'Al-Shabaab al-shabaab | Boko Haram boko-haram | ISIS daesh | Islamic State in Khorasan isis-khorasan | Hezbollah hezbollah | Hamas hamas',
  ],
  [
    'The Taliban rule Afghanistan from Kandahar. The Houthis fired at Israel. IRGC commanders visited Damascus.',
    'Taliban taliban | Afghanistan AF | Kandahar kandahar | Houthis houthis | Israel IL | IRGC irgc | Damascus damascus',
  ],
  [
    'The Horn of Africa, the Great Lakes region, the Sahel and the Western Balkans remain priorities.',
    'Horn of Africa horn-of-africa | Great Lakes great-lakes | Sahel sahel | Western Balkans western-balkans',
  ],
  [
    'The Baltic states, the Nordics and the Visegrad Four differ. The Low Countries agreed. Benelux partners met.',
    'Baltic states baltic-states | Nordics nordic-countries | Visegrad Four visegrad-group | Benelux benelux',
  ],
  [
    "Moldova's president Maia Sandu thanked Brussels. Chişinău expects talks. Sandu won.",
    'Moldova MD | Maia Sandu maia-sandu | Brussels brussels | Chişinău @MD | Sandu maia-sandu',
  ],
  [
    'The African Union, SADC and the East African Community sent envoys. The Union urged restraint.',
    'African Union au | SADC sadc | East African Community eac | Union *au',
  ],
  [
    'In 2019 Congress passed a law; the Senate and the House of Representatives followed. The US Congress adjourned.',
    'Congress *us-congress | Senate us-senate | House of Representatives us-house-of-representatives | US Congress us-congress',
  ],
  [
    'The FBI, the CIA and MI6 warned of Chinese espionage. Europol and Interpol helped.',
    'FBI fbi | CIA cia | MI6 mi6 | Chinese ~CN | Europol europol | Interpol interpol',
  ],
  [
    'The International Criminal Court issued warrants. The Court expects States Parties to comply.',
    'International Criminal Court icc | Court *icc',
  ],
  [
    'The Foreign Office and the State Department coordinated. The Pentagon confirmed.',
    'Foreign Office fcdo | State Department us-state-department | Pentagon pentagon',
  ],
  [
    'Company sources at Shell, TotalEnergies and BP declined. Apple and Amazon paid. An apple a day; the Amazon rainforest burns.',
    'Shell shell | TotalEnergies totalenergies | BP bp | Apple apple | Amazon amazon | Amazon rainforest amazon',
  ],
  [
    'The Czech Republic, now Czechia, and Slovakia share a border. Slovenian and Slovak ministers met.',
    'Czech Republic CZ | Czechia CZ | Slovakia SK | Slovenian ~SI | Slovak ~SK',
  ],
  [
    "New Zealanders and Australians voted. Canada's Mounties watched.",
    'New Zealanders ~NZ | Australians ~AU | Canada CA',
  ],
  [
    'The Ivory Coast, Burkina Faso, Mali and Benin. Burkinabè troops. Ivorian cocoa. Malian gold.',
    'Ivory Coast CI | Burkina Faso BF | Mali ML | Benin BJ | Burkinabè ~BF | Ivorian ~CI | Malian ~ML',
  ],
  [
    'Crimea, Donbas, Nagorno-Karabakh, Abkhazia, South Ossetia and Transnistria are disputed. Kashmir and Tibet too.',
    'Crimea crimea | Donbas donbas | Nagorno-Karabakh nagorno-karabakh | Abkhazia abkhazia | South Ossetia south-ossetia | Transnistria transnistria | Kashmir kashmir | Tibet tibet',
  ],
  [
    'He was fluent in Russian, spoke French and translated from Arabic. A Russian speaker asked.',
    '',
  ],
  [
    "Myanmar's junta, the Rohingya and Aung San Suu Kyi. Burma was its name.",
    'Myanmar MM | Aung San Suu Kyi aung-san-suu-kyi | Burma MM',
  ],
  [
    'The Strait of Hormuz, the Black Sea, the Baltic Sea and the Mediterranean. Suez Canal traffic fell.',
    'Strait of Hormuz strait-of-hormuz | Black Sea black-sea | Baltic Sea baltic-sea | Mediterranean mediterranean | Suez Canal suez-canal',
  ],
  [
    'The G7, the G20 and BRICS met; the Quad and AUKUS did not. The Commonwealth expanded.',
    'G7 g7 | G20 g20 | BRICS brics | Quad quad | AUKUS aukus | Commonwealth commonwealth',
  ],
  [
    'The Belgian Red Cross, UNICEF, UNHCR, WFP and the ICRC deliver aid in Yemen. Save the Children helps.',
    'Belgian Red Cross be-red-cross | UNICEF unicef | UNHCR unhcr | WFP wfp | ICRC icrc | Yemen YE | Save the Children save-the-children',
  ],
  [
    'The Organisation for Economic Co-operation and Development and the Organization for Security and Cooperation in Europe disagree.',
    'Organisation for Economic Co-operation and Development oecd | Organization for Security and Cooperation in Europe osce',
  ],
  [
    'Ambassador Jane Hartley, Dr Tedros and General Mark Milley attended. Ambassador Hartley left early.',
    'Jane Hartley jane-hartley | Tedros tedros-adhanom-ghebreyesus | Mark Milley mark-milley | Hartley jane-hartley',
  ],
  [
    'The Kingdom of Saudi Arabia, the Islamic Republic of Iran and the Republic of Türkiye signed in Astana. Riyadh and Tehran talked.',
    'Kingdom of Saudi Arabia SA | Islamic Republic of Iran IR | Republic of Türkiye TR | Astana astana | Riyadh @SA | Tehran @IR',
  ],
  [
    'Swedish and Finnish accession reshaped the High North. Norwegian gas flows. Svalbard is Norwegian.',
    'Swedish ~SE | Finnish ~FI | High North arctic | Norwegian ~NO | Svalbard svalbard | Norwegian ~NO',
  ],
  [
    'The Palestinian Authority, Palestinians and Israelis. The Palestine Liberation Organization. East Jerusalem.',
    'Palestinian Authority palestinian-authority | Palestinians ~PS | Israelis ~IL | Palestine Liberation Organization plo | East Jerusalem east-jerusalem',
  ],
  [
    'Hong Kongers protested. Taiwan and the Taiwanese people. Macau. The Uyghurs of Xinjiang.',
    'Taiwan TW | Taiwanese ~TW | Macau macao | Xinjiang xinjiang',
  ],
  [
    "Lebanon's army and Syria's new rulers. Aleppo fell. Damascus, Beirut and Baghdad are capitals. The Lebanese, Syrians, Iraqis.",
    'Lebanon LB | Syria SY | Aleppo aleppo | Damascus damascus | Beirut beirut | Baghdad baghdad | Lebanese ~LB | Syrians ~SY | Iraqis ~IQ',
  ],
  [
    'Mauritius claims the Chagos Islands. Maurice Dupont disagrees. Dominica is not the Dominican Republic.',
    'Mauritius MU | Chagos Islands chagos | Maurice Dupont maurice-dupont | Dominica DM | Dominican Republic DO',
  ],
  [
    'Paris wants the file closed and Berlin hesitates. Flights from London to Paris resumed.',
    'Paris @FR | Berlin berlin | London london | Paris paris',
  ],
  ['A stronger Europe matters: there is war in Europe.', 'Europe *eu | Europe europe'],
  ['Caritas Czech Republic digs wells. Horizon Europe pays.', 'Caritas Czech Republic caritas'],
  [
    'The Panel of Experts on the Sudan reported to the Lao PDR.',
    'Panel of Experts on the Sudan panel-of-experts-sudan | Lao PDR LA',
  ],
  [
    'Finland condemned the missile strikes by the Russian Federation on Ukrainian cities.',
    'Finland FI | Russian Federation RU | Ukrainian ~UA',
  ],
];
