// Which HTTP status each of our errors has; a code without one does not compile.
import type { ErrorCode } from '../../extract/app-error.ts';

export const STATUS: Readonly<Record<ErrorCode, number>> = {
  'input-not-found': 400,
  'input-unreadable': 400,
  'input-empty': 400,
  'input-binary': 400,
  'input-encoding': 400,
  'input-damaged': 400,
  'input-encrypted': 400,
  'input-no-text': 400,
  'input-too-large': 413,
  'input-duplicate': 400,
  'output-not-writable': 500,
  'seeds-invalid': 500,
  'dataset-invalid': 422,
  'gold-invalid': 500,
  'settings-invalid': 500,
  'request-invalid': 400,
  'not-found': 404,
  'rate-limited': 429,
  'engine-unavailable': 503,
  'engine-timeout': 504,
  'load-failed': 500,
  'port-in-use': 500,
  internal: 500,
};
