// Links and entities for the tests of the graph.
import type { EntitySummary, GraphLink } from '../../../backend/contract/answer.ts';
import type { EntityType } from '../../../frontend/model/entity-types.ts';

export const link = (
  a: string,
  b: string,
  units: number,
  npmi: number | null = 0.2,
  relations: GraphLink['relations'] = [],
): GraphLink => ({
  a,
  b,
  units,
  association: { observed: units, expected: 1, npmi, logLikelihood: npmi === null ? null : 5 },
  relations,
});

export const entity = (id: string, units: number, type: EntityType = 'country'): EntitySummary => ({
  id,
  type,
  kind: '',
  names: { en: `en ${id}`, fr: `fr ${id}`, nl: `nl ${id}` },
  units,
  passages: units,
});
