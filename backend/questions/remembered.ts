// What is worked out once for a state of the graph and then kept, least recently used out first.

export type Remember<T> = (state: object, key: string, make: () => Promise<T>) => Promise<T>;

/** A memory for one kind of thing; `most` for each state of a graph. It goes when the state goes. */
export const remembered = <T>(most: number): Remember<T> => {
  const states = new WeakMap<object, Map<string, Promise<T>>>();
  return (state, key, make) => {
    const kept = states.get(state) ?? new Map<string, Promise<T>>();
    states.set(state, kept);
    const known = kept.get(key);
    kept.delete(key);
    const value = known ?? make();
    kept.set(key, value);
    if (known === undefined) {
      value.catch(() => kept.get(key) === value && kept.delete(key));
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    }
    return value;
  };
};
