// One page of a list that is in memory.

export interface PageQuery {
  readonly limit: number;
  readonly offset: number;
}

export const pageOf = <T>(all: readonly T[], { limit, offset }: PageQuery) => ({
  items: all.slice(offset, offset + limit),
  total: all.length,
  limit,
  offset,
});
