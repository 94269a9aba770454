// The graph at a glance: the most spoken of each type, and the links among them that say most.
import { ENTITY_TYPES } from '../../extract/dataset/schema.ts';
import type { Graph as GraphAnswer } from '../contract/answer.ts';
import type { OverviewQuery } from '../contract/query.ts';
import { chooseLinks } from '../counting/choose-links.ts';
import type { Graph } from '../engine/engine.ts';
import { byUnits, catalogueOf, summaryOf } from './catalogue.ts';
import { countsOf } from './counts.ts';
import { linksAmong, totalByType } from './links.ts';

export const overview = async (graph: Graph, query: OverviewQuery): Promise<GraphAnswer> => {
  const catalogue = await catalogueOf(graph);
  const counts = await countsOf(graph, query);
  const spokenOf = [...catalogue.entities.values()]
    .map((entity) => summaryOf(entity, counts))
    .filter(({ units }) => units > 0)
    .sort(byUnits);
  const types = query.types.length === 0 ? ENTITY_TYPES : query.types;
  const nodes = types.flatMap((type) =>
    spokenOf.filter((entity) => entity.type === type).slice(0, query.perType),
  );
  const ids = nodes.map(({ id }) => id);
  const all = await linksAmong(graph, ids, query);
  return {
    nodes,
    links: chooseLinks(all),
    totalByType: totalByType(catalogue, counts),
    totalLinks: all.length,
  };
};
