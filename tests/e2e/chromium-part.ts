// The Chromium that end-to-end tests drive: the one that CHROMIUM_PATH names, or one on the PATH.
// Without one the tests say why on one line; with DIPLOGRAPH_REQUIRE_PARTS=1 that is a failure.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Path of the browser, or null after saying why there is none. */
export const chromiumPart = (): string | null => {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin'];
  const named = process.env.CHROMIUM_PATH;
  const candidates =
    named === undefined || named === ''
      ? folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
      : [named];
  const found = candidates.find(isExecutable);
  if (found !== undefined) return found;
  const reason =
    'The page is not tested in a browser: install Chromium (for example apt-get install chromium) ' +
    'or set CHROMIUM_PATH';
  if (process.env.DIPLOGRAPH_REQUIRE_PARTS === '1') throw new Error(reason);
  console.warn(reason);
  return null;
};

export const launchChromium = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: ARGUMENTS });
