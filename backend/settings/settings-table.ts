// The settings as a Markdown table, for the README.
import { SETTINGS } from './settings.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

export const settingsTable = (): string =>
  [
    '| Variable | Flag | Default | What it does |',
    '| --- | --- | --- | --- |',
    ...SETTINGS.map(
      ({ env, flag, default: fallback, help }) =>
        `| \`${env}\` | \`${cell(flag)}\` | ${cell(fallback)} | ${cell(help)} |`,
    ),
  ].join('\n');
