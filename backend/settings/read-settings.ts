// Reads the settings once: flags before environment variables before defaults.
import { AppError } from '../../extract/app-error.ts';
import { flagName, SETTINGS, type Settings, settingsSchema } from './settings.ts';

export type Values = Readonly<Record<string, string | undefined>>;

/**
 * Settings from the flags (by setting name) and the environment (by variable). An empty variable
 * counts as not set.
 * @throws AppError settings-invalid, naming each setting that is wrong
 */
export const readSettings = (flags: Values, environment: Values): Settings => {
  const given = SETTINGS.map(({ name, env }) => [
    name,
    flags[name] ?? (environment[env] || undefined),
  ]);
  const parsed = settingsSchema.safeParse(Object.fromEntries(given));
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => {
    const setting = SETTINGS.find(({ name }) => name === issue.path[0]);
    if (setting === undefined) return issue.message;
    const from = flags[setting.name] === undefined ? setting.env : flagName(setting);
    const value = flags[setting.name] ?? environment[setting.env];
    return `${from}=${value}: ${issue.message}`;
  });
  throw new AppError('settings-invalid', faults.join('\n'));
};
