// Everything that one document gives to a dataset. It needs nothing of any other document, so documents
// can be extracted anywhere and in any order, and joined later.
import { createHash } from 'node:crypto';
import { countRows } from '../dataset/count-rows.ts';
import type { DocumentRow, EntityRow, MentionRow, RelationRow } from '../dataset/schema.ts';
import type { Draft, Warning } from '../stages/draft.ts';
import { draftRows, type LevelledPassage } from './draft-rows.ts';
import { type Background, entityRows } from './entity-rows.ts';

/** Rows of one document, counted and paired as if it were alone, or of a part of one. */
export interface DocumentRows {
  /** The same for all rows of one document from one source, and for no others. */
  readonly origin: string;
  /** null where the row of the document itself is in another part. */
  readonly document: DocumentRow | null;
  readonly passages: readonly LevelledPassage[];
  readonly mentions: readonly MentionRow[];
  readonly relations: readonly RelationRow[];
  /** Relations between the entities below that another version of the text must say to be kept. */
  readonly unsure: readonly RelationRow[];
  /** What the document mentions, relates or is about, and what that is part of. */
  readonly entities: readonly EntityRow[];
  readonly warnings: readonly Warning[];
}

/** 16 hexadecimal digits. */
export const originOf = ({ id, source, sha256 }: Omit<DocumentRow, 'counts'>): string =>
  createHash('sha256')
    .update(JSON.stringify([id, source, sha256]))
    .digest('hex')
    .slice(0, 16);

/** Ids of all entities that the rows name. */
const usedEntities = (rows: Pick<DocumentRows, 'passages' | 'mentions' | 'relations'>) => {
  const about = new Set<string>();
  for (const { themes } of rows.passages) for (const { theme } of themes) about.add(theme);
  const ids = new Set(Array.from(about, (theme) => `theme:${theme}`));
  for (const { entity } of rows.mentions) ids.add(entity);
  for (const { subject, object } of rows.relations) ids.add(subject).add(object);
  return ids;
};

/**
 * A voice that neither the background nor the document knows is left out. Throws AppError internal where
 * the draft names an entity that nobody knows.
 */
export const documentRows = (draft: Draft, background: Background): DocumentRows => {
  const { document, passages, mentions, relations, unsure } = draftRows(draft);
  const rows = { passages, mentions, relations };
  const used = usedEntities(rows);
  const isKnown = (id: string): boolean =>
    background.gazetteer.has(id) || draft.discovered.some((row) => row.id === id);
  const voice = document.voice !== null && isKnown(document.voice) ? document.voice : null;
  if (voice !== null) used.add(voice);
  const counts = { lines: draft.meta.lineCount, ...countRows(rows)(document.id) };
  return {
    origin: originOf(document),
    document: { ...document, voice, counts },
    ...rows,
    unsure: unsure.filter(({ subject, object }) => used.has(subject) && used.has(object)),
    entities: entityRows(used, draft.discovered, background),
    warnings: draft.warnings,
  };
};
