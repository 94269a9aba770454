// One request to the API: its address, its time limit, and what a failure is to the reader.
import type { Problem } from '../../backend/contract/answer.ts';
import { seeAnswer } from './snapshot.ts';

export type ParameterValue = string | number | null | undefined | readonly (string | number)[];
export type Parameters = Readonly<Record<string, ParameterValue>>;

export type FailureKind = 'offline' | 'timeout' | 'missing' | 'busy' | 'refused' | 'server';

/** A request that failed: what it is to the reader, and what the server names as the cause. */
export class RequestFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    /** The server's code for it, empty when it gave none. */
    readonly code = '',
    /** The parameters that the server refused. */
    readonly fields: readonly string[] = [],
  ) {
    super([kind, code, ...fields].join(' ').trim());
    this.name = 'RequestFailure';
  }
}

const TIME_LIMIT = 20_000;

/** Encodes what a query string needs and leaves ":" and "," readable. */
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',');

/** The address with its parameters; empty ones are left out, lists are joined by commas. */
export function addressOf(path: string, parameters: Parameters = {}): string {
  const pairs = Object.entries(parameters).flatMap(([key, value]) => {
    const text = Array.isArray(value) ? value.join(',') : String(value ?? '');
    return text === '' ? [] : [`${key}=${encode(text)}`];
  });
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}

type Told = Pick<Problem, 'code' | 'errors'>;

const isProblem = (body: unknown): body is Told =>
  typeof body === 'object' &&
  body !== null &&
  'code' in body &&
  typeof body.code === 'string' &&
  (!('errors' in body) || Array.isArray(body.errors));

const KINDS: Readonly<Record<number, FailureKind>> = {
  404: 'missing',
  429: 'busy',
  504: 'timeout',
};

async function failureOf(response: Response): Promise<RequestFailure> {
  const body: unknown = await response.json().catch(() => null);
  const { status } = response;
  if (!isProblem(body)) {
    // A gateway that finds no server behind it answers 502 to 504 in words of its own.
    if (status >= 502 && status <= 504) return new RequestFailure('offline');
    return new RequestFailure(KINDS[status] ?? (status < 500 ? 'refused' : 'server'));
  }
  // "years.0" is the first of the years.
  const fields = (body.errors ?? []).map(({ path }) => path.replace(/\..*$/, ''));
  const kind = KINDS[status] ?? (status < 500 ? 'refused' : 'server');
  return new RequestFailure(kind, body.code, [...new Set(fields)]);
}

/** Throws a RequestFailure, or the abort of `signal` itself. */
export async function ask<Answer>(
  path: string,
  parameters: Parameters,
  signal: AbortSignal,
): Promise<Answer> {
  const limit = AbortSignal.timeout(TIME_LIMIT);
  try {
    const response = await fetch(addressOf(path, parameters), {
      signal: AbortSignal.any([signal, limit]),
      headers: { accept: 'application/json' },
    });
    // An answer that nobody waits for any more may come from documents that are gone.
    signal.throwIfAborted();
    seeAnswer(response);
    if (!response.ok) throw await failureOf(response);
    return await response.json();
  } catch (error) {
    if (error instanceof RequestFailure || signal.aborted) throw error;
    throw new RequestFailure(limit.aborted ? 'timeout' : 'offline');
  }
}
