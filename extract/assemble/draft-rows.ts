// The rows of one document, from its finished draft.
import { AppError } from '../app-error.ts';
import {
  type Dataset,
  type DocumentRow,
  ENTITY_TYPES,
  type EntityType,
  LANGUAGES,
  type Language,
  type LineRange,
  type MentionRow,
  type PassageRow,
  type RelationRow,
} from '../dataset/schema.ts';
import type { Draft, DraftMention, DraftPassage, DraftRelation } from '../stages/draft.ts';
import { linesBetween, linesOf, pagesOf } from '../text/lined-text.ts';
import { byText } from '../text/order.ts';

/** Share of a document's letters from which a language counts as one of the document's. */
const LANGUAGE_SHARE = 0.03;

/** Languages of the document, most used first. */
const languagesOf = (passages: readonly DraftPassage[]): Language[] => {
  const letters = new Map<Language, number>();
  let all = 0;
  for (const { kind, language, text } of passages) {
    if (kind === 'furniture') continue;
    letters.set(language, (letters.get(language) ?? 0) + text.length);
    all += text.length;
  }
  const share = (language: Language): number => (letters.get(language) ?? 0) / all;
  return LANGUAGES.filter((language) => share(language) > LANGUAGE_SHARE).sort(
    (a, b) => share(b) - share(a),
  );
};

/** A passage that is not yet joined with other documents; pairing needs the level of its heading. */
export type LevelledPassage = PassageRow & { readonly level: number };

const passageRow = (document: string, passage: DraftPassage): LevelledPassage => ({
  id: passage.id,
  document,
  sequence: passage.sequence,
  section: [...passage.section],
  kind: passage.kind,
  language: passage.language,
  text: passage.text,
  lines: linesOf(passage),
  pages: pagesOf(passage),
  themes: passage.themes.map((theme) => ({ ...theme, why: [...theme.why] })),
  counterpart: passage.counterpart,
  unit: passage.unit,
  level: passage.level,
});

const TYPES: ReadonlyMap<string, EntityType> = new Map(ENTITY_TYPES.map((type) => [type, type]));

const typeOf = (entity: string): EntityType => {
  const type = TYPES.get(entity.slice(0, entity.indexOf(':')));
  if (type === undefined) throw new AppError('internal', `"${entity}" is of no known type`);
  return type;
};

const mentionRow = (
  document: string,
  passage: DraftPassage,
  { entity, form, start, end }: DraftMention,
  index: number,
): MentionRow => ({
  id: `${passage.id}/m${index + 1}`,
  document,
  passage: passage.id,
  entity,
  type: typeOf(entity),
  form,
  surface: passage.text.slice(start, end),
  start,
  end,
  lines: linesBetween(passage, start, end),
  language: passage.language,
});

/** Ascending, with ranges that touch made one. */
const mergeLines = (ranges: readonly LineRange[]): LineRange[] => {
  const merged: LineRange[] = [];
  for (const [first, last] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = merged.at(-1);
    if (before === undefined || first > before[1] + 1) merged.push([first, last]);
    else before[1] = Math.max(before[1], last);
  }
  return merged;
};

const relationRow = (
  document: string,
  passage: DraftPassage,
  relation: DraftRelation,
  id: string,
): RelationRow => {
  const { start, end } = relation.sentence;
  return {
    id: `${passage.id}/${id}`,
    document,
    passage: passage.id,
    subject: relation.subject,
    predicate: relation.predicate,
    object: relation.object,
    sentence: { start, end },
    lines: mergeLines([...linesBetween(passage, start, end), ...relation.lines]),
    language: passage.language,
    cue: relation.cue,
    confidence: relation.confidence,
  };
};

const groupByPassage = <Item extends { readonly passage: string }>(
  draft: Draft,
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>(draft.passages.map(({ id }) => [id, []]));
  for (const item of items) {
    const group = groups.get(item.passage);
    if (group === undefined) {
      throw new AppError('internal', `${draft.meta.id}: no passage "${item.passage}"`);
    }
    group.push(item);
  }
  return groups;
};

const mentionOrder = (a: DraftMention, b: DraftMention): number =>
  a.start - b.start || a.end - b.end || byText(a.entity, b.entity);

type Ordered = Pick<RelationRow, 'sentence' | 'subject' | 'predicate' | 'object'>;

/** Of the relations of one passage. */
export const relationOrder = (a: Ordered, b: Ordered): number =>
  a.sentence.start - b.sentence.start ||
  byText(a.subject, b.subject) ||
  byText(a.predicate, b.predicate) ||
  byText(a.object, b.object);

export type DraftRows = Pick<Dataset, 'mentions' | 'relations'> & {
  readonly document: Omit<DocumentRow, 'counts'>;
  readonly passages: readonly LevelledPassage[];
  /** Relations that another version of the text must say to be kept. */
  readonly unsure: readonly RelationRow[];
};

/** Ids come from the place in the document alone, so a document has the same ones in any company. */
export const draftRows = (draft: Draft): DraftRows => {
  const { meta } = draft;
  const mentions = groupByPassage(draft, draft.mentions);
  const relationRows = (all: readonly DraftRelation[], letter: string): RelationRow[] => {
    const relations = groupByPassage(draft, all);
    return draft.passages.flatMap((passage) =>
      [...(relations.get(passage.id) ?? [])]
        .sort(relationOrder)
        .map((one, index) => relationRow(meta.id, passage, one, `${letter}${index + 1}`)),
    );
  };
  return {
    document: {
      id: meta.id,
      work: meta.work,
      source: meta.source,
      title: meta.title,
      kind: meta.kind,
      issuer: meta.issuer,
      voice: meta.voice,
      date: meta.date,
      about: meta.about,
      languages: languagesOf(draft.passages),
      sha256: meta.sha256,
    },
    passages: draft.passages.map((passage) => passageRow(meta.id, passage)),
    mentions: draft.passages.flatMap((passage) =>
      [...(mentions.get(passage.id) ?? [])]
        .sort(mentionOrder)
        .map((mention, index) => mentionRow(meta.id, passage, mention, index)),
    ),
    relations: relationRows(draft.relations, 'r'),
    unsure: relationRows(draft.unsure ?? [], 'u'),
  };
};
