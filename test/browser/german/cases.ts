import { expect, test } from 'vitest';
import { type Surface, textOf, waitForText } from '../drivers/surface.ts';
import { until } from '../drivers/within.ts';
import { ReaderAtPage } from '../options/reader-at-page.ts';

/** The first page may have to wait until the starter corpus is in place. */
const BADGE_LIMIT = 20_000;

/** A German browser with the built extension and one sample page on the topic. */
export interface GermanBrowser {
  /** How the pictures are called. */
  readonly screenshots: string;
  openPage(): Promise<{
    badge(): Promise<string>;
    tip(): Promise<string>;
    openPopup(): Promise<Surface>;
  }>;
  openOptions(hash: string): Promise<Surface>;
}

/** The browser says in which language the extension speaks; nothing of ours is asked. */
export function germanCases(browser: () => GermanBrowser): void {
  test('the popup speaks German: headings, plural forms, numbers and dates', async () => {
    const page = await browser().openPage();
    await until(BADGE_LIMIT, 'a badge', async () => (await page.badge()) || null);
    expect(await page.tip()).toBe('Lateral: 4 andere Medien berichten über dieses Ereignis');

    const popup = await page.openPopup();
    const shown = await waitForText(popup, /4 andere Artikel/);
    expect(shown).toContain('Anderswo berichtet, hier nicht gefunden');
    expect(shown).toMatch(/\d{1,2}\. Dezember 2022/);
    expect(await popup.evaluate('[document.documentElement.lang, document.documentElement.dir]')).toEqual([
      'de',
      'ltr',
    ]);
    await popup.screenshot(`${browser().screenshots}-german-popup.png`);
  });

  test('the corpus page speaks German', async () => {
    const options = await browser().openOptions('#held');
    await waitForText(options, /Ihr Bestand[\s\S]*5 Artikel/);
    expect(await textOf(options)).toMatch(/Startarchiv[\s\S]*Artikel über Putins Besuch/);
    expect(await textOf(options)).not.toMatch(/What you hold|articles/i);
    await options.evaluate(`(location.hash = '#topics', true)`);
    await waitForText(options, /Putin und Belarus/);
  });

  test('a set that no reader has named is found by its German name, and by the one it is stored under', async () => {
    const options = await browser().openOptions('#articles');
    const reader = new ReaderAtPage(options);
    for (const query of ['set:startarchiv', 'set:"starter corpus"']) {
      await reader.enter('.search-words input', query);
      await reader.sees(/5 Artikel gefunden/);
      await reader.enter('.search-words input', 'set:ferry');
      await reader.seesNo(/5 Artikel gefunden/);
    }
  });
}
