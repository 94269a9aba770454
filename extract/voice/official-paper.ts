// Kinds of official papers that only one organisation issues: "Council conclusions" are the Union's.

const PAPERS: readonly (readonly [paper: RegExp, issuer: string])[] = [
  [
    /(?<!\p{L})(?:(?:european )?council conclusions|conclusions (?:of|by) the (?:european )?council|conclusions du conseil(?! de)|raadsconclusies|conclusies van de (?:europese )?raad|joint communication to the|communication conjointe au|gezamenlijke mededeling aan|communication from the commission|communication de la commission|mededeling van de commissie)(?!\p{L})/iu,
    'organisation:eu',
  ],
  [
    /(?<!\p{L})(?:report of the secretary-general|rapport du secrétaire général|verslag van de secretaris-generaal|resolution adopted by the (?:general assembly|security council)|résolution adoptée par (?:l['’]assemblée générale|le conseil de sécurité))(?!\p{L})/iu,
    'organisation:un',
  ],
  [
    /(?<!\p{L})(?:meeting of the north atlantic council|réunion du conseil de l['’]atlantique nord|bijeenkomst van de noord-atlantische raad)(?!\p{L})/iu,
    'organisation:nato',
  ],
  [
    /(?<!\p{L})(?:european parliament resolution|resolution of the european parliament|résolution du parlement européen|resolutie van het europees parlement)(?!\p{L})/iu,
    'organisation:european-parliament',
  ],
];

/** The organisation that alone issues papers called so; null where others do too. */
export const issuerOfPaper = (heading: string): string | null =>
  PAPERS.find(([paper]) => paper.test(heading))?.[1] ?? null;
