// Writes values as JSON and checks them against a schema in the same go: a few times as fast as first
// parsing them with the schema. What it does not understand it refuses; the schema has the last word.
import { z } from 'zod';

/** Canonical JSON: the keys in the order of the schema and no others; null for a value that is refused. */
type Write = (value: unknown) => string | null;

type Schema = z.core.JSONSchema.BaseSchema;

const refuse: Write = () => null;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what JSON escapes
const NEEDS_ESCAPE = /["\\\u0000-\u001f\ud800-\udfff]/;

const quoted = (text: string): string =>
  NEEDS_ESCAPE.test(text) ? JSON.stringify(text) : `"${text}"`;

const stringWriter = ({ minLength = 0, maxLength, pattern, enum: values }: Schema): Write => {
  const most = maxLength ?? Number.POSITIVE_INFINITY;
  const form = pattern === undefined ? null : new RegExp(pattern);
  const allowed = values === undefined ? null : new Set<unknown>(values);
  return (value) => {
    if (typeof value !== 'string' || value.length < minLength || value.length > most) return null;
    if (form !== null && !form.test(value)) return null;
    return allowed !== null && !allowed.has(value) ? null : quoted(value);
  };
};

const numberWriter = ({ type, minimum, maximum }: Schema): Write => {
  const [least, most] = [minimum ?? -Number.MAX_VALUE, maximum ?? Number.MAX_VALUE];
  return (value) => {
    if (typeof value !== 'number' || !(value >= least && value <= most)) return null;
    return type === 'integer' && !Number.isInteger(value) ? null : `${value}`;
  };
};

const nullWriter: Write = (value) => (value === null ? 'null' : null);

const arrayWriter = (schema: Schema): Write => {
  const { prefixItems, items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema;
  const first = prefixItems?.map(writerOf) ?? [];
  const other = items === undefined || Array.isArray(items) ? refuse : writerOf(items);
  return (value) => {
    if (!Array.isArray(value) || value.length < minItems || value.length > maxItems) return null;
    let text = '';
    for (let at = 0; at < value.length; at++) {
      const written = (first[at] ?? other)(value[at]);
      if (written === null) return null;
      text += at === 0 ? written : `,${written}`;
    }
    return `[${text}]`;
  };
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const objectWriter = ({ properties = {}, required = [] }: Schema): Write => {
  const needed = new Set(required);
  const fields = Object.entries(properties).map(([key, schema]) => ({
    key,
    // An optional field is not written here.
    write: needed.has(key) ? writerOf(schema) : refuse,
    label: `${JSON.stringify(key)}:`,
  }));
  return (value) => {
    if (!isRecord(value)) return null;
    let text = '';
    for (const { key, write, label } of fields) {
      const written = write(value[key]);
      if (written === null) return null;
      text += text === '' ? label + written : `,${label}${written}`;
    }
    return `{${text}}`;
  };
};

const anyWriter = (schemas: readonly (Schema | boolean)[]): Write => {
  const writers = schemas.map(writerOf);
  return (value) => {
    for (const write of writers) {
      const written = write(value);
      if (written !== null) return written;
    }
    return null;
  };
};

const WRITERS: Readonly<Record<string, (schema: Schema) => Write>> = {
  string: stringWriter,
  number: numberWriter,
  integer: numberWriter,
  null: () => nullWriter,
  array: arrayWriter,
  object: objectWriter,
};

function writerOf(schema: Schema | boolean): Write {
  if (typeof schema === 'boolean') return refuse;
  if (schema.anyOf !== undefined) return anyWriter(schema.anyOf);
  if (Array.isArray(schema.type)) {
    return anyWriter(schema.type.map((type) => ({ ...schema, type })));
  }
  return WRITERS[schema.type ?? '']?.(schema) ?? refuse;
}

/** A writer for rows of the schema. A row that it refuses may still be right. */
export const rowWriter = (schema: z.ZodType): Write => writerOf(z.toJSONSchema(schema));
