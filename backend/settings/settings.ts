// The settings: one list of names, defaults and help. Everything else reads them from here.
import { z } from 'zod';

export interface SettingDoc {
  /** Environment variable. */
  readonly env: string;
  /** Flag of the command line, with the name of its value. */
  readonly flag: string;
  /** In words, as help and README show it. */
  readonly default: string;
  readonly help: string;
}

const docs = z.registry<SettingDoc>();

/** A text setting; an empty value counts as not given. */
const text = (fallback: string) =>
  z
    .string()
    .optional()
    .transform((value) => value ?? fallback);

const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine(
      (value) => value >= min && value <= max,
      `must be a whole number from ${min} to ${max}`,
    );

const count = (fallback: number, min: number, max: number) =>
  whole(min, max)
    .optional()
    .transform((value) => value ?? fallback);

const NEO4J_SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];
const isNeo4jUri = (value: string): boolean => {
  try {
    return NEO4J_SCHEMES.includes(new URL(value).protocol);
  } catch {
    return false;
  }
};

const LOG_LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;

export const settingsSchema = z.object({
  /** Left out: 3000, or the next one that is free. */
  port: whole(1, 65_535).optional().register(docs, {
    env: 'PORT',
    flag: '--port <number>',
    default: '3000, or the next free one',
    help: 'Port of page and API.',
  }),
  host: text('127.0.0.1').register(docs, {
    env: 'HOST',
    flag: '--host <address>',
    default: '127.0.0.1',
    help: 'Address to listen on; 0.0.0.0 lets other machines in.',
  }),
  data: text('.diplograph').register(docs, {
    env: 'DIPLOGRAPH_DATA',
    flag: '--data <folder>',
    default: '.diplograph',
    help: 'Folder of the embedded graph and of the local Neo4j.',
  }),
  corpus: z.string().optional().register(docs, {
    env: 'DIPLOGRAPH_CORPUS',
    flag: '--corpus <path>',
    default: 'the sample corpus',
    help: 'Document, or folder of documents, to extract and load instead of the sample.',
  }),
  neo4jUri: z
    .string()
    .refine(isNeo4jUri, `must begin with ${NEO4J_SCHEMES.map((s) => `${s}//`).join(', ')}`)
    .optional()
    .register(docs, {
      env: 'NEO4J_URI',
      flag: '--neo4j-uri <uri>',
      default: 'none: the embedded engine',
      help: 'Neo4j to keep the graph in, for example bolt://127.0.0.1:7687.',
    }),
  neo4jUser: text('neo4j').register(docs, {
    env: 'NEO4J_USER',
    flag: '--neo4j-user <name>',
    default: 'neo4j',
    help: 'User of that Neo4j.',
  }),
  neo4jPassword: z.string().optional().register(docs, {
    env: 'NEO4J_PASSWORD',
    flag: '--neo4j-password <password>',
    default: 'none',
    help: 'Password of that user; for `npm run neo4j`, the one to set (8 characters or more).',
  }),
  neo4jDatabase: text('').register(docs, {
    env: 'NEO4J_DATABASE',
    flag: '--neo4j-database <name>',
    default: "the server's default",
    help: 'Database in that Neo4j.',
  }),
  queryTimeout: count(10_000, 100, 600_000).register(docs, {
    env: 'DIPLOGRAPH_QUERY_TIMEOUT',
    flag: '--query-timeout <ms>',
    default: '10000',
    help: 'Milliseconds after which a graph query is stopped.',
  }),
  rateLimit: count(1200, 1, 1_000_000).register(docs, {
    env: 'DIPLOGRAPH_RATE_LIMIT',
    flag: '--rate-limit <number>',
    default: '1200',
    help: 'API requests that one address may make in a minute.',
  }),
  logLevel: z
    .enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`)
    .optional()
    .transform((value) => value ?? 'warn')
    .register(docs, {
      env: 'LOG_LEVEL',
      flag: '--log-level <level>',
      default: 'warn',
      help: `How much is logged, as JSON lines on standard error: ${LOG_LEVELS.join(', ')}.`,
    }),
});
export type Settings = z.infer<typeof settingsSchema>;
export type SettingName = keyof Settings;

export interface Setting extends SettingDoc {
  readonly name: SettingName;
}

/** All settings, in the order in which they are shown. */
export const SETTINGS: readonly Setting[] = settingsSchema.keyof().options.map((name) => {
  const doc = docs.get(settingsSchema.shape[name]);
  if (doc === undefined) throw new Error(`setting ${name} is not described`);
  return { name, ...doc };
});

/** "--data <folder>" gives "--data". */
export const flagName = ({ flag }: Setting): string => flag.split(' ')[0] ?? flag;
