// One request to the API: its address, its time limit, and what a failure is to the reader.
import type { Problem } from '../../backend/contract/answer.ts';

export type ParameterValue = string | number | null | undefined | readonly (string | number)[];
export type Parameters = Readonly<Record<string, ParameterValue>>;

export type FailureKind = 'offline' | 'timeout' | 'missing' | 'refused' | 'server';

/** A request that failed; `detail` is what the server says of it, empty when it said nothing. */
export class RequestFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly detail: string,
  ) {
    super(detail === '' ? kind : detail);
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

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'detail' in body && typeof body.detail === 'string';

async function failureOf(response: Response): Promise<RequestFailure> {
  const body: unknown = await response.json().catch(() => null);
  const detail = isProblem(body) ? body.detail : '';
  // A gateway that finds no server behind it answers 502 to 504 in words of its own.
  if (response.status >= 502 && response.status <= 504 && detail === '') {
    return new RequestFailure('offline', '');
  }
  if (response.status === 404) return new RequestFailure('missing', detail);
  return new RequestFailure(response.status < 500 ? 'refused' : 'server', detail);
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
    if (!response.ok) throw await failureOf(response);
    return await response.json();
  } catch (error) {
    if (error instanceof RequestFailure || signal.aborted) throw error;
    throw new RequestFailure(limit.aborted ? 'timeout' : 'offline', '');
  }
}
