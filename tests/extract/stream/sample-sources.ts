// Small documents that have something of everything that joining must get right: two languages of one
// work, names that several documents discover, relations, a document in both languages, headings.
const front = (fields: Readonly<Record<string, string>>): string =>
  ['---', ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`), '---', ''].join(
    '\n',
  );

const FRENCH = `# Notre politique
La Belgique soutient l'Ukraine face à la Russie et condamne l'agression de 2022.
## Partenaires
Madame Jeanne Dupont, ministre, travaille avec l'OTAN et les Nations unies à la paix au Sahel.
- Nous renforçons la coopération avec le Maroc et la Tunisie.
- La lutte contre le changement climatique reste une priorité.
`;

const DUTCH = `# Ons beleid
België steunt Oekraïne tegenover Rusland en veroordeelt de agressie van 2022.
## Partners
Mevrouw Jeanne Dupont, minister, werkt met de NAVO en de Verenigde Naties aan vrede in de Sahel.
- Wij versterken de samenwerking met Marokko en Tunesië.
- De strijd tegen de klimaatverandering blijft een prioriteit.
`;

const OTHER = `La ministre Jeanne Dupont et M. Karel Verstraete ont rencontré le Fonds pour les Récifs
Coralliens (FRC) à Genève. Le FRC soutient l'Union européenne. Karel Verstraete salue la Chine.
`;

const ENGLISH = `# Review
Minister Karel Verstraete thanked the Coral Reef Fund (CRF). Belgium cooperates with Morocco on migration.
`;

/** Names of the sources and what they hold. */
export const SAMPLE_SOURCES: ReadonlyMap<string, string> = new Map([
  ['policy/note.fr.md', front({ id: 'note', language: 'fr', voice: 'country:BE' }) + FRENCH],
  ['policy/note.nl.md', front({ id: 'note', language: 'nl', voice: 'country:BE' }) + DUTCH],
  ['both.txt', `${FRENCH.replaceAll('#', '')}\n\n${DUTCH.replaceAll('#', '')}`],
  ['reefs-2024.txt', OTHER],
  [
    'review.en.md',
    front({ title: 'Review', language: 'en', voice: 'organisation:unheard-of' }) + ENGLISH,
  ],
  ['numbers.txt', '1\n2\n3\n'],
]);

/** As a line of the stream. */
export const documentLine = (source: string, text: string): string =>
  `${JSON.stringify({ source, text })}\n`;
