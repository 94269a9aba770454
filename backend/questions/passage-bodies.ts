// Passages with everything to show them: text, where it stands, mentions to highlight, themes,
// relations.
import { z } from 'zod';
import {
  languageSchema,
  mentionFormSchema,
  passageKindSchema,
  predicateSchema,
} from '../../extract/dataset/schema.ts';
import type { EntityLink, EvidenceRelation, Highlight, PassageBody } from '../contract/answer.ts';
import type { Graph } from '../engine/engine.ts';
import { type Catalogue, type CatalogueEntity, linkOf } from './catalogue.ts';
import { count, graphQuery } from './query.ts';
import { isTwoWay } from './relations.ts';
import { themeWords } from './theme-words.ts';

const PASSAGES = graphQuery(
  `MATCH (p:Passage) WHERE p.id IN $ids
   RETURN p.id AS id, p.document AS document, p.sequence AS sequence, p.kind AS kind,
     p.section AS section, p.language AS language, p.text AS text, p.lines AS lines,
     p.pages AS pages, p.unit AS unit, p.counterpart AS counterpart`,
  {
    id: z.string(),
    document: z.string(),
    sequence: count,
    kind: passageKindSchema,
    section: z.array(z.string()),
    language: languageSchema,
    text: z.string(),
    lines: z.array(z.number()),
    pages: z.array(z.number()),
    unit: z.string(),
    counterpart: z.string().nullable(),
  },
);
const MENTIONS = graphQuery(
  `MATCH (p:Passage)-[m:MENTIONS]->(e:Entity) WHERE p.id IN $ids
   RETURN p.id AS passage, e.id AS entity, m.spans AS spans, m.forms AS forms`,
  {
    passage: z.string(),
    entity: z.string(),
    spans: z.array(z.number()),
    forms: z.array(mentionFormSchema),
  },
);
const THEMES = graphQuery(
  `MATCH (p:Passage)-[t:ABOUT]->(e:Entity) WHERE p.id IN $ids
   RETURN p.id AS passage, e.id AS theme, t.score AS score, t.place AS place, t.why AS why`,
  {
    passage: z.string(),
    theme: z.string(),
    score: z.number(),
    place: count,
    why: z.array(z.string()),
  },
);
const RELATIONS = graphQuery(
  `MATCH (s:Entity)-[r:RELATES]->(o:Entity) WHERE r.passage IN $ids
   RETURN r.passage AS passage, r.predicate AS predicate, s.id AS subject, o.id AS object,
     r.sentenceStart AS sentenceStart, r.sentenceEnd AS sentenceEnd, r.cue AS cue,
     r.confidence AS confidence`,
  {
    passage: z.string(),
    predicate: predicateSchema,
    subject: z.string(),
    object: z.string(),
    sentenceStart: count,
    sentenceEnd: count,
    cue: z.string(),
    confidence: z.number(),
  },
);

type PassageRow = z.infer<(typeof PASSAGES)['row']>;
type MentionRow = z.infer<(typeof MENTIONS)['row']>;
type ThemeRow = z.infer<(typeof THEMES)['row']>;
type RelationRow = z.infer<(typeof RELATIONS)['row']>;

/** A passage to show, with what its place in an answer needs. */
export interface FoundPassage {
  readonly body: PassageBody;
  readonly document: string;
  readonly sequence: number;
  readonly unit: string;
  readonly counterpart: string | null;
}

const grouped = <Row extends { readonly passage: string }>(rows: readonly Row[]) => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.passage) ?? [];
    group.push(row);
    groups.set(row.passage, group);
  }
  return (passage: string): readonly Row[] => groups.get(passage) ?? [];
};

const pairs = (flat: readonly number[]): [number, number][] =>
  flat.flatMap((first, at) => (at % 2 === 0 ? [[first, flat[at + 1] ?? first]] : []));

