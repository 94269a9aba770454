// One document, passage by passage, in its own order.
import { z } from 'zod';
import type { Passages } from '../contract/answer.ts';
import type { PassagesQuery } from '../contract/query.ts';
import type { Graph } from '../engine/engine.ts';
import { catalogueOf, knownDocument } from './catalogue.ts';
import { entitiesIn, passageBodies } from './passage-bodies.ts';
import { count, filteredQuery, NO_FILTERS } from './query.ts';

const TOTAL = filteredQuery(
  'p',
  ['p.document = $document'],
  (where) => `MATCH (p:Passage) ${where} RETURN count(*) AS total`,
  { total: count },
);
const PAGE = filteredQuery(
  'p',
  ['p.document = $document'],
  (where) => `MATCH (p:Passage) ${where}
   RETURN p.id AS id, p.sequence AS position ORDER BY position SKIP $offset LIMIT $limit`,
  { id: z.string(), position: count },
);

/** @throws AppError not-found */
export const passages = async (
  graph: Graph,
  document: string,
  { languages, limit, offset }: PassagesQuery,
): Promise<Passages> => {
  const catalogue = await catalogueOf(graph);
  knownDocument(catalogue, document);
  const filters = { ...NO_FILTERS, languages };
  const [total, rows] = await Promise.all([
    graph.run(...TOTAL(filters, { document })),
    graph.run(...PAGE(filters, { document, offset, limit })),
  ]);
  const ids = rows.map(({ id }) => id);
  const found = await passageBodies(graph, catalogue, ids, new Set());
  const shown = ids.flatMap((id) => found.get(id) ?? []);
  return {
    items: shown.map(({ body, unit, sequence, counterpart }) => ({
      ...body,
      unit,
      sequence,
      counterpart,
    })),
    total: total[0]?.total ?? 0,
    limit,
    offset,
    entities: entitiesIn(
      catalogue,
      shown.map(({ body }) => body),
    ),
  };
};
