// One window of the explorer as the end-to-end tests use it: where things lie, and when it is at rest.
import type { Browser, BrowserContext, Page } from 'playwright-core';

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

export interface ExplorerPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser's console was given: errors, warnings, notices. */
  readonly complaints: string[];
  /** Opens the page with a query, "?lang=en". */
  go(query?: string): Promise<void>;
  /** Until what is asked for has come and been arranged. */
  rest(): Promise<void>;
  /** Where the entity lies in the window, once the graph has it. */
  spotOf(id: string): Promise<{ x: number; y: number }>;
  isShown(id: string): Promise<boolean>;
  /** Pixels between the edges of two signs; negative where they overlap. */
  gapBetween(a: string, b: string): Promise<number>;
}

export async function openExplorer(
  browser: Browser,
  address: string,
  viewport: { readonly width: number; readonly height: number } = DESKTOP,
): Promise<ExplorerPage> {
  const context = await browser.newContext({ viewport, locale: 'fr-BE', reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning', 'info'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  const spotOf: ExplorerPage['spotOf'] = async (id) => {
    const found = await page.waitForFunction(
      (entity) => globalThis.diplographView?.positionOf(entity) ?? null,
      id,
    );
    const spot = await found.jsonValue();
    if (spot === null) throw new Error(`${id} is not in the graph`);
    return spot;
  };
  const widthOf = (id: string): Promise<number> =>
    page.evaluate((entity) => globalThis.diplographView?.widthOf(entity) ?? 0, id);
  return {
    page,
    context,
    complaints,
    spotOf,
    gapBetween: async (a, b) => {
      const [one, other] = [await spotOf(a), await spotOf(b)];
      const widths = (await widthOf(a)) + (await widthOf(b));
      return Math.hypot(one.x - other.x, one.y - other.y) - widths / 2;
    },
    go: async (query = '') => {
      await page.goto(`${address}/${query}`);
    },
    rest: () => page.locator('section.stage[aria-busy=false]').waitFor(),
    isShown: (id) =>
      page.evaluate((entity) => globalThis.diplographView?.positionOf(entity) != null, id),
  };
}
