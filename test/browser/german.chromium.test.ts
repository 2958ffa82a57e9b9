import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FixtureServer, serveFixtures } from './drivers/fixture-server.ts';
import { chromiumInTests, surfaceOf } from './drivers/in-tests.ts';
import { textOf, waitForText } from './drivers/surface.ts';
import { until } from './drivers/within.ts';
import { dynamicFolder, pagesFolder, samplePages } from './sample-pages.ts';

/** The first page may have to wait until the starter corpus is in place. */
const BADGE_LIMIT = 20_000;
const sample = samplePages().onTopic[0]!;

describe('the built extension in a German Chromium', () => {
  let server: FixtureServer;
  const session = chromiumInTests({ language: 'de' });

  beforeAll(async () => {
    server = await serveFixtures(pagesFolder, dynamicFolder);
  });
  afterAll(async () => {
    await server?.close();
  });

  test('the popup speaks German: headings, plural forms, numbers and dates', async () => {
    const url = server.url(sample.file);
    const page = await session().open(url);
    const tab = await session().tabId(url);
    await until(BADGE_LIMIT, 'a badge', async () => (await session().badge(tab)) || null);
    expect(await session().tip(tab)).toBe('Lateral: 4 andere Medien berichten über dieses Ereignis');

    const popup = await session().openPopup(url);
    const shown = await waitForText(popup, /4 andere Artikel/);
    expect(shown).toContain('Anderswo berichtet, hier nicht gefunden');
    expect(shown).toMatch(/\d{1,2}\. Dezember 2022/);
    expect(await popup.evaluate('[document.documentElement.lang, document.documentElement.dir]')).toEqual([
      'de',
      'ltr',
    ]);
    await popup.screenshot('dist/screenshots/chromium-german-popup.png');
    await page.close();
  });

  test('the corpus page speaks German', async () => {
    const url = `chrome-extension://${session().extensionId}/src/entries/options/index.html#held`;
    const page = await session().open(url);
    const surface = surfaceOf(page);
    await waitForText(surface, /Ihr Bestand[\s\S]*5 Artikel/);
    expect(await textOf(surface)).toMatch(/Startarchiv[\s\S]*Artikel über Putins Besuch/);
    expect(await textOf(surface)).not.toMatch(/What you hold|articles/i);
    await page.evaluate("location.hash = '#topics'");
    await waitForText(surface, /Putin und Belarus/);
    await page.close();
  });
});
