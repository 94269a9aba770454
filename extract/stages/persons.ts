// Persons that no gazetteer has, and the bare surnames of all persons of the document. Runs after link.
import type { EntityRow } from '../dataset/schema.ts';
import { discoveredEntity } from '../discovered/discovered-entity.ts';
import { slug } from '../discovered/slug.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { groupBy } from '../group-by.ts';
import { unmasked } from '../match/masked.ts';
import { isCapitals } from '../match/sense.ts';
import type { PersonName } from '../persons/person-name.ts';
import { personNames } from '../persons/person-names.ts';
import { hasRoleAfter } from '../persons/person-roles.ts';
import { surnameMentions, surnameOf } from '../persons/surnames.ts';
import { fold } from '../text/fold.ts';
import { nameKey } from '../text/name-key.ts';
import type { Draft, DraftMention, DraftPassage } from './draft.ts';

const IN_CAPITALS = /^\p{Lu}{2,}[ -]?$/u;

interface Person {
  readonly id: string;
  readonly name: string;
  readonly surname: string;
}

interface Seen extends PersonName {
  readonly passage: string;
  /** Person of the gazetteer that a part of the name already stands for. */
  readonly known: string | null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const isInside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

const ROMAN_NUMBER = /^[IVX]+$/;

/** "DE MISTURA" to "De Mistura". */
const withoutCapitals = (name: string): string =>
  name
    .split(/(?<=[ -])/u)
    .map((part) =>
      IN_CAPITALS.test(part) && !ROMAN_NUMBER.test(part)
        ? part.charAt(0) + part.slice(1).toLowerCase()
        : part,
    )
    .join('');

/** Whether a mention is the surname alone, as of a company that bears its founder's name. */
const isSurname = (mention: DraftMention, name: PersonName, surface: string): boolean =>
  mention.end === name.end && surface === name.surname && !isCapitals(surface);

/** Whether a mention inside a name leaves the name to a person: "Paris Hilton" beside Paris. */
const yields = (
  mention: DraftMention,
  name: PersonName,
  text: string,
  firstNames: ReadonlySet<string>,
): boolean => {
  if (name.first === '' || !isInside(mention, name)) return false;
  if (mention.end - mention.start >= name.end - name.start) return false;
  const surface = text.slice(mention.start, mention.end);
  if (mention.entity.startsWith('organisation:')) return isSurname(mention, name, surface);
  if (mention.start > name.start) {
    return mention.end === name.end || !mention.entity.startsWith('person:');
  }
  if (mention.entity.startsWith('person:')) return false;
  return firstNames.has(fold(name.first)) || hasRoleAfter(text, name.start, name.end);
};

/** Whether a name may be a person beside the mentions that are there. */
const isFree = (
  name: PersonName,
  mentions: readonly DraftMention[],
  text: string,
  firstNames: ReadonlySet<string>,
): boolean =>
  mentions
    .filter((mention) => overlaps(mention, name))
    .every((mention) => yields(mention, name, text, firstNames));

const NOBODY: readonly Seen[] = [];

const namesIn = (
  passage: DraftPassage,
  mentions: readonly DraftMention[],
  { firstNames }: Gazetteer,
): readonly Seen[] => {
  const names = personNames(passage.text, passage.words, firstNames);
  if (names.length === 0) return NOBODY;
  return unmasked(passage, names)
    .filter((name) => isFree(name, mentions, passage.text, firstNames))
    .map((name) => {
      const part = mentions.find((one) => one.entity.startsWith('person:') && overlaps(one, name));
      return { ...name, passage: passage.id, known: part?.entity ?? null };
    });
};

const personOf = ({ first, surname, royal }: PersonName): Person => {
  const name = withoutCapitals([first, surname].filter((part) => part !== '').join(' '));
  const id = `person:${[royal, slug(name)].filter((part) => part !== '').join('-')}`;
  const title = royal === '' ? '' : `${royal.charAt(0).toUpperCase()}${royal.slice(1)} `;
  return { id, name: `${title}${name}`, surname: royal === '' ? surname : '' };
};

/** Whether two first names are one in two spellings: "Marc", "Mark". */
const isSameFirstName = (left: string, right: string): boolean => {
  const a = fold(left);
  const b = fold(right);
  if (a.length !== b.length || a.length < 4 || a.charAt(0) !== b.charAt(0)) return a === b;
  return [...a].filter((unit, index) => unit !== b.charAt(index)).length <= 1;
};

/** Who a name in full is. */
type FullId = (name: Seen) => string;

/** Ids of persons named in full: that of the first spelling in the document. */
const fullIds = (seen: readonly Seen[]): FullId => {
  // Spellings of first names, by surname: a document may list thousands of persons.
  const spellings = new Map<string, Map<string, Seen>>();
  for (const name of seen) {
    if (name.first === '') continue;
    const surname = nameKey(name.surname);
    const known = spellings.get(surname) ?? new Map<string, Seen>();
    spellings.set(surname, known);
    if (!known.has(name.first)) known.set(name.first, name);
  }
  return (name) => {
    if (name.known !== null) return name.known;
    const same = spellings.get(nameKey(name.surname))?.values() ?? [];
    const first = [...same].find((other) => isSameFirstName(other.first, name.first)) ?? name;
    return first.known ?? personOf(first).id;
  };
};

/** Persons by surname: those of the gazetteer that the document mentions, then those it names in full. */
const bySurname = (
  draft: Draft,
  seen: readonly Seen[],
  fullId: FullId,
  gazetteer: Gazetteer,
): Map<string, Set<string>> => {
  const surnames = new Map<string, Set<string>>();
  const add = (surname: string, id: string): void => {
    const key = nameKey(surname);
    if (key !== '') surnames.set(key, (surnames.get(key) ?? new Set()).add(id));
  };
  for (const { entity } of draft.mentions) {
    const row = entity.startsWith('person:') ? gazetteer.rows.get(entity) : undefined;
    if (row) for (const name of Object.values(row.names)) add(surnameOf(name), entity);
  }
  for (const name of seen) if (name.first !== '') add(name.surname, fullId(name));
  return surnames;
};

const onlyOne = (ids: ReadonlySet<string> | undefined): string | null =>
  ids?.size === 1 ? ([...ids][0] ?? null) : null;

/** Who a name is: in full, itself; by surname, the one person so called in the document or gazetteer. */
const idOf = (
  name: Seen,
  fullId: FullId,
  surnames: ReadonlyMap<string, ReadonlySet<string>>,
  gazetteer: Gazetteer,
): string => {
  if (name.first !== '') return fullId(name);
  if (name.royal !== '') return personOf(name).id;
  const key = nameKey(name.surname);
  return onlyOne(surnames.get(key)) ?? onlyOne(gazetteer.surnames.get(key)) ?? personOf(name).id;
};

const rowsOf = (seen: readonly Seen[], ids: ReadonlySet<string>): EntityRow[] => {
  const persons = new Map<string, Person>();
  for (const name of seen) {
    const person = personOf(name);
    if (ids.has(person.id) && !persons.has(person.id)) persons.set(person.id, person);
  }
  return [...persons.values()].map(({ id, name, surname }) =>
    discoveredEntity(
      id,
      'person',
      name,
      [withoutCapitals(surname)].filter((text) => text !== ''),
    ),
  );
};

/** Mentions in the order of the passages, without those that a longer person's name takes in. */
const merged = (draft: Draft, added: readonly DraftMention[]): DraftMention[] => {
  const byPassage = groupBy(added, ({ passage }) => passage);
  const kept = draft.mentions.filter(
    (mention) => !byPassage.get(mention.passage)?.some((person) => overlaps(person, mention)),
  );
  const all = groupBy([...kept, ...added], ({ passage }) => passage);
  return draft.passages.flatMap(({ id }) =>
    (all.get(id) ?? []).sort((a, b) => a.start - b.start || b.end - a.end),
  );
};

/** Adds mentions of persons, and rows for those that no gazetteer has. */
export const persons = (draft: Draft, gazetteer: Gazetteer): Draft => {
  const mentioned = groupBy(draft.mentions, ({ passage }) => passage);
  const readable = draft.passages.filter(({ kind }) => kind !== 'furniture');
  const seen = readable.flatMap((one) => namesIn(one, mentioned.get(one.id) ?? [], gazetteer));
  const fullId = fullIds(seen);
  const surnames = bySurname(draft, seen, fullId, gazetteer);
  const named = seen.map((name): DraftMention => {
    const { passage, start, end } = name;
    return { passage, start, end, entity: idOf(name, fullId, surnames, gazetteer), form: 'name' };
  });
  const ids = new Set(named.map(({ entity }) => entity).filter((id) => !gazetteer.rows.has(id)));
  const withNames = { ...draft, mentions: merged(draft, named) };
  const bare = surnameMentions(withNames, surnames);
  return {
    ...withNames,
    mentions: bare.length === 0 ? withNames.mentions : merged(withNames, bare),
    discovered: [...draft.discovered, ...rowsOf(seen, ids)],
  };
};
