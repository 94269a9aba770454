// Where the loaded graph came from, as the engine remembers it.

export type Origin =
  /** The sample corpus; the key stands for its files and for everything that extracts them. */
  | { readonly kind: 'sample'; readonly key: string }
  /** Documents of the user's own. */
  | { readonly kind: 'corpus'; readonly key: string; readonly path: string }
  /** A dataset folder that was loaded as it was. */
  | { readonly kind: 'dataset'; readonly path: string };

export const originText = (origin: Origin): string => {
  if (origin.kind === 'sample') return `sample:${origin.key}`;
  if (origin.kind === 'corpus') return `corpus:${origin.key}:${origin.path}`;
  return `dataset:${origin.path}`;
};

/** null for a text that this program did not write. */
export const parseOrigin = (text: string): Origin | null => {
  const sample = /^sample:([0-9a-f]+)$/.exec(text)?.[1];
  if (sample !== undefined) return { kind: 'sample', key: sample };
  const [, key, path] = /^corpus:([0-9a-f]+):(.+)$/s.exec(text) ?? [];
  if (key !== undefined && path !== undefined) return { kind: 'corpus', key, path };
  const dataset = /^dataset:(.+)$/s.exec(text)?.[1];
  return dataset === undefined ? null : { kind: 'dataset', path: dataset };
};
