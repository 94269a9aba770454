// The documents of the graph, and one of them with what it speaks of most.
import type { DocumentDetail, Documents } from '../contract/answer.ts';
import type { DocumentsQuery } from '../contract/query.ts';
import type { Graph } from '../engine/engine.ts';
import { byUnits, catalogueOf, knownDocument, summaryOf } from './catalogue.ts';
import { countsOf } from './counts.ts';
import { pageOf } from './page.ts';
import { NO_FILTERS } from './query.ts';

/** Entities that one document's answer names. */
const TOP_ENTITIES = 30;

/** Newest first. */
export const documents = async (graph: Graph, query: DocumentsQuery): Promise<Documents> => {
  const catalogue = await catalogueOf(graph);
  return pageOf([...catalogue.documents.values()], query);
};

/** @throws AppError not-found */
export const document = async (graph: Graph, id: string): Promise<DocumentDetail> => {
  const catalogue = await catalogueOf(graph);
  const known = knownDocument(catalogue, id);
  const counts = await countsOf(graph, { ...NO_FILTERS, documents: [id] });
  const topEntities = [...catalogue.entities.values()]
    .map((entity) => summaryOf(entity, counts))
    .filter(({ units }) => units > 0)
    .sort(byUnits)
    .slice(0, TOP_ENTITIES);
  return { ...known, topEntities };
};
