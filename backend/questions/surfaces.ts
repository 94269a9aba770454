// The forms in which the documents print the entities; of a theme, the words that led to it.
import { z } from 'zod';
import type { Graph } from '../engine/engine.ts';
import type { PrintedForm } from '../search/printed-index.ts';
import { graphQuery } from './query.ts';

const shape = { entity: z.string(), surface: z.string() };
const SURFACES = graphQuery(
  `MATCH (p:Passage)-[m:MENTIONS]->(e:Entity)
   UNWIND m.surfaces AS surface
   RETURN DISTINCT e.id AS entity, surface`,
  shape,
);
const THEME_WORDS = graphQuery(
  `MATCH (p:Passage)-[m:ABOUT]->(e:Entity)
   UNWIND m.why AS surface
   RETURN DISTINCT e.id AS entity, surface`,
  shape,
);

/** Each form of each entity once. */
export const printedForms = async (graph: Graph): Promise<PrintedForm[]> => {
  const [surfaces, words] = await Promise.all([
    graph.run(SURFACES, {}),
    graph.run(THEME_WORDS, {}),
  ]);
  return [...surfaces, ...words];
};
