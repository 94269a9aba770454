// One document, passage by passage, in its own order.
import { z } from 'zod';
import type { Passages } from '../contract/answer.ts';
import type { PassagesQuery } from '../contract/query.ts';
import type { Graph } from '../engine/engine.ts';
import { catalogueOf, knownDocument } from './catalogue.ts';
import { entitiesIn, passageBodies } from './passage-bodies.ts';
import { count, graphQuery } from './query.ts';

const condition = 'p.document = $document AND (size($languages) = 0 OR p.language IN $languages)';
const TOTAL = graphQuery(`MATCH (p:Passage) WHERE ${condition} RETURN count(*) AS total`, {
  total: count,
});
const PAGE = graphQuery(
  `MATCH (p:Passage) WHERE ${condition}
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
  const [total, rows] = await Promise.all([
    graph.run(TOTAL, { document, languages }),
    graph.run(PAGE, { document, languages, offset, limit }),
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
