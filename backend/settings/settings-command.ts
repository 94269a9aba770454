// The settings as options of a command line, with their help.
import { Command } from 'commander';
import { readSettings } from './read-settings.ts';
import { flagName, SETTINGS, type SettingName, type Settings } from './settings.ts';

/** A command that takes settings as flags; left out: all of them. */
export const settingsCommand = (name: string, names?: readonly SettingName[]): Command => {
  const command = new Command(name).showHelpAfterError('See --help.');
  for (const { name: setting, flag, env, default: fallback, help } of SETTINGS) {
    if (names !== undefined && !names.includes(setting)) continue;
    command.option(flag, `${help} (env ${env}; default: ${fallback})`);
  }
  return command;
};

/** "--query-timeout" is kept by commander as queryTimeout. */
const optionKey = (flag: string): string =>
  flag.slice(2).replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Settings of a command after its arguments were parsed. @throws AppError settings-invalid */
export const settingsOf = (command: Command): Settings => {
  const options: Record<string, unknown> = command.opts();
  const flags: Record<string, string> = {};
  for (const setting of SETTINGS) {
    const value = options[optionKey(flagName(setting))];
    if (typeof value === 'string') flags[setting.name] = value;
  }
  return readSettings(flags, process.env);
};
