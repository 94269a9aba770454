// What the page says when something fails or is not there, in English.

export const troubleEn = {
  problem: {
    title: 'That did not work',
    offline: 'The server does not answer. It may have stopped, or the connection is down.',
    timeout: 'The server took too long to answer.',
    unknown: 'Something unexpected happened.',
    busy: 'Too many questions within a minute: wait a moment, then try again.',
    noGraph: 'The graph is not to be had at the moment. It may still be loading.',
    refused: 'The server did not accept what was asked.',
    refusedFields: 'The server did not accept this: {{fields}}.',
    nothing: 'There is nothing of that name here.',
    page: 'The page ran into a fault',
    pageHint: 'Your view is in the address: reloading brings it back.',
    reload: 'Reload',
  },
  field: {
    q: 'the words searched for',
    types: 'the types',
    documents: 'the documents',
    years: 'the years',
    languages: 'the languages',
    minUnits: 'the least number of passages',
    predicate: 'the relation',
    names: 'the names',
    paging: 'the length of the list',
  },
  missing: {
    entity: 'There is no “{{name}}” in these documents',
    entityHint: 'The address was made for other documents, or has a slip in it.',
    document: 'There is no document “{{name}}”',
    passage: 'The passage that the address names is not in this document.',
    leftOut: 'Left out, because there is no such thing here: {{items}}',
    replaced: 'The documents were replaced; the page shows the new ones.',
    dismiss: 'Dismiss this notice',
  },
};

type Widened<T> = { readonly [K in keyof T]: T[K] extends string ? string : Widened<T[K]> };
export type TroubleWords = Widened<typeof troubleEn>;
