// Writes a graph into Neo4j in place: entities first, then each document as a whole in a transaction
// of its own (skipped where it is there already, unchanged), then what joins documents.
import { createHash } from 'node:crypto';
import { AppError } from '../../../extract/app-error.ts';
import { ENTITY_TYPES } from '../../../extract/dataset/schema.ts';
import {
  type AboutEdge,
  type DocumentNode,
  type Ends,
  GRAPH_VERSION,
  type MentionsEdge,
  type PassageNode,
  type RelatesEdge,
} from '../../graph/columns.ts';
import type { GraphRows } from '../../graph/graph-rows.ts';
import type { LoadProgress } from '../engine.ts';
import type { Neo4jDatabase, RunStatement } from './neo4j-database.ts';
import * as statement from './neo4j-statements.ts';

/** Rows that one statement takes. */
const BATCH = 1000;

/** A document with everything that stands and falls with it. */
interface DocumentPart {
  readonly document: DocumentNode;
  readonly passages: PassageNode[];
  readonly mentions: MentionsEdge[];
  readonly about: AboutEdge[];
  readonly relations: RelatesEdge[];
}

const partsOf = (graph: GraphRows): DocumentPart[] => {
  const parts = new Map<string, DocumentPart>();
  const partOf = new Map<string, DocumentPart>();
  for (const document of graph.documents) {
    parts.set(document.id, { document, passages: [], mentions: [], about: [], relations: [] });
  }
  for (const passage of graph.passages) {
    const part = parts.get(passage.document);
    if (part === undefined) continue;
    part.passages.push(passage);
    partOf.set(passage.id, part);
  }
  for (const edge of graph.mentions) partOf.get(edge.from)?.mentions.push(edge);
  for (const edge of graph.about) partOf.get(edge.from)?.about.push(edge);
  for (const edge of graph.relations) parts.get(edge.document)?.relations.push(edge);
  return [...parts.values()];
};

const hashOf = (part: DocumentPart): string =>
  createHash('sha256')
    .update(`${GRAPH_VERSION}\n${JSON.stringify(part)}`)
    .digest('hex');

/** @throws AppError load-failed, which undoes the transaction, if a row found no place */
const inBatches = async (
  run: RunStatement,
  text: string,
  rows: readonly unknown[],
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    const [row] = await run(text, { ...parameters, rows: batch });
    if (row?.made === batch.length) continue;
    throw new AppError(
      'load-failed',
      `${row?.made} of ${batch.length} rows were written by: ${text}`,
    );
  }
};

const linkRows = (edges: readonly Ends[]) =>
  edges.map(({ from, to, ...properties }) => ({ from, to, properties }));

const writeEntities = (database: Neo4jDatabase, graph: GraphRows): Promise<void> =>
  database.write(async (run) => {
    for (const type of ENTITY_TYPES) {
      const rows = graph.entities.filter((entity) => entity.type === type);
      await inBatches(run, statement.mergeEntities(type), rows);
    }
  });

const dropDocument = async (run: RunStatement, id: string): Promise<void> => {
  await run(statement.DROP_DOCUMENT_RELATIONS, { id });
  await run(statement.DROP_DOCUMENT_PASSAGES, { id });
  await run(statement.DROP_DOCUMENT, { id });
};

const replaceDocument = (
  database: Neo4jDatabase,
  part: DocumentPart,
  hash: string,
): Promise<void> =>
  database.write(async (run) => {
    const { id } = part.document;
    await dropDocument(run, id);
    await run(statement.CREATE_DOCUMENT, { row: part.document, hash });
    await inBatches(run, statement.CREATE_PASSAGES, part.passages, { id });
    await inBatches(run, statement.CREATE_MENTIONS, linkRows(part.mentions));
    await inBatches(run, statement.CREATE_ABOUT, linkRows(part.about));
    await inBatches(run, statement.CREATE_RELATIONS, linkRows(part.relations));
  });

/** What lies between documents, and entities that no row names any more. */
const writeAcross = (database: Neo4jDatabase, graph: GraphRows): Promise<void> =>
  database.write(async (run) => {
    await run(statement.DROP_OTHER_ENTITIES, { ids: graph.entities.map((entity) => entity.id) });
    for (const text of statement.DROP_ACROSS) await run(text, {});
    await inBatches(run, statement.CREATE_TRANSLATES, linkRows(graph.translates));
    await inBatches(run, statement.CREATE_BROADER, linkRows(graph.broader));
    await inBatches(run, statement.CREATE_MEMBER_OF, linkRows(graph.memberOf));
  });

export const writeGraph = async (
  database: Neo4jDatabase,
  graph: GraphRows,
  onProgress: (progress: LoadProgress) => void,
): Promise<void> => {
  for (const text of statement.SCHEMA) await database.write((run) => run(text, {}));
  await writeEntities(database, graph);
  const parts = partsOf(graph);
  const known = await database.read(statement.READ_DOCUMENT_HASHES, {});
  const hashes = new Map(known.map((row) => [row.id, row.hash]));
  const wanted = new Set<unknown>(parts.map((part) => part.document.id));
  for (const { id } of known) {
    if (typeof id === 'string' && !wanted.has(id)) {
      await database.write((run) => dropDocument(run, id));
    }
  }
  for (const [done, part] of parts.entries()) {
    onProgress({ done, total: parts.length, what: part.document.title });
    const hash = hashOf(part);
    if (hashes.get(part.document.id) !== hash) await replaceDocument(database, part, hash);
  }
  await writeAcross(database, graph);
  onProgress({ done: parts.length, total: parts.length, what: 'done' });
};
