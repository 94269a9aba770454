// The one error of the project: a code to act on, a message that names what is wrong and where.

export const ERROR_CODES = [
  'input-not-found',
  'input-unreadable',
  'input-empty',
  'input-binary',
  'input-encoding',
  'input-damaged',
  'input-encrypted',
  'input-no-text',
  'input-too-large',
  'input-duplicate',
  'output-not-writable',
  'seeds-invalid',
  'dataset-invalid',
  'gold-invalid',
  'settings-invalid',
  'request-invalid',
  'not-found',
  'rate-limited',
  'engine-unavailable',
  'engine-timeout',
  'load-failed',
  'port-in-use',
  'internal',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export class AppError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}
