// From the dataset to the rows of the graph, the same for every engine. Furniture (page numbers,
// image links) and what was found in it stay out.
import { AppError } from '../../extract/app-error.ts';
import { checkDataset } from '../../extract/dataset/check-dataset.ts';
import { faultMessage } from '../../extract/dataset/read-rows.ts';
import {
  DATASET_FILES,
  type Dataset,
  type DocumentRow,
  type EntityRow,
  type LineRange,
  type MentionRow,
  type PassageRow,
  type RelationRow,
} from '../../extract/dataset/schema.ts';
import type {
  AboutEdge,
  BackgroundEdge,
  DocumentNode,
  Ends,
  EntityNode,
  MentionsEdge,
  PassageNode,
  RelatesEdge,
} from './columns.ts';

/** The graph as rows. IN has none of its own: a passage's `document` says it. */
export interface GraphRows {
  readonly documents: readonly DocumentNode[];
  readonly passages: readonly PassageNode[];
  readonly entities: readonly EntityNode[];
  readonly mentions: readonly MentionsEdge[];
  readonly about: readonly AboutEdge[];
  /** Once for each pair, from the smaller id to the greater. */
  readonly translates: readonly Ends[];
  readonly relations: readonly RelatesEdge[];
  readonly broader: readonly BackgroundEdge[];
  readonly memberOf: readonly BackgroundEdge[];
}

const yearOf = (document: DocumentRow): number | null =>
  document.date === null ? null : Number(document.date.slice(0, 4));

const flat = (ranges: readonly LineRange[]): number[] => ranges.flat();

const entityNode = (row: EntityRow): EntityNode => ({
  id: row.id,
  type: row.type,
  kind: row.kind,
  nameEn: row.names.en,
  nameFr: row.names.fr,
  nameNl: row.names.nl,
  aliases: row.aliases.map((alias) => alias.text),
  aliasLanguages: row.aliases.map((alias) => alias.language),
  iso: row.iso,
  source: row.source,
});

/** A dataset whose references all resolve; look-ups in it can't fail. */
interface Sound {
  readonly dataset: Dataset;
  readonly documents: ReadonlyMap<string, DocumentRow>;
  /** Furniture left out. */
  readonly passages: ReadonlyMap<string, PassageRow>;
  readonly entities: ReadonlySet<string>;
}

const soundOf = (dataset: Dataset): Sound => {
  const faults = checkDataset(dataset);
  if (faults.length > 0) {
    const lines = faults.map(
      ({ list, row, field, message }) =>
        `${DATASET_FILES[list].file}:${row + 1}: ${field}: ${message}`,
    );
    throw new AppError('dataset-invalid', faultMessage(lines));
  }
  return {
    dataset,
    documents: new Map(dataset.documents.map((row) => [row.id, row])),
    passages: new Map(
      dataset.passages.filter((row) => row.kind !== 'furniture').map((row) => [row.id, row]),
    ),
    entities: new Set(dataset.entities.map((row) => row.id)),
  };
};

const yearIn = (sound: Sound, document: string): number | null => {
  const row = sound.documents.get(document);
  return row === undefined ? null : yearOf(row);
};

const passageNodes = (sound: Sound): PassageNode[] =>
  [...sound.passages.values()].map((row) => ({
    id: row.id,
    document: row.document,
    year: yearIn(sound, row.document),
    language: row.language,
    unit: row.unit,
    sequence: row.sequence,
    kind: row.kind,
    section: row.section,
    text: row.text,
    lines: flat(row.lines),
    pages: row.pages,
    counterpart: row.counterpart,
  }));

interface Gathered {
  readonly from: string;
  readonly to: string;
  readonly rows: MentionRow[];
}

/** One edge for all mentions of an entity in a passage; `implied` ones for relations of the unnamed. */
const mentionEdges = (sound: Sound, about: readonly AboutEdge[]): MentionsEdge[] => {
  const gathered = new Map<string, Gathered>();
  const linked = new Set(about.map((edge) => `${edge.from}\n${edge.to}`));
  for (const row of sound.dataset.mentions) {
    if (!sound.passages.has(row.passage)) continue;
    const key = `${row.passage}\n${row.entity}`;
    const edge = gathered.get(key) ?? { from: row.passage, to: row.entity, rows: [] };
    edge.rows.push(row);
    gathered.set(key, edge);
  }
  for (const row of sound.dataset.relations) {
    if (!sound.passages.has(row.passage)) continue;
    for (const entity of [row.subject, row.object]) {
      const key = `${row.passage}\n${entity}`;
      if (gathered.has(key) || linked.has(key)) continue;
      gathered.set(key, { from: row.passage, to: entity, rows: [] });
    }
  }
  return [...gathered.values()].map(({ from, to, rows }) => {
    const ordered = rows.toSorted((a, b) => a.start - b.start);
    return {
      from,
      to,
      count: rows.length,
      implied: rows.length === 0,
      spans: ordered.flatMap((row) => [row.start, row.end]),
      forms: ordered.map((row) => row.form),
      surfaces: ordered.map((row) => row.surface),
    };
  });
};

