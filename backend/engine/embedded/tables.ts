// The tables of the embedded graph: how each is made, which rows fill it and how they are copied in.
import {
  ABOUT,
  BACKGROUND,
  type CellValue,
  type Columns,
  DOCUMENT,
  ENDS,
  ENTITY,
  MENTIONS,
  PASSAGE,
  RELATES,
} from '../../graph/columns.ts';
import type { GraphRows } from '../../graph/graph-rows.ts';
import { LIST_SEPARATOR, NULL_MARK } from './csv.ts';

interface Relationship {
  readonly from: string;
  readonly to: string;
}

export interface Table {
  readonly name: string;
  /** Ends of a relationship table; null for a table of nodes. */
  readonly ends: Relationship | null;
  readonly columns: Columns;
  readonly rows: Iterable<Readonly<Record<string, CellValue>>>;
}

/** Columns of the file that is copied in: for a relationship, its two ends come first. */
export const fileColumns = ({ ends, columns }: Table): Columns =>
  ends === null ? columns : { ...ENDS, ...columns };

/** Nodes first, since a relationship needs its ends. */
export const graphTables = (graph: GraphRows): readonly Table[] => {
  const node = (name: string, columns: Columns, rows: Table['rows']): Table => ({
    name,
    ends: null,
    columns,
    rows,
  });
  const link = (
    name: string,
    from: string,
    to: string,
    columns: Columns,
    rows: Table['rows'],
  ): Table => ({ name, ends: { from, to }, columns, rows });
  const inRows = graph.passages.map(({ id, document }) => ({ from: id, to: document }));
  return [
    node('Document', DOCUMENT, graph.documents),
    node('Passage', PASSAGE, graph.passages),
    node('Entity', ENTITY, graph.entities),
    link('IN', 'Passage', 'Document', {}, inRows),
    link('MENTIONS', 'Passage', 'Entity', MENTIONS, graph.mentions),
    link('ABOUT', 'Passage', 'Entity', ABOUT, graph.about),
    link('TRANSLATES', 'Passage', 'Passage', {}, graph.translates),
    link('RELATES', 'Entity', 'Entity', RELATES, graph.relations),
    link('BROADER', 'Entity', 'Entity', BACKGROUND, graph.broader),
    link('MEMBER_OF', 'Entity', 'Entity', BACKGROUND, graph.memberOf),
  ];
};

/** Names are quoted throughout: some, like IN and count, are words of the query language. */
const name = (text: string): string => `\`${text}\``;
const literal = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const bareType = (type: string): string => type.replace('?', '');

export const createStatement = ({ name: table, ends, columns }: Table): string => {
  const list = Object.entries(columns).map(([column, type]) => `${name(column)} ${bareType(type)}`);
  if (ends === null)
    return `CREATE NODE TABLE ${name(table)}(${list.join(', ')}, PRIMARY KEY (id))`;
  const pair = `FROM ${name(ends.from)} TO ${name(ends.to)}`;
  return `CREATE REL TABLE ${name(table)}(${[pair, ...list].join(', ')})`;
};

/** A list of texts is read as one text and split; the mark for null is only known in texts. */
const fileType = (type: string): string =>
  type === 'STRING[]' || type === 'INT64?' ? 'STRING' : bareType(type);

const copiedValue = (column: string, type: string): string => {
  if (type === 'INT64?') return `CAST(${column} AS INT64)`;
  if (type !== 'STRING[]') return column;
  return `CASE WHEN ${column} = '' THEN CAST([] AS STRING[]) ELSE string_split(${column}, '${LIST_SEPARATOR}') END`;
};

export const copyStatement = (table: Table, path: string): string => {
  const types = Object.values(fileColumns(table));
  const typed = types.map((type, at) => `c${at} ${fileType(type)}`);
  const values = types.map((type, at) => copiedValue(`c${at}`, type));
  const options = `header=false, parallel=false, auto_detect=false, delim=',', quote='"', escape='"', null_strings=['${NULL_MARK}']`;
  return `COPY ${name(table.name)} FROM (LOAD WITH HEADERS (${typed.join(', ')}) FROM ${literal(path)} (${options}) RETURN ${values.join(', ')})`;
};

export const countStatement = ({ name: table, ends }: Table): string =>
  ends === null
    ? `MATCH (n:${name(table)}) RETURN count(*) AS found`
    : `MATCH (:${name(ends.from)})-[r:${name(table)}]->(:${name(ends.to)}) RETURN count(*) AS found`;
