// From the dataset to the rows of the graph, the same for every engine. Furniture (page numbers,
// image links) and what was found in it stay out.
import type { Dataset, EntityRow } from '../../extract/dataset/schema.ts';
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
import {
  aboutEdges,
  backgroundEdges,
  mentionEdges,
  relatesEdge,
  translatesEdges,
} from './edges.ts';
import { flatLines, type SoundDataset, soundDataset, yearIn, yearOf } from './sound-dataset.ts';

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

const passageNodes = (sound: SoundDataset): PassageNode[] =>
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
    lines: flatLines(row.lines),
    pages: row.pages,
    counterpart: row.counterpart,
  }));

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
  const sound = soundDataset(dataset);
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
