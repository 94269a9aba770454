// Joins the bodies that each language of a document calls by a name of its own: where passages say the
// same in two languages, and each names one body of a kind that no gazetteer has, it is the same body.
// Runs after pair.

import { bodyKind } from '../bodies/body-heads.ts';
import type { EntityRow, Language } from '../dataset/schema.ts';
import { groupBy } from '../group-by.ts';
import type { Draft, DraftMention, DraftPassage } from './draft.ts';

/** A discovered body as one passage names it. */
interface Named {
  readonly entity: string;
  readonly kind: string;
}

/** Discovered bodies that only one of two passages names, where each kind of body occurs once. */
const bodiesOf = (
  passage: DraftPassage,
  mentions: readonly DraftMention[],
  other: readonly DraftMention[],
  discovered: ReadonlySet<string>,
): Named[] => {
  const elsewhere = new Set(other.map(({ entity }) => entity));
  const named = new Map<string, Named>();
  for (const { entity, start, end } of mentions) {
    if (!discovered.has(entity) || elsewhere.has(entity) || named.has(entity)) continue;
    const kind = bodyKind(passage.text.slice(start, end), passage.language);
    if (kind !== null) named.set(entity, { entity, kind });
  }
  const kinds = groupBy(named.values(), ({ kind }) => kind);
  return [...named.values()].filter(({ kind }) => kinds.get(kind)?.length === 1);
};

/** Pairs of bodies by the id of the one that is given up; null where passages disagree. */
const joinsOf = (draft: Draft, discovered: ReadonlySet<string>): Map<string, string> => {
  const passages = new Map(draft.passages.map((passage) => [passage.id, passage]));
  const mentions = groupBy(draft.mentions, ({ passage }) => passage);
  const votes = new Map<string, Set<string>>();
  const vote = (from: string, to: string): void => {
    votes.set(from, (votes.get(from) ?? new Set()).add(to));
  };
  for (const passage of draft.passages) {
    const counterpart = passages.get(passage.counterpart ?? '');
    if (counterpart === undefined || counterpart.sequence < passage.sequence) continue;
    const [mine, theirs] = [mentions.get(passage.id) ?? [], mentions.get(counterpart.id) ?? []];
    const others = bodiesOf(counterpart, theirs, mine, discovered);
    for (const { entity, kind } of bodiesOf(passage, mine, theirs, discovered)) {
      const same = others.find((one) => one.kind === kind);
      if (same === undefined) continue;
      vote(entity, same.entity);
      vote(same.entity, entity);
    }
  }
  const joins = new Map<string, string>();
  for (const [one, others] of votes) {
    const [other] = others;
    if (other === undefined || others.size > 1 || votes.get(other)?.size !== 1) continue;
    if (one < other) joins.set(other, one);
  }
  return joins;
};

const languagesOf = (draft: Draft): ReadonlyMap<string, Language> => {
  const spoken = new Map(draft.passages.map(({ id, language }) => [id, language]));
  const languages = new Map<string, Language>();
  for (const { entity, passage } of draft.mentions) {
    const language = spoken.get(passage);
    if (language !== undefined && !languages.has(entity)) languages.set(entity, language);
  }
  return languages;
};

/** One row of two: each name in its language, the other ones as aliases. */
const joined = (kept: EntityRow, given: EntityRow, language: Language | undefined): EntityRow => ({
  ...kept,
  names: language === undefined ? kept.names : { ...kept.names, [language]: given.names[language] },
  aliases: [...kept.aliases, ...given.aliases],
});

/** Gives one id to the discovered bodies that counterparts show to be the same. */
export const joinBodies = (draft: Draft): Draft => {
  const bodies = draft.discovered.filter(({ type }) => type === 'organisation');
  if (bodies.length < 2 || !draft.passages.some(({ counterpart }) => counterpart !== null)) {
    return draft;
  }
  const joins = joinsOf(draft, new Set(bodies.map(({ id }) => id)));
  if (joins.size === 0) return draft;
  const languages = languagesOf(draft);
  const rows = new Map(draft.discovered.map((row) => [row.id, row]));
  for (const [given, kept] of joins) {
    const [from, to] = [rows.get(given), rows.get(kept)];
    if (from === undefined || to === undefined) continue;
    rows.set(kept, joined(to, from, languages.get(given)));
    rows.delete(given);
  }
  return {
    ...draft,
    mentions: draft.mentions.map((mention) => ({
      ...mention,
      entity: joins.get(mention.entity) ?? mention.entity,
    })),
    discovered: [...rows.values()],
  };
};
