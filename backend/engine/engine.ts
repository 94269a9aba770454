// What every graph engine does: answer queries over one state of the graph, load a dataset, close.
import type { z } from 'zod';
import type { Dataset } from '../../extract/dataset/schema.ts';

export type EngineKind = 'embedded' | 'neo4j';

/** Never null: the engines disagree on a null parameter's type; an empty list means "any". */
export type QueryParameter = string | number | boolean | readonly string[] | readonly number[];
export type QueryParameters = Readonly<Record<string, QueryParameter>>;

/** A query in the Cypher that all engines share, with the shape of the rows that it gives. */
export interface GraphQuery<Row> {
  readonly text: string;
  readonly row: z.ZodType<Row>;
}

/** One state of the graph, for as long as one question needs it. */
export interface Graph {
  /** Hash of the dataset that the graph was built from. */
  readonly snapshot: string;
  /** The same object for as long as the graph is the same: what is worked out from it hangs on this. */
  readonly state: object;
  /** False while a load goes on in place: the same question may get another answer next. */
  readonly complete: boolean;
  /** @throws AppError engine-timeout, engine-unavailable */
  run<Row>(query: GraphQuery<Row>, parameters: QueryParameters): Promise<readonly Row[]>;
}

/** What an engine holds. */
export interface Loaded {
  readonly snapshot: string;
  /** Who asked for it: "sample:KEY", "corpus:KEY" or "dataset:PATH". */
  readonly origin: string;
  /** False after a load that did not end, and for a graph of another shape than this program reads. */
  readonly usable: boolean;
}

export interface LoadProgress {
  readonly done: number;
  readonly total: number;
  readonly what: string;
}

export interface LoadOptions {
  readonly origin: string;
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface Engine {
  readonly kind: EngineKind;
  /** Name and version, for people. */
  readonly name: string;
  /** What is loaded; null for nothing. */
  loaded(): Promise<Loaded | null>;
  /**
   * Runs one question on one state of the graph. On Neo4j, which is updated in place, a load that
   * begins meanwhile shows: what the question asks afterwards may come from newer documents.
   * @throws AppError engine-unavailable if nothing is loaded
   */
  read<T>(question: (graph: Graph) => Promise<T>): Promise<T>;
  /**
   * Puts the dataset in the place of what was there, and gives its snapshot.
   * @throws AppError dataset-invalid, load-failed
   */
  load(dataset: Dataset, options: LoadOptions): Promise<string>;
  close(): Promise<void>;
}