const aboutEdges = (sound: Sound): AboutEdge[] =>
  [...sound.passages.values()].flatMap((row) =>
    row.themes.map(({ theme, score, why }, place) => ({
      from: row.id,
      to: `theme:${theme}`,
      score,
      place,
      why,
    })),
  );

const relatesEdge = (row: RelationRow, sound: Sound): RelatesEdge | null => {
  const passage = sound.passages.get(row.passage);
  if (passage === undefined) return null;
  return {
    from: row.subject,
    to: row.object,
    id: row.id,
    predicate: row.predicate,
    document: row.document,
    year: yearIn(sound, row.document),
    language: row.language,
    passage: row.passage,
    unit: passage.unit,
    sentenceStart: row.sentence.start,
    sentenceEnd: row.sentence.end,
    lines: flat(row.lines),
    cue: row.cue,
    confidence: row.confidence,
  };
};

/** What is part of what; an end outside the dataset is left out, since nothing here speaks of it. */
const backgroundEdges = (
  entities: readonly EntityRow[],
  known: ReadonlySet<string>,
  ends: (row: EntityRow) => Ends[],
): BackgroundEdge[] => {
  const edges = new Map<string, BackgroundEdge>();
  for (const { from, to } of entities.flatMap(ends)) {
    if (from === to || !known.has(from) || !known.has(to)) continue;
    edges.set(`${from}\n${to}`, { from, to, source: 'gazetteer' });
  }
  return [...edges.values()];
};

const translatesEdges = (passages: readonly PassageNode[]): Ends[] => {
  const known = new Set(passages.map((row) => row.id));
  const edges = new Map<string, Ends>();
  for (const { id, counterpart } of passages) {
    if (counterpart === null || !known.has(counterpart)) continue;
    const [from, to] = id < counterpart ? [id, counterpart] : [counterpart, id];
    edges.set(`${from}\n${to}`, { from, to });
  }
  return [...edges.values()];
};

const tally = <T>(rows: readonly T[], key: (row: T) => string, value: (row: T) => number) => {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(key(row), (sums.get(key(row)) ?? 0) + value(row));
  return sums;
};

/** Counts are those of the graph, so that they agree with every number that is drawn from it. */
const documentNodes = (
  dataset: Dataset,
  passages: readonly PassageNode[],
  mentions: readonly MentionsEdge[],
  relations: readonly RelatesEdge[],
): DocumentNode[] => {
  const documentOf = new Map(passages.map((row) => [row.id, row.document]));
  const units = new Map<string, Set<string>>();
  for (const row of passages) {
    units.set(row.document, (units.get(row.document) ?? new Set()).add(row.unit));
  }
  const passageCounts = tally(
    passages,
    (row) => row.document,
    () => 1,
  );
  const mentionCounts = tally(
    mentions,
    (row) => documentOf.get(row.from) ?? '',
    (row) => row.count,
  );
  const relationCounts = tally(
    relations,
    (row) => row.document,
    () => 1,
  );
  return dataset.documents.map((row) => ({
    id: row.id,
    work: row.work,
    source: row.source,
    title: row.title,
    kind: row.kind,
    issuer: row.issuer,
    voice: row.voice,
    date: row.date,
    year: yearOf(row),
    about: row.about,
    languages: row.languages,
    sha256: row.sha256,
    lines: row.counts.lines,
    passages: passageCounts.get(row.id) ?? 0,
    units: units.get(row.id)?.size ?? 0,
    mentions: mentionCounts.get(row.id) ?? 0,
    relations: relationCounts.get(row.id) ?? 0,
  }));
};

/**
 * Rows of the graph for a dataset.
 * @throws AppError dataset-invalid, naming file, line and field, if the dataset is not sound.
 */
export const graphRows = (dataset: Dataset): GraphRows => {
  const sound = soundOf(dataset);
  const passages = passageNodes(sound);
  const about = aboutEdges(sound);
  const mentions = mentionEdges(sound, about);
  const relations = dataset.relations
    .map((row) => relatesEdge(row, sound))
    .filter((edge) => edge !== null);
  return {
    documents: documentNodes(dataset, passages, mentions, relations),
    passages,
    entities: dataset.entities.map(entityNode),
    mentions,
    about,
    translates: translatesEdges(passages),
    relations,
    broader: backgroundEdges(dataset.entities, sound.entities, (row) =>
      row.broader.map((to) => ({ from: row.id, to })),
    ),
    memberOf: backgroundEdges(dataset.entities, sound.entities, (row) =>
      row.members.map((from) => ({ from, to: row.id })),
    ),
  };
};
