// Settings: flags before environment before defaults, every fault named.
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../backend/settings/read-settings.ts';
import { SETTINGS } from '../../../backend/settings/settings.ts';
import { settingsCommand } from '../../../backend/settings/settings-command.ts';
import { settingsTable } from '../../../backend/settings/settings-table.ts';

describe('settings', () => {
  it('have defaults for everything', () => {
    expect(readSettings({}, {})).toEqual({
      host: '127.0.0.1',
      data: '.diplograph',
      neo4jUser: 'neo4j',
      neo4jDatabase: '',
      queryTimeout: 10_000,
      rateLimit: 1200,
      logLevel: 'warn',
    });
  });

  it('come from the environment, and flags go before it', () => {
    const environment = { PORT: '4000', DIPLOGRAPH_DATA: '/data' };
    expect(readSettings({ port: '5000' }, environment)).toMatchObject({
      port: 5000,
      data: '/data',
    });
  });

  it('take an empty variable for one that is not set', () => {
    expect(readSettings({}, { NEO4J_URI: '', PORT: '' })).toEqual(readSettings({}, {}));
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '30a'],
    ['PORT', '-1'],
    ['NEO4J_URI', 'localhost:7687'],
    ['NEO4J_URI', 'http://localhost'],
    ['LOG_LEVEL', 'loud'],
    ['DIPLOGRAPH_QUERY_TIMEOUT', '99'],
    ['DIPLOGRAPH_RATE_LIMIT', '1.5'],
  ])('refuse %s=%s, naming it', (name, value) => {
    expect(() => readSettings({}, { [name]: value })).toThrow(`${name}=${value}`);
  });

  it('name every one that is wrong, by its flag where it was a flag', () => {
    const read = () => readSettings({ port: 'x' }, { LOG_LEVEL: 'loud' });
    expect(read).toThrow('--port=x');
    expect(read).toThrow('LOG_LEVEL=loud');
  });

  it('all have a flag of their own, a variable of their own and help', () => {
    expect(new Set(SETTINGS.map(({ flag }) => flag)).size).toBe(SETTINGS.length);
    expect(new Set(SETTINGS.map(({ env }) => env)).size).toBe(SETTINGS.length);
    for (const { flag, help } of SETTINGS) {
      expect(flag).toMatch(/^--[a-z0-9-]+ <[a-z]+>$/);
      expect(help).toMatch(/\.$/);
    }
  });

  it('are all in the help of the command and in the table', () => {
    const help = settingsCommand('test').helpInformation().replace(/\s+/g, ' ');
    for (const { flag, env } of SETTINGS) {
      expect(help).toContain(flag);
      expect(help).toContain(`env ${env};`);
      expect(settingsTable()).toContain(`| \`${env}\` | \`${flag}\` |`);
    }
  });
});
