// How entities are named on the page: in its language, in a way that sorts and fits.
import type { EntityLink } from '../../backend/contract/answer.ts';
import { LANGUAGES, type Language } from './languages.ts';

type Named = Pick<EntityLink, 'names'>;

export const nameOf = (entity: Named, language: Language): string => entity.names[language];

/** Names in the other languages, those that read the same brought together. */
export function otherNames(
  entity: Named,
  language: Language,
): { readonly languages: readonly Language[]; readonly name: string }[] {
  const found = new Map<string, Language[]>();
  for (const other of LANGUAGES) {
    const name = entity.names[other];
    if (other === language || name === entity.names[language]) continue;
    found.set(name, [...(found.get(name) ?? []), other]);
  }
  return [...found].map(([name, languages]) => ({ name, languages }));
}

/** A name cut at a word for a label on the graph, with an ellipsis. */
export function shortened(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
