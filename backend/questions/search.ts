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
import { type Counts, countOf, countsOf } from './counts.ts';
import { pageOf } from './page.ts';
import { NO_FILTERS } from './query.ts';
import { remembered } from './remembered.ts';
import { printedForms } from './surfaces.ts';

const remember = remembered<NameIndex>(1);

/** Hits outside the filters that an answer lists. */
const OUTSIDE_SHOWN = 5;

interface Found {
  readonly entity: CatalogueEntity;
  readonly fit: Fit;
  readonly matched: string | null;
  readonly printed: boolean;
}

const everything = ({ entities }: Catalogue): Found[] =>
  [...entities.values()].map((entity) => ({
    entity,
    fit: FIT.exact,
    matched: null,
    printed: false,
  }));

const byName = async (graph: Graph, catalogue: Catalogue, q: string): Promise<Found[]> => {
  const search = await remember(graph.state, '', async () =>
    nameIndex(catalogue.entities.values(), await printedForms(graph)),
  );
  const found = search(q).flatMap(({ entity: id, ...how }): Found[] => {
    const entity = catalogue.entities.get(id);
    return entity === undefined ? [] : [{ entity, ...how }];
  });
  // What only shares a word with the query is an answer when there is no better one.
  const whole = found.filter(({ fit }) => fit < FIT.some);
  return whole.length > 0 ? whole : found;
};

/** The best fit first, then most units; what nothing speaks of is left out. */
const hits = (found: readonly Found[], counts: Counts): EntityHit[] =>
  found
    .map(({ entity, fit, matched, printed }) => ({
      fit,
      hit: { ...summaryOf(entity, counts), matched, printed },
    }))
    .filter(({ hit }) => hit.units > 0)
    .sort((one, other) => one.fit - other.fit || byUnits(one.hit, other.hit))
    .map(({ hit }) => hit);

/** What the filters leave nothing of. */
const outside = (
  found: readonly Found[],
  counts: Counts,
  unfiltered: Counts,
): EntitySearch['outside'] => {
  const lost = found.filter(({ entity }) => countOf(counts, entity.id).units === 0);
  const items = hits(lost, unfiltered);
  return { items: items.slice(0, OUTSIDE_SHOWN), total: items.length };
};

export const search = async (graph: Graph, query: EntitySearchQuery): Promise<EntitySearch> => {
  const catalogue = await catalogueOf(graph);
  const [counts, unfiltered] = await Promise.all([
    countsOf(graph, query),
    countsOf(graph, NO_FILTERS),
  ]);
  const q = query.q.trim();
  const found = q === '' ? everything(catalogue) : await byName(graph, catalogue, q);
  const typed = found.filter(
    ({ entity }) => query.types.length === 0 || query.types.includes(entity.type),
  );
  return { ...pageOf(hits(typed, counts), query), outside: outside(typed, counts, unfiltered) };
};
