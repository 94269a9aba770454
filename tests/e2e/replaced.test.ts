// A page that stays open while other documents are loaded behind it.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensurePage } from '../../backend/page/build-page.ts';
import type { Dataset } from '../../extract/dataset/schema.ts';
import { type RunningApp, runApp } from '../api/running-app.ts';
import { smallDataset } from '../backend/small-dataset.ts';
import { chromiumPart, launchChromium } from './chromium-part.ts';
import { type ExplorerPage, openExplorer } from './explorer-page.ts';

const executable = chromiumPart();

/** The programme of 2024 alone. */
const withoutTheNote = (): Dataset => {
  const { documents, passages, mentions, entities, relations } = smallDataset();
  const kept = ({ document }: { document: string }) => document === 'programme-2024.fr';
  return {
    documents: documents.filter(({ id }) => id === 'programme-2024.fr'),
    passages: passages.filter(kept),
    mentions: mentions.filter(kept),
    entities,
    relations: relations.filter(kept),
  };
};

describe.skipIf(executable === null)('a page behind which other documents are loaded', () => {
  let app: RunningApp;
  let browser: Browser;
  let explorer: ExplorerPage;
  beforeAll(async () => {
    const page = await ensurePage(() => undefined);
    app = await runApp({ dataset: smallDataset(), page });
    browser = await launchChromium(executable ?? '');
    explorer = await openExplorer(browser, app.address);
  });
  afterAll(async () => {
    await browser?.close();
    await app?.stop();
    expect(explorer.complaints).toEqual([]);
  });

  it('says so, shows the new ones throughout and leaves out the filters that are gone', async () => {
    const { page, go, rest } = explorer;
    await go('?lang=en&documents=note-2019.fr,programme-2024.fr&years=2018,2024&entity=country:UA');
    await rest();
    const details = page.getByRole('complementary', { name: 'Details' });
    await details
      .getByText('Algemene beleidsnota')
      .or(details.getByText('Note de politique'))
      .first()
      .waitFor();
    const told = page.getByText('The documents were replaced');
    expect(await told.count()).toBe(0);

    await app.engine.load(withoutTheNote(), { origin: 'dataset:test' });
    // Any new question tells the page.
    await page.getByRole('combobox').fill('Rus');
    await told.waitFor();
    await page.keyboard.press('Escape');
    await rest();
    await page.getByText(/^Left out, .*documents=note-2019.fr, years=2018$/).waitFor();
    const kept = new URL(page.url()).searchParams;
    expect([kept.get('documents'), kept.get('years'), kept.get('entity')]).toEqual([
      'programme-2024.fr',
      '2024',
      'country:UA',
    ]);
    await details.getByText('Note de politique').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Dismiss this notice' }).first().click();
    await told.waitFor({ state: 'detached' });
  });
});
