// What the page says when something fails or is not there, in Dutch.
import type { TroubleWords } from './trouble-en.ts';

export const troubleNl: TroubleWords = {
  problem: {
    title: 'Dat is niet gelukt',
    offline: 'De server antwoordt niet. Misschien is hij gestopt of is de verbinding weg.',
    timeout: 'De server deed er te lang over.',
    unknown: 'Er is iets onverwachts gebeurd.',
    busy: 'Te veel vragen binnen één minuut: wacht even en probeer het dan opnieuw.',
    noGraph: 'De grafiek is op dit moment niet beschikbaar. Misschien wordt ze nog geladen.',
    refused: 'De server heeft de vraag niet aanvaard.',
    refusedFields: 'De server heeft dit niet aanvaard: {{fields}}.',
    nothing: 'Er is hier niets met die naam.',
    page: 'Er ging iets mis op de pagina',
    pageHint: 'Uw weergave staat in het adres: herladen brengt ze terug.',
    reload: 'Herladen',
  },
  field: {
    q: 'de gezochte woorden',
    types: 'de types',
    documents: 'de documenten',
    years: 'de jaren',
    languages: 'de talen',
    minUnits: 'het kleinste aantal passages',
    predicate: 'de relatie',
    names: 'de namen',
    paging: 'de lengte van de lijst',
  },
  missing: {
    entity: 'Er is geen ‘{{name}}’ in deze documenten',
    entityHint: 'Het adres is voor andere documenten gemaakt, of er staat een fout in.',
    document: 'Er is geen document ‘{{name}}’',
    passage: 'De passage die het adres noemt, staat niet in dit document.',
    leftOut: 'Weggelaten, want dat bestaat hier niet: {{items}}',
    replaced: 'De documenten zijn vervangen; de pagina toont de nieuwe.',
    dismiss: 'Deze melding sluiten',
  },
};
