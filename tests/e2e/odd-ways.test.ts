// The explorer where things don't go as usual: addresses of other documents, searches outside the
// filters, browsers that forbid copying, small screens, a server that refuses.
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EntityDetail, EntitySearch } from '../../backend/contract/answer.ts';
import { chromiumPart, launchChromium } from './chromium-part.ts';
import { type DESKTOP, type ExplorerPage, openExplorer, PHONE } from './explorer-page.ts';
import { type RunningProgram, startProgram } from './running-program.ts';

const executable = chromiumPart();
const FILTERED = 'years=2018';

describe.skipIf(executable === null)('the explorer off the beaten track', () => {
  let program: RunningProgram;
  let browser: Browser;
  let explorer: ExplorerPage;
  /** What the browser itself says of answers that are failures by design. */
  let expected: RegExp | null = null;

  beforeAll(async () => {
    [program, browser] = await Promise.all([startProgram(), launchChromium(executable ?? '')]);
  });
  afterAll(async () => {
    await browser?.close();
    expect(await program?.stop()).toBe(0);
  });
  beforeEach(async () => {
    expected = null;
    explorer = await openExplorer(browser, program.address);
  });
  afterEach(async () => {
    await explorer.context.close();
    expect(explorer.complaints.filter((text) => !expected?.test(text))).toEqual([]);
  });

  const resize = async (viewport: typeof DESKTOP) => {
    await explorer.context.close();
    explorer = await openExplorer(browser, program.address, viewport);
  };
  const ask = async <Answer>(path: string): Promise<Answer> => {
    const answer = await fetch(`${program.address}${path}`);
    return (await answer.json()) as Answer;
  };

  /** A name that the documents have, but not those of 2018. */
  const outsider = async () => {
    const { outside } = await ask<EntitySearch>(`/api/entities?${FILTERED}`);
    const hit = outside.items.find(({ names }) => names.en !== names.fr) ?? outside.items[0];
    if (hit === undefined) throw new Error('all that is spoken of is spoken of in 2018');
    return hit;
  };

  it.each([
    ['en', 'Not under these filters'],
    ['fr', 'Pas sous ces filtres'],
    ['nl', 'Niet onder deze filters'],
  ] as const)('finds what the filters hide and lifts them, in %s', async (language, said) => {
    const hit = await outsider();
    const { page, go } = explorer;
    await go(`?lang=${language}&${FILTERED}`);
    await page.getByRole('combobox').click();
    await page.keyboard.type(hit.names[language], { delay: 20 });
    const listed = page.getByRole('group').filter({ hasText: said });
    await listed.getByRole('option').filter({ hasText: hit.names[language] }).first().waitFor();
    // By keyboard; the list may still change while the last letters are answered.
    const chosen = page
      .getByRole('option', { selected: false })
      .and(page.locator('[data-focused]'));
    await expect
      .poll(async () => {
        await page.keyboard.press('ArrowDown');
        return (await chosen.allInnerTexts()).join();
      })
      .toMatch(new RegExp(`^${hit.names[language]}`));
    await page.keyboard.press('Enter');
    await page
      .getByRole('complementary')
      .getByRole('heading', { name: hit.names[language], exact: true })
      .waitFor();
    expect(new URL(page.url()).searchParams.get('years')).toBeNull();
    await explorer.spotOf(hit.id);
  });

  it('says of a chosen name that the filters leave nothing of it, and lifts them', async () => {
    const hit = await outsider();
    const { page, go } = explorer;
    await go(`?lang=en&${FILTERED}&entity=${hit.id}`);
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByText('Not mentioned under these filters').waitFor();
    await details.getByRole('button', { name: 'Reset filters' }).click();
    await details.getByText('Not mentioned under these filters').waitFor({ state: 'detached' });
    await explorer.spotOf(hit.id);
  });

  it('tells what of an address is of no use, and shows all the rest', async () => {
    const { page, go } = explorer;
    await go(
      '?lang=en&years=2025,20x&types=country,banana&foo=bar&documents=nope&show=country:QQ,country:JP',
    );
    const notice = page.getByText(/^Left out, because there is no such thing here/);
    for (const part of ['years=20x', 'types=banana', 'foo', 'documents=nope', 'show=country:QQ']) {
      await notice.filter({ hasText: part }).waitFor();
    }
    await explorer.rest();
    await explorer.spotOf('country:BE');
    const kept = new URL(page.url()).searchParams;
    expect([kept.get('years'), kept.get('types'), kept.get('documents'), kept.get('show')]).toEqual(
      ['2025', 'country', null, 'country:JP'],
    );
    await page.getByRole('button', { name: 'Dismiss this notice' }).click();
    await notice.waitFor({ state: 'detached' });
  });

  it('says nothing of an address that the page wrote itself', async () => {
    const { page, go } = explorer;
    await go('?lang=en&entity=organisation:nato&tab=passages');
    await page.getByRole('article').first().waitFor();
    await page.reload();
    await page.getByRole('article').first().waitFor();
    expect(await page.getByText(/^Left out/).count()).toBe(0);
  });

  it('says that a document, a name or an end of a link is not there, and offers the way out', async () => {
    expected = /404/;
    const { page, go } = explorer;
    await go('?lang=en&document=nope');
    await page.getByText('There is no document “nope”').waitFor();
    await page.getByRole('button', { name: 'All documents' }).last().click();
    await page.getByRole('dialog').getByRole('heading', { name: 'Documents' }).waitFor();

    for (const query of ['entity=country:QQ', 'link=country:BE~country:QQ']) {
      await go(`?lang=en&${query}`);
      const details = page.getByRole('complementary', { name: 'Details' });
      await details.getByText('There is no “country:QQ” in these documents').waitFor();
      await explorer.spotOf('country:BE');
      await details.getByRole('button', { name: 'Close the details' }).click();
      await details.getByText('There is no').waitFor({ state: 'detached' });
    }
  });

  it('reads on from the beginning when the passage of the address is not in the document', async () => {
    const { page, go } = explorer;
    const { items } = await ask<{ items: { id: string }[] }>('/api/documents');
    await go(`?lang=en&document=${items[0]?.id}&passage=nope`);
    const dialog = page.getByRole('dialog');
    await dialog.getByText('The passage that the address names is not in this document').waitFor();
    await dialog.locator('p.passage-text').first().waitFor();
  });

  it('offers the address to copy by hand where copying is forbidden', async () => {
    const { page, go } = explorer;
    await go('?lang=en&entity=organisation:nato');
    await explorer.rest();
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
    );
    await page.getByRole('button', { name: 'Copy link' }).click();
    const field = page.getByRole('textbox', { name: 'Address of this view' });
    await field.waitFor();
    expect(await field.inputValue()).toBe(page.url());
    const selected = await page.evaluate(() => {
      const at = document.activeElement;
      return at instanceof HTMLInputElement
        ? at.value.slice(at.selectionStart ?? 0, at.selectionEnd ?? 0)
        : '';
    });
    expect(selected).toBe(page.url());
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
  });

  it('shows that the link was copied where it may', async () => {
    const { page, go, context } = explorer;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await go('?lang=en');
    await explorer.rest();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.locator('.copied', { hasText: 'Link copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });

  it('lists a relation that goes both ways once', async () => {
    const nato = await ask<EntityDetail>('/api/entities/organisation:nato');
    const shared = nato.relations.filter(({ direction }) => direction === 'both');
    expect(shared.length).toBeGreaterThan(0);
    const { page, go } = explorer;
    await go('?lang=en&entity=organisation:nato&tab=relations');
    const details = page.getByRole('complementary', { name: 'Details' });
    for (const { other } of shared) {
      const rows = details
        .getByRole('listitem')
        .filter({ hasText: /cooperates with/ })
        .filter({ has: page.locator('.entity-button', { hasText: other.names.en }) });
      await rows.first().waitFor();
      expect([other.id, await rows.count()]).toEqual([other.id, 1]);
    }
  });

  it('tells a refusal in the language of the page, by what was refused', async () => {
    expected = /400/;
    const { page, go } = explorer;
    await page.route('**/api/overview*', (route) =>
      route.fulfill({
        status: 400,
        contentType: 'application/problem+json',
        body: JSON.stringify({
          code: 'request-invalid',
          detail: 'years.0: a year has four digits',
          errors: [{ path: 'years.0', message: 'a year has four digits' }],
        }),
      }),
    );
    await go('?lang=nl');
    await page.getByText('De server heeft dit niet aanvaard: de jaren.').waitFor();
    expect(await page.getByText('four digits').count()).toBe(0);
  });

  it('speaks of a key to press only where there is one', async () => {
    await explorer.go('?lang=en');
    const key = explorer.page.getByTitle('Press / to search');
    await key.waitFor();
    await resize(PHONE);
    await explorer.go('?lang=en');
    await explorer.rest();
    expect(await explorer.page.getByTitle('Press / to search').isVisible()).toBe(false);
  });

  it.each([
    ['a phone', PHONE],
    ['a tablet', { width: 768, height: 1024 }],
  ])('leaves the graph readable above the details on %s', async (_, viewport) => {
    await resize(viewport);
    const { page, go } = explorer;
    await go('?lang=en');
    await explorer.rest();
    const spot = await explorer.spotOf('organisation:nato');
    await page.mouse.click(spot.x, spot.y);
    const details = page.getByRole('complementary', { name: 'Details' });
    await details.getByRole('heading', { name: 'NATO' }).waitFor();
    const sheet = await details.boundingBox();
    const tools = await page.getByRole('toolbar', { name: 'Tools of the graph' }).boundingBox();
    if (sheet === null || tools === null) throw new Error('details or tools are not to be seen');
    // What was chosen is in sight, in no one's shadow, and the signs about it are apart.
    await expect
      .poll(async () => (await explorer.spotOf('organisation:nato')).y)
      .toBeLessThan(sheet.y);
    const chosen = await explorer.spotOf('organisation:nato');
    expect(chosen.x > tools.x && chosen.y > tools.y).toBe(false);
    const heaviest = ['country:BE', 'organisation:eu', 'organisation:nato', 'country:US'];
    for (const [at, one] of heaviest.entries()) {
      for (const other of heaviest.slice(at + 1)) {
        expect(await explorer.gapBetween(one, other), `${one} and ${other}`).toBeGreaterThan(16);
      }
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    // With the details away, all of it is there again.
    await details.getByRole('button', { name: 'Close the details' }).click();
    await details.waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await explorer.spotOf('organisation:nato')).y)
      .toBeCloseTo(spot.y, 0);
  });

  it('shows what is looked at even when its type is hidden', async () => {
    const { page, go } = explorer;
    await go('?lang=en&types=country&entity=organisation:nato');
    await explorer.spotOf('organisation:nato');
    expect(await explorer.isShown('organisation:eu')).toBe(false);
    await page.goto(`${program.address}/?lang=en&types=country`);
    await explorer.rest();
    expect(await explorer.isShown('organisation:nato')).toBe(false);
  });
});
