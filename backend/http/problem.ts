// Every failure of a request as one shape: problem details, RFC 9457.
import { STATUS_CODES } from 'node:http';
import { AppError, type ErrorCode } from '../../extract/app-error.ts';
import type { Problem } from '../contract/answer.ts';
import { RequestError } from './request-error.ts';
import { STATUS } from './status.ts';

export const PROBLEM_TYPE = 'application/problem+json';

export const problemOf = (
  code: ErrorCode,
  detail: string,
  more: Pick<Problem, 'errors'> = {},
): Problem => ({
  type: `urn:diplograph:problem:${code}`,
  title: STATUS_CODES[STATUS[code]] ?? 'Error',
  status: STATUS[code],
  detail,
  code,
  ...more,
});

/** What the web framework refuses by itself, such as an address that can't be decoded. */
const isRefusal = (error: unknown): error is Error & { readonly status: number } =>
  error instanceof Error &&
  'status' in error &&
  typeof error.status === 'number' &&
  error.status >= 400 &&
  error.status < 500;

/** What went wrong inside stays inside: the log has it, the answer has not. */
const INTERNAL = 'Something went wrong in the server; its log says what.';

/** Messages of the server's own troubles name paths, addresses and users of its machine. */
const hiddenDetail = (code: ErrorCode): string => {
  if (code === 'engine-unavailable') return 'The graph is not to be had at the moment.';
  if (code === 'engine-timeout') return 'The question took longer than the server allows.';
  return INTERNAL;
};

export const problemFrom = (error: unknown): Problem => {
  if (error instanceof RequestError) {
    return problemOf(error.code, error.message, { errors: [...error.faults] });
  }
  if (error instanceof AppError) {
    return problemOf(
      error.code,
      STATUS[error.code] < 500 ? error.message : hiddenDetail(error.code),
    );
  }
  if (isRefusal(error)) return problemOf('request-invalid', error.message);
  return problemOf('internal', INTERNAL);
};
