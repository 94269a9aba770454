// The log: JSON lines on standard error; quiet unless asked otherwise. The only importer of pino.
import { destination, type Logger, pino } from 'pino';
import type { Settings } from '../settings/settings.ts';

export type Log = Logger;

export const createLog = (level: Settings['logLevel']): Log =>
  pino({ level, base: null }, destination({ fd: 2, sync: true }));
