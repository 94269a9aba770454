// The tokens of tokens.css for what is drawn on a canvas, read anew when the look changes.
import { ENTITY_TYPES, type EntityType } from '../model/entity-types.ts';
import { PREDICATES, type Predicate } from '../model/predicates.ts';

export interface Tokens {
  readonly font: string;
  readonly ground: string;
  readonly ink: string;
  readonly inkQuiet: string;
  readonly accent: string;
  readonly link: string;
  readonly types: Readonly<Record<EntityType, string>>;
  readonly relations: Readonly<Record<Predicate, string>>;
}

function perKey<K extends string>(keys: readonly K[], read: (key: K) => string): Record<K, string> {
  const filled: Partial<Record<K, string>> = {};
  for (const key of keys) filled[key] = read(key);
  const whole = (record: Partial<Record<K, string>>): record is Record<K, string> =>
    keys.every((key) => record[key] !== undefined);
  if (!whole(filled)) throw new Error('a colour is missing');
  return filled;
}

export function readTokens(): Tokens {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(name).trim();
  return {
    font: read('--font'),
    ground: read('--ground-stage'),
    ink: read('--ink'),
    inkQuiet: read('--ink-quiet'),
    accent: read('--accent'),
    link: read('--link'),
    types: perKey(ENTITY_TYPES, (type) => read(`--type-${type}`)),
    relations: perKey(PREDICATES, (predicate) => read(`--relation-${predicate}`)),
  };
}
