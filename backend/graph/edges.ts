// The relationships of the graph, as rows: who is mentioned where, what is said, what is background.
import type { EntityRow, MentionRow, RelationRow } from '../../extract/dataset/schema.ts';
import type {
  AboutEdge,
  BackgroundEdge,
  Ends,
  MentionsEdge,
  PassageNode,
  RelatesEdge,
} from './columns.ts';
import { flatLines, type SoundDataset, yearIn } from './sound-dataset.ts';

interface Gathered {
  readonly from: string;
  readonly to: string;
  readonly rows: MentionRow[];
}

/** One edge for all mentions of an entity in a passage; `implied` ones for relations of the unnamed. */
export const mentionEdges = (sound: SoundDataset, about: readonly AboutEdge[]): MentionsEdge[] => {
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

export const aboutEdges = (sound: SoundDataset): AboutEdge[] =>
  [...sound.passages.values()].flatMap((row) =>
    row.themes.map(({ theme, score, why }, place) => ({
      from: row.id,
      to: `theme:${theme}`,
      score,
      place,
      why,
    })),
  );

export const relatesEdge = (row: RelationRow, sound: SoundDataset): RelatesEdge | null => {
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
    lines: flatLines(row.lines),
    cue: row.cue,
    confidence: row.confidence,
  };
};

/** What is part of what; an end outside the dataset is left out, since nothing here speaks of it. */
export const backgroundEdges = (
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

export const translatesEdges = (passages: readonly PassageNode[]): Ends[] => {
  const known = new Set(passages.map((row) => row.id));
  const edges = new Map<string, Ends>();
  for (const { id, counterpart } of passages) {
    if (counterpart === null || !known.has(counterpart)) continue;
    const [from, to] = id < counterpart ? [id, counterpart] : [counterpart, id];
    edges.set(`${from}\n${to}`, { from, to });
  }
  return [...edges.values()];
};
