// Words that end a Dutch compound which begins with a name: "Sahellanden", "Facebookpagina". Only with
// these is the beginning of a longer word taken for a name; compounds with a hyphen need no list.

const HEADS = [
  'aanbod aanpak aanslag aanslagen aanvraag aanvragen abonnement abonnementen account accounts',
  'actie acties administratie affaire agenda akkoord akkoorden ambassade ambassadeur',
  'ambassadeurs apparaat artikel bank basis bedrijf bedrijven bekken beleid bende bendes',
  'bericht berichten besluit besluiten bestand bestanden betrekkingen bevel bevolking beweging',
  'bewegingen bezoek bijdrage bijdragen bijeenkomst boycot brief budget bureau campagne',
  'campagnes centra centrale centrum chef cijfers coalitie college comite commissaris',
  'commissarissen commissie conferentie conflict conflicten conventie crash crisis crisissen',
  'data deal deals debacle debat delegatie delegaties departement dienst diensten diplomatie',
  'directeur directie directies doctrine doelstelling doelstellingen domein dossier dossiers',
  'economie eenheden eenheid expert expertise experts factuur festival filiaal filialen',
  'financiering fonds formaat formule fraude front gebied gebieden gebruiker gebruikers geld',
  'gelden gemeenschap generaal gevangene gevangenen geweld gezant grens grenzen groep groepen',
  'handel handelsakkoord haven helikopter helikopters hoofdkwartier hulp ingenieur initiatief',
  'initiatieven instelling instellingen interventie interventies inzet kaart kaarten kabinet',
  'kader kamp kampen kanaal kandidaat kandidaten kantoor kantoren kazerne kern klant klanten',
  'kust kwestie kwesties land landen leden leger leider leiders leiding lening leningen lid',
  'lidstaat lidstaten lijn lijnen lijst lijsten luchthaven maatregel maatregelen mandaat',
  'mandaten markt markten mechanisme medewerker medewerkers militair militairen ministerie',
  'missie missies netwerk netwerken norm normen nota onderhandelaar onderhandelaars',
  'onderhandelingen ondersteuning onderzoek ontmoeting oorlog oorlogen operatie operaties',
  'orgaan overdracht overdrachten overeenkomst overeenkomsten overleg pact pagina paginas',
  'parlement partij partner partners personeel pijplijn plan platform politiek positie post',
  'posten procedure procedures proces profiel profielen programma programmas project projecten',
  'protocol punt raad rapport rapporten recht referendum regeling regels regering regime',
  'regimes regio reis reizen reiziger relatie relaties resolutie resoluties richtlijn',
  'richtlijnen ruimte samenwerking sanctie sancties schandaal schepen schip secretariaat sector',
  'soldaten specialist staat stakers staking stakingen standpunt staten station stations',
  'statuut stelsel stem steun strategie strijd strijder strijders subsidie subsidies systeem',
  'systemen taks tarief team teams terrorist terroristen ticket tickets toepassing toestel',
  'toestellen top topman topontmoeting toppen topvrouw trein treinen troepen tweet tweets',
  'uitbreiding uitspraak unie vaccin vaccins verbinding verbindingen verdrag verdragen',
  'vereniging vergadering verkiezingen verklaring verordening verordeningen vertegenwoordiger',
  'vertegenwoordigers vertegenwoordiging verzoek vestiging vestigingen visum vlag vliegtuig',
  'vliegtuigen vloot vlucht vluchteling vluchtelingen vluchten voertuig voertuigen voorstel',
  'voorstellen voorzitter voorzitterschap waarnemer waarnemers water website wetgeving winkel',
  'winkels woordvoerder zaak zaken zetel zone zones',
];

export const DUTCH_COMPOUND_HEADS: ReadonlySet<string> = new Set(
  HEADS.flatMap((line) => line.split(' ')),
);

/** Shortest name that may begin a compound without a hyphen. */
export const SHORTEST_COMPOUND_NAME = 4;
