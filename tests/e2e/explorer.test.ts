// The explorer in a real browser on the real program with the sample corpus: the way of an analyst
// from a search to the sentences, and back to the same view by its address.
import axeCore from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Graph } from '../../backend/contract/answer.ts';
import { chromiumPart, launchChromium } from './chromium-part.ts';
import { DESKTOP, type ExplorerPage, openExplorer, PHONE } from './explorer-page.ts';
import { type RunningProgram, startProgram } from './running-program.ts';

declare global {
  // What is put into the page to look for faults.
  var axe: typeof axeCore;
}

const executable = chromiumPart();

describe.skipIf(executable === null)('the explorer', () => {
  let program: RunningProgram;
  let browser: Browser;
  let explorer: ExplorerPage;
  let page: Page;

  beforeAll(async () => {
    [program, browser] = await Promise.all([startProgram(), launchChromium(executable ?? '')]);
  });
  afterAll(async () => {
    await browser?.close();
    expect(await program?.stop()).toBe(0);
  });

  const openPage = async (viewport = DESKTOP) => {
    explorer = await openExplorer(browser, program.address, viewport);
    page = explorer.page;
  };
  beforeEach(() => openPage());
  afterEach(async () => {
    await explorer.context.close();
    expect(explorer.complaints).toEqual([]);
  });

  const go = (query?: string) => explorer.go(query);
  const rest = () => explorer.rest();
  const spotOf = (id: string) => explorer.spotOf(id);
  const isShown = (id: string) => explorer.isShown(id);
  const details = () => page.getByRole('complementary', { name: 'Détails' });

  /** Serious faults that axe finds, each with where. */
  const faults = async (): Promise<string[]> => {
    await page.evaluate(axeCore.source);
    return page.evaluate(async () => {
      const { violations } = await globalThis.axe.run();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    });
  };

  it('opens the first hit for Enter, however fast it comes', async () => {
    await go();
    await page.getByRole('heading', { name: 'Les plus cités de chaque type' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('OTAN');
    await page.keyboard.press('Enter');
    await details().getByRole('heading', { name: 'OTAN' }).waitFor();
  });

  it('leads from a search to sentences in both languages, and its address back to the view', async () => {
    await go();
    await page.getByRole('heading', { name: 'Les plus cités de chaque type' }).waitFor();

    // Search and open.
    await page.keyboard.press('/');
    await page.keyboard.type('OTAN');
    await page.getByRole('option', { name: /^Organisation OTAN/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await details().getByRole('heading', { name: 'OTAN' }).waitFor();
    expect(await details().getByText('NAVO', { exact: true }).count()).toBeGreaterThan(0);

    // French and Dutch evidence.
    await details()
      .getByRole('tab', { name: /^Passages/ })
      .click();
    const passage = details()
      .getByRole('article')
      .filter({ has: page.getByRole('button', { name: 'nl Néerlandais' }) })
      .first();
    await passage.waitFor();
    expect(await passage.locator('p[lang=fr] mark.asked').first().textContent()).toMatch(
      /OTAN|Alliance/,
    );
    await passage.getByRole('button', { name: 'nl Néerlandais' }).click();
    expect(await passage.locator('p[lang=nl] mark.asked').first().textContent()).toMatch(
      /NAVO|[Bb]ondgenootschap/,
    );
    expect(await passage.textContent()).toMatch(/lignes? \d+/);

    // Expand by a double-click on the sign.
    await rest();
    const spot = await spotOf('organisation:nato');
    await page.mouse.dblclick(spot.x, spot.y);
    await page.waitForURL(/show=organisation:nato,/);
    const added = new URL(page.url()).searchParams.get('show')?.split(',') ?? [];
    expect(added.length).toBeGreaterThan(3);
    for (const id of added) await spotOf(id);

    // Only organisations.
    await page.getByRole('button', { name: 'Afficher seulement : Organisations' }).click();
    await page.waitForFunction(() => globalThis.diplographView?.positionOf('country:BE') === null);
    await rest();

    // Follow a link to its sentences.
    const point = await page.evaluate(() =>
      globalThis.diplographView?.pointOn('organisation:eu', 'organisation:nato'),
    );
    if (!point) throw new Error('the link is not in the graph');
    await page.mouse.click(point.x, point.y);
    await page.waitForURL(/link=organisation:eu~organisation:nato/);
    await details()
      .getByText(/^Cités ensemble dans \d+ passages$/)
      .waitFor();
    const sentence = details().getByRole('article').first();
    await sentence.waitFor();
    const marked = await sentence
      .locator('mark.asked')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-type')));
    expect(marked.length).toBeGreaterThanOrEqual(2);
    expect(new Set(marked)).toEqual(new Set(['organisation']));

    // The same view by its address.
    const before = { url: page.url(), text: await sentence.textContent() };
    await page.reload();
    await details()
      .getByText(/^Cités ensemble dans \d+ passages$/)
      .waitFor();
    await spotOf('organisation:eu');
    expect(page.url()).toBe(before.url);
    expect(await isShown('country:BE')).toBe(false);
    expect(await details().getByRole('article').first().textContent()).toBe(before.text);
    expect(await faults()).toEqual([]);

    // Back goes one step back.
    await page.goBack();
    await details().getByRole('heading', { name: 'OTAN' }).waitFor();
  });

  it('narrows graph, counts and evidence alike', async () => {
    await go('?lang=en&entity=organisation:nato&tab=passages');
    const panel = page.getByRole('complementary', { name: 'Details' });
    const count = async () =>
      Number(
        (await panel.getByRole('tab', { name: /^Passages/ }).textContent())?.replace(/\D/g, ''),
      );
    await panel.getByRole('article').first().waitFor();
    const all = await count();
    await page.getByRole('button', { name: '2018', exact: true }).click();
    await panel.getByText('Counted under the filters').waitFor();
    await expect.poll(count).toBeLessThan(all);
    await expect
      .poll(() => panel.getByRole('article').first().textContent())
      .toMatch(/\(2019\)[\s\S]*October 2018/);
    await page.getByRole('button', { name: 'Remove filter: 2018' }).click();
    await expect.poll(count).toBe(all);
  });

  it('undoes a step of the graph', async () => {
    await go('?lang=en&entity=organisation:nato');
    await spotOf('organisation:nato');
    await page.getByRole('button', { name: 'Take out of the graph' }).click();
    await expect.poll(() => isShown('organisation:nato')).toBe(false);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => isShown('organisation:nato')).toBe(true);
  });

  it('has a way by keyboard to every name and link, as a list', async () => {
    await go('?lang=en&as=list');
    const list = page.getByRole('region', { name: 'Names and links shown, as a list' });
    await list.getByRole('button', { name: 'NATO', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('heading', { name: 'NATO' })
      .waitFor();
    const link = list.getByRole('button', { name: /passages?$/ }).first();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^Mentioned together in \d+ passages?$/).waitFor();
    expect(await faults()).toEqual([]);
  });

  it('reads a document with its names marked, and opens a name from there', async () => {
    await go('?lang=en&open=documents');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Read in Dutch' }).first().click();
    const mark = dialog.locator('mark a').first();
    await mark.waitFor();
    expect(await faults()).toEqual([]);
    const name = (await mark.getAttribute('title')) ?? '';
    await mark.click();
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('heading', { name })
      .waitFor();
    expect(await dialog.count()).toBe(0);
  });

  it('opens a text by its title, in the language of the page', async () => {
    await go('?lang=nl&open=documents');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: /^Beleidsverklaring/ }).click();
    await dialog.locator('[lang=nl] mark').first().waitFor();
    expect(await faults()).toEqual([]);
  });

  it('says what to loosen when nothing is left', async () => {
    await go('?lang=en&documents=be-foreign-policy-2025.fr&years=2018');
    const stage = page.getByRole('region', { name: /^Graph of names/ });
    await stage.getByText('Nothing is left under these filters').waitFor();
    await stage.getByRole('button', { name: 'Remove filter: 2018' }).click();
    await stage.getByText('Nothing is left under these filters').waitFor({ state: 'detached' });
  });

  it('draws many names and links, with labels', async () => {
    const answer = await fetch(`${program.address}/api/overview?perType=50`);
    const { nodes } = (await answer.json()) as Graph;
    const ids = nodes.map(({ id }) => id).slice(0, 150);
    await go(`?lang=en&start=empty&density=3&show=${ids.join(',')}`);
    await rest();
    await page.getByText(/^150 names · /).waitFor();
    expect(await page.locator('canvas.graph-labels').count()).toBe(1);
    const first = await spotOf(ids[0] ?? '');
    expect(first.x).toBeGreaterThan(0);
  });

  it('speaks three languages and keeps the choice', async () => {
    await go();
    await page.getByRole('button', { name: 'NL Nederlands' }).click();
    await page.getByRole('heading', { name: 'Meest vermeld van elk type' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
    await go();
    await page.getByRole('heading', { name: 'Meest vermeld van elk type' }).waitFor();
  });

  it.each(['light', 'dark'])('is free of serious faults in the %s look', async (look) => {
    for (const query of ['', '&entity=organisation:nato', '&entity=country:RU&tab=connections']) {
      await go(`?lang=en&look=${look}${query}`);
      await spotOf('organisation:nato');
      if (query !== '') await page.getByRole('tab', { name: 'Profile' }).waitFor();
      expect([look, query, await faults()]).toEqual([look, query, []]);
    }
  });

  it('is usable on a phone', async () => {
    await explorer.context.close();
    await openPage(PHONE);
    await go('?lang=en');
    await spotOf('organisation:nato');
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBe(PHONE.width);

    await rest();
    const spot = await spotOf('organisation:nato');
    await page.mouse.click(spot.x, spot.y);
    const sheet = page.getByRole('complementary', { name: 'Details' });
    await sheet.getByRole('heading', { name: 'NATO' }).waitFor();
    await sheet.getByRole('tab', { name: /^Passages/ }).click();
    await sheet.getByRole('article').first().waitFor();
    await sheet.getByRole('button', { name: 'Enlarge the panel' }).click();
    expect(await wide()).toBe(PHONE.width);
    expect(await faults()).toEqual([]);
    await sheet.getByRole('button', { name: 'Close the details' }).click();

    await page.getByRole('button', { name: 'Types and filters' }).click();
    const filters = page.getByRole('dialog', { name: 'Types and filters' });
    await filters.getByRole('button', { name: 'Show only: Organisations' }).click();
    await filters.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => isShown('country:BE')).toBe(false);
    await expect.poll(() => isShown('organisation:nato')).toBe(true);
  });

  it('says so when the server is gone, and recovers when it is back', async () => {
    await page.route('**/api/**', (route) => route.abort());
    await go('?lang=en');
    await page.getByRole('alert').first().waitFor();
    expect(await page.getByText('The server does not answer.').count()).toBeGreaterThan(0);
    await page.unroute('**/api/**');
    await page
      .getByRole('region', { name: /^Graph of names/ })
      .getByText('Try again')
      .click();
    await spotOf('organisation:nato');
    const others = explorer.complaints.filter((text) => !text.includes('net::ERR_FAILED'));
    expect(others).toEqual([]);
    explorer.complaints.length = 0;
  });
});
