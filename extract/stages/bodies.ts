// Bodies: organisations that no gazetteer has and no acronym gives away, found by how their names are
// made. Runs between acronyms and link.

import { bodyHead } from '../bodies/body-heads.ts';
import { type BodyName, bodyNames } from '../bodies/body-names.ts';
import { standsBeyond } from '../bodies/longer-body.ts';
import type { EntityRow, Language } from '../dataset/schema.ts';
import { discoveredEntity } from '../discovered/discovered-entity.ts';
import { slug } from '../discovered/slug.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { groupBy } from '../group-by.ts';
import { unmasked } from '../match/masked.ts';
import { type NamesNear, namesNear } from '../match/names-near.ts';
import type { Candidate, Sense } from '../match/sense.ts';
import { fold } from '../text/fold.ts';
import { nameKey } from '../text/name-key.ts';
import type { Draft, DraftPassage } from './draft.ts';

interface Seen extends BodyName {
  readonly passage: string;
  readonly name: string;
  readonly englishName: string | null;
  /** Entity of the acronym that follows in brackets, where the gazetteer has it. */
  readonly known: string | null;
}

const ACRONYM_AFTER = /^ ?\((?:\p{L}+ )?(?=\p{Lu})/u;

/**
 * What the acronym in brackets after a name stands for. A body that has members is more often what the
 * named one belongs to.
 */
const knownBy = (
  text: string,
  end: number,
  near: NamesNear,
  { rows }: Gazetteer,
): string | null => {
  const opening = ACRONYM_AFTER.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  if (opening === 0) return null;
  const inside = near(end, end + opening).find(
    ({ start, end: to }) =>
      start === end + opening && text[to] === ')' && !text.slice(start, to).includes(' '),
  );
  const sure = inside?.senses.filter(({ type, rule }) => type === 'organisation' && rule === null);
  const [only, ...others] = new Set(sure?.map(({ entity }) => entity));
  if (only === undefined || others.length > 0) return null;
  return (rows.get(only)?.members ?? []).length === 0 ? only : null;
};

/** "Koenraad" ends as councils do in Dutch, and is a first name. */
const isFirstNameAsHead = (
  text: string,
  { start, end }: BodyName,
  language: Language,
  { firstNames }: Gazetteer,
): boolean => {
  const word = text.slice(start, end).split(/[ -]/)[0] ?? '';
  return firstNames.has(fold(word)) && bodyHead(word, language) !== null;
};

const namesIn = (
  passage: DraftPassage,
  known: readonly Candidate[],
  gazetteer: Gazetteer,
): Seen[] => {
  const { text, words, language } = passage;
  const near = namesNear(known);
  const names = bodyNames(text, words, language, near).filter(
    (name) =>
      standsBeyond(text, name, near, language) &&
      !isFirstNameAsHead(text, name, language, gazetteer),
  );
  return unmasked(passage, names).map((name) => ({
    ...name,
    passage: passage.id,
    name: text.slice(name.start, name.end),
    known: knownBy(text, name.end, near, gazetteer),
    englishName: name.english && text.slice(name.english.start, name.english.end),
  }));
};

const senseOf = (entity: string, text: string): Sense => ({
  entity,
  type: 'organisation',
  text,
  language: 'mul',
  form: 'name',
  letters: 'exact',
  rule: null,
  defined: true,
});

/** Entity of each name by its key: called after its English name where the text gives one. */
const entitiesOf = (seen: readonly Seen[], gazetteer: Gazetteer): Map<string, string> => {
  const entities = new Map<string, string>();
  const certain = seen.filter((one) => one.certain);
  for (const { name, known } of seen) if (known !== null) entities.set(nameKey(name), known);
  for (const { name, englishName } of [
    ...certain.filter((one) => one.englishName !== null),
    ...certain,
  ]) {
    const key = nameKey(name);
    const id = `organisation:${slug(englishName ?? name)}`;
    if (!entities.has(key) && !gazetteer.rows.has(id)) entities.set(key, id);
  }
  return entities;
};

const candidatesOf = (
  { passage, start, end, name, english }: Seen,
  entity: string,
): Candidate[] => {
  const senses = [senseOf(entity, name)];
  return [
    { passage, start, end, senses },
    ...(english ? [{ passage, start: english.start, end: english.end, senses }] : []),
  ];
};

const rowsOf = (
  seen: readonly Seen[],
  entities: ReadonlyMap<string, string>,
  gazetteer: Gazetteer,
): EntityRow[] => {
  const rows = new Map<string, EntityRow>();
  for (const { name, englishName } of seen) {
    const id = entities.get(nameKey(name));
    if (id === undefined || rows.has(id) || gazetteer.rows.has(id)) continue;
    rows.set(
      id,
      discoveredEntity(id, 'organisation', name, englishName === null ? [] : [englishName]),
    );
  }
  return [...rows.values()];
};

/** Adds candidates for bodies that only their names show, and a row for each of these. */
export const bodies = (draft: Draft, gazetteer: Gazetteer): Draft => {
  const known = groupBy(draft.candidates ?? [], ({ passage }) => passage);
  const seen = draft.passages
    .filter(({ kind }) => kind !== 'furniture')
    .flatMap((passage) => namesIn(passage, known.get(passage.id) ?? [], gazetteer));
  const entities = entitiesOf(seen, gazetteer);
  const added = seen.flatMap((one) => {
    const entity = entities.get(nameKey(one.name));
    return entity === undefined ? [] : candidatesOf(one, entity);
  });
  if (added.length === 0) return draft;
  return {
    ...draft,
    candidates: [...(draft.candidates ?? []), ...added],
    discovered: [...draft.discovered, ...rowsOf(seen, entities, gazetteer)],
  };
};
