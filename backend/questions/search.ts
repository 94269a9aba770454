// Entities by any of their names, or all of them by how much they are spoken of.
import type { EntityHit, EntitySearch } from '../contract/answer.ts';
import type { EntitySearchQuery } from '../contract/query.ts';
import type { Graph } from '../engine/engine.ts';
import { FIT, type Fit, type NameIndex, nameIndex } from '../search/name-index.ts';
import {
  byUnits,
  type Catalogue,
  type CatalogueEntity,
  catalogueOf,
  summaryOf,
} from './catalogue.ts';
import { type Counts, countsOf } from './counts.ts';
import { pageOf } from './page.ts';
import { remembered } from './remembered.ts';

const remember = remembered<NameIndex>(1);

interface Found {
  readonly entity: CatalogueEntity;
  readonly fit: Fit;
  readonly matched: string | null;
}

const everything = ({ entities }: Catalogue): Found[] =>
  [...entities.values()].map((entity) => ({ entity, fit: FIT.exact, matched: null }));

const byName = async (graph: Graph, catalogue: Catalogue, q: string): Promise<Found[]> => {
  const search = await remember(graph.state, '', async () =>
    nameIndex(catalogue.entities.values()),
  );
  const found = search(q).flatMap(({ entity: id, fit, matched }): Found[] => {
    const entity = catalogue.entities.get(id);
    return entity === undefined ? [] : [{ entity, fit, matched }];
  });
  // What only shares a word with the query is an answer when there is no better one.
  const whole = found.filter(({ fit }) => fit < FIT.some);
  return whole.length > 0 ? whole : found;
};

const hits = (found: readonly Found[], counts: Counts): EntityHit[] =>
  found
    .map(({ entity, fit, matched }) => ({ fit, hit: { ...summaryOf(entity, counts), matched } }))
    .filter(({ hit }) => hit.units > 0)
    .sort((one, other) => one.fit - other.fit || byUnits(one.hit, other.hit))
    .map(({ hit }) => hit);

/** Only entities that are spoken of under the filters; the best fit first, then most units. */
export const search = async (graph: Graph, query: EntitySearchQuery): Promise<EntitySearch> => {
  const catalogue = await catalogueOf(graph);
  const counts = await countsOf(graph, query);
  const q = query.q.trim();
  const found = q === '' ? everything(catalogue) : await byName(graph, catalogue, q);
  const typed = found.filter(
    ({ entity }) => query.types.length === 0 || query.types.includes(entity.type),
  );
  return pageOf(hits(typed, counts), query);
};