const mentionHighlights = (
  catalogue: Catalogue,
  rows: readonly MentionRow[],
  asked: ReadonlySet<string>,
): Highlight[] =>
  rows.flatMap(({ entity, spans, forms }) => {
    const type = catalogue.entities.get(entity)?.type;
    if (type === undefined) return [];
    return pairs(spans).map(([start, end], at) => ({
      start,
      end,
      entity,
      type,
      form: forms[at] ?? 'name',
      asked: asked.has(entity),
    }));
  });

/** The words that led to the themes that were asked for, where no mention stands. */
const themeHighlights = (
  text: string,
  rows: readonly ThemeRow[],
  mentions: readonly Highlight[],
  asked: ReadonlySet<string>,
): Highlight[] => {
  const found: Highlight[] = [];
  for (const { theme, why } of rows) {
    if (!asked.has(theme)) continue;
    for (const place of themeWords(text, why, [...mentions, ...found])) {
      found.push({ ...place, entity: theme, type: 'theme', form: 'name', asked: true });
    }
  }
  return found;
};

const evidenceRelations = (
  catalogue: Catalogue,
  rows: readonly RelationRow[],
): EvidenceRelation[] =>
  rows
    .flatMap((row) => {
      const subject = catalogue.entities.get(row.subject);
      const object = catalogue.entities.get(row.object);
      if (subject === undefined || object === undefined) return [];
      return [
        {
          predicate: row.predicate,
          subject: linkOf(subject),
          object: linkOf(object),
          sentence: { start: row.sentenceStart, end: row.sentenceEnd },
          cue: row.cue,
          confidence: row.confidence,
          twoWay: isTwoWay(row.predicate),
        },
      ];
    })
    .sort((one, other) => {
      const key = (r: EvidenceRelation) =>
        `${r.subject.id}\n${r.predicate}\n${r.object.id}\n${r.cue}`;
      return one.sentence.start - other.sentence.start || (key(one) < key(other) ? -1 : 1);
    });

/** The passages of these ids, by id, with highlights marked for the entities that were asked for. */
export const passageBodies = async (
  graph: Graph,
  catalogue: Catalogue,
  ids: readonly string[],
  asked: ReadonlySet<string>,
): Promise<Map<string, FoundPassage>> => {
  if (ids.length === 0) return new Map();
  const [passages, mentionRows, themeRows, relationRows] = await Promise.all([
    graph.run(PASSAGES, { ids }),
    graph.run(MENTIONS, { ids }),
    graph.run(THEMES, { ids }),
    graph.run(RELATIONS, { ids }),
  ]);
  const [mentions, themes, relations] = [
    grouped(mentionRows),
    grouped(themeRows),
    grouped(relationRows),
  ];
  const bodyOf = ({ id, kind, section, language, text, lines, pages }: PassageRow): PassageBody => {
    const named = mentionHighlights(catalogue, mentions(id), asked);
    const about = themes(id).toSorted((one, other) => one.place - other.place);
    return {
      id,
      kind,
      section,
      language,
      text,
      lines: pairs(lines),
      pages,
      themes: about.map(({ theme, score, why }) => ({
        theme: theme.slice('theme:'.length),
        score,
        why,
      })),
      highlights: [...named, ...themeHighlights(text, about, named, asked)].sort(
        (one, other) => one.start - other.start,
      ),
      relations: evidenceRelations(catalogue, relations(id)),
    };
  };
  return new Map(
    passages.map((row) => {
      const { document, sequence, unit, counterpart } = row;
      return [row.id, { body: bodyOf(row), document, sequence, unit, counterpart }];
    }),
  );
};

/** Every entity that the passages speak of, once, by id. */
export const entitiesIn = (catalogue: Catalogue, bodies: readonly PassageBody[]): EntityLink[] => {
  const ids = new Set(
    bodies.flatMap(({ highlights, themes, relations }) => [
      ...highlights.map(({ entity }) => entity),
      ...themes.map(({ theme }) => `theme:${theme}`),
      ...relations.flatMap(({ subject, object }) => [subject.id, object.id]),
    ]),
  );
  return [...ids]
    .sort()
    .flatMap((id): CatalogueEntity[] => {
      const entity = catalogue.entities.get(id);
      return entity === undefined ? [] : [entity];
    })
    .map(linkOf);
};
