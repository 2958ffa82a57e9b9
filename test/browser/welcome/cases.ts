import { expect, test } from 'vitest';
import { type Surface, waitForText } from '../drivers/surface.ts';
import { until } from '../drivers/within.ts';
import { ReaderAtPage } from '../options/reader-at-page.ts';

/** A browser in which the extension was installed a moment ago. */
export interface WelcomedBrowser {
  readonly name: string;
  /** The page that opened by itself. */
  welcome(): Promise<Surface>;
  /** The real popup over it, or over what has taken its place. */
  popup(page: Surface): Promise<Surface & { close(): Promise<void> }>;
  colourScheme(scheme: 'light' | 'dark', surface: Surface): Promise<void>;
  /** Width and height in CSS pixels. */
  size(surface: Surface, width: number, height: number): Promise<void>;
}

const BADGE = `(globalThis.browser ?? chrome).tabs.getCurrent()
  .then(({ id }) => (globalThis.browser ?? chrome).action.getBadgeText({ tabId: id }))`;

const ROWS =
  'new Set([...document.querySelectorAll(".drawing")].map((each) => each.getBoundingClientRect().top)).size';

/** The first minutes: what is said, and the sample that it can be tried on. */
export function welcomeCases(browser: () => WelcomedBrowser): void {
  let page: ReaderAtPage;

  test('a page opens by itself that says what Lateral does, and asks for nothing', async () => {
    page = new ReaderAtPage(await browser().welcome());
    const text = await page.sees(/Welcome to Lateral/);
    for (const said of ['Read as you always do', 'Press the icon', 'Bring your own articles'])
      expect(text).toContain(said);
    expect(text).toMatch(/What leaves your machine\s+Nothing\./);
    expect(text).toContain(browser().name === 'firefox' ? 'Pin to Toolbar' : 'Press the pin');
    expect(await page.surface.evaluate('document.querySelectorAll("input, dialog, form").length')).toBe(0);
    expect(await page.surface.evaluate('document.querySelectorAll("svg.drawing").length')).toBe(3);
    for (const scheme of ['light', 'dark'] as const)
      for (const [width, rows] of [
        [1280, 1],
        [800, 1],
        [360, 3],
      ] as const) {
        await browser().size(page.surface, width, 900);
        await until(20_000, `pictures in rows: ${rows}`, async () =>
          (await page.surface.evaluate(ROWS)) === rows ? true : null,
        );
        await browser().colourScheme(scheme, page.surface);
        await page.surface.screenshot(`dist/screenshots/${browser().name}-welcome-${width}-${scheme}.png`);
        expect(await page.faults()).toEqual([]);
      }
    await browser().size(page.surface, 1280, 900);
  });

  test('the sample has its badge, and its popup the comparison', async () => {
    await page.press('.try a', 'Open the sample article');
    await page.sees(/A sample to try Lateral on/);
    const badge = await until(20_000, 'a badge', async () => (await page.surface.evaluate(BADGE)) || null);
    expect(badge).toBe('4');
    expect(await page.faults()).toEqual([]);
    await page.surface.screenshot(`dist/screenshots/${browser().name}-sample.png`);
    const popup = await browser().popup(page.surface);
    const text = await waitForText(popup, /4 other articles, 4 outlets/);
    const headline = String(await page.surface.evaluate('document.querySelector("h1").innerText'));
    expect(text).toContain(headline);
    expect(text).toContain('Reported elsewhere, not found here');
    // No site to be switched off or to be marked, and nothing to keep twice.
    expect(text).not.toContain('Switch off on');
    expect(text).toContain('Held in your corpus');
    await popup.close();
  });

  test('from the first page one comes to the corpus', async () => {
    await page.surface.evaluate('history.back()');
    await page.sees(/Welcome to Lateral/);
    await page.press('.try a', 'Bring in articles');
    const text = await page.sees(/Starter articles|5 articles/);
    expect(text).not.toContain('Welcome to Lateral');
  });
}
