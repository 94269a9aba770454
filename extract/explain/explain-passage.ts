// One passage for a reader: its text, and what was found in it and why.
import type { Draft, DraftMention, DraftPassage, DraftRelation } from '../stages/draft.ts';
import { linesOf, pagesOf } from '../text/lined-text.ts';
import { wrap } from './wrap.ts';

/** "12" or "12-14, 20". */
export const rangesText = (ranges: readonly (readonly [number, number])[]): string =>
  ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');

/** What was found, by passage. */
export interface Findings {
  readonly mentions: ReadonlyMap<string, readonly DraftMention[]>;
  readonly relations: ReadonlyMap<string, readonly DraftRelation[]>;
  readonly nameOf: (entity: string) => string;
}

const byPassage = <Item extends { readonly passage: string }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.passage);
    if (group === undefined) groups.set(item.passage, [item]);
    else group.push(item);
  }
  return groups;
};

export const findingsOf = (draft: Draft, nameOf: Findings['nameOf']): Findings => ({
  mentions: byPassage(draft.mentions),
  relations: byPassage(draft.relations),
  nameOf,
});

const headOf = (passage: DraftPassage): string => {
  const { id, kind, language, level, counterpart, section } = passage;
  const pages = pagesOf(passage);
  const lines = rangesText(linesOf(passage));
  // The level of a heading says how it is printed; how deep it lies, what stands above it.
  const depth = kind === 'heading' ? section.length + 1 : level;
  return [
    id.slice(id.lastIndexOf('/') + 1),
    `${/[-,]/.test(lines) ? 'lines' : 'line'} ${lines}`,
    ...(pages.length > 0 ? [`page ${pages.join(', ')}`] : []),
    depth > 0 ? `${kind} ${depth}` : kind,
    language,
    ...(counterpart === null
      ? []
      : [`pair ${counterpart.slice(counterpart.lastIndexOf('/') + 1)}`]),
  ].join(' · ');
};

const saysTheSame = (one: DraftRelation, other: DraftRelation): boolean =>
  one.subject === other.subject && one.predicate === other.predicate && one.object === other.object;

/** Lines of text, indented below the first. */
export const passageLines = (
  passage: DraftPassage,
  { mentions, relations, nameOf }: Findings,
  width: number,
): string[] => {
  const { id, text, section, themes, counterpart } = passage;
  const mentioned = (mentions.get(id) ?? []).map(
    ({ start, end, entity, form }) =>
      `@ ${text.slice(start, end)} = ${nameOf(entity)} (${entity}${form === 'name' ? '' : `, ${form}`})`,
  );
  const about = themes.map(
    ({ theme, score, why }) => `# ${theme} ${score.toFixed(2)}, by: ${why.join(', ')}`,
  );
  const elsewhere = relations.get(counterpart ?? '') ?? [];
  const related = (relations.get(id) ?? []).map((relation) => {
    const { subject, predicate, object, cue, confidence } = relation;
    const agreed = elsewhere.some((other) => saysTheSame(relation, other));
    const said = `${nameOf(subject)} ${predicate} ${nameOf(object)} ${confidence.toFixed(2)}`;
    return `> ${said}${agreed ? ', in both languages' : ''}, by: "${cue}"`;
  });
  return [
    headOf(passage),
    ...(section.length > 0 ? wrap(`under: ${section.join(' > ')}`, width - 2, '  ') : []),
    ...wrap(text, width - 2),
    ...[...mentioned, ...about, ...related].flatMap((line) => wrap(line, width - 2, '  ')),
  ].map((line, index) => (index === 0 ? line : `  ${line}`));
};
