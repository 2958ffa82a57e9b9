import { mkdir } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '../../tools/browsers.mjs';
import { buildOptionsPage } from '../options-page/build-page.ts';
import { type FixtureServer, serveFixtures } from './drivers/fixture-server.ts';
import { surfaceOf } from './drivers/in-tests.ts';
import { until } from './drivers/within.ts';
import { ReaderAtPage } from './options/reader-at-page.ts';
import { imported, VISITS } from './options/visits.ts';

/**
 * The options page over a fake corpus, in a real browser: states that a real corpus is hardly ever in, each looked at
 * light and dark, wide and narrow, and by axe-core; and how the keyboard leads through it.
 */
vi.setConfig({ testTimeout: 300_000 });

const WIDE = { width: 1200, height: 900 };
const NARROW = { width: 360, height: 780 };
const NARROWEST = { width: 320, height: 640 };
const LONG = Boolean(process.env.LATERAL_LONG);

describe('the options page over a fake corpus', () => {
  let browser: Browser;
  let server: FixtureServer;

  beforeAll(async () => {
    const { path, problem } = findBrowser('chromium');
    if (path === undefined) throw new Error(problem);
    await mkdir('dist/screenshots', { recursive: true });
    server = await serveFixtures(await buildOptionsPage());
    browser = await chromium.launch({
      executablePath: path,
      chromiumSandbox: false,
      args: ['--disable-gpu'],
    });
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function visit(state: string, hash: string) {
    const context = await browser.newContext({ viewport: WIDE, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(server.url(`index.html?state=${state}${hash}`));
    const reader = new ReaderAtPage(surfaceOf(page));
    await reader.sees(/Lateral/);
    return { page, reader, errors, close: () => context.close() };
  }

  // They take minutes; `everyone` goes through some of them in every run.
  test.each(LONG ? VISITS : [])(
    '$name: light and dark, wide and narrow, without a fault',
    async (visited) => {
      const { name, state, hash, steps } = visited;
      const { page, reader, errors, close } = await visit(state, hash);
      await steps?.(reader);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const size of [WIDE, NARROW]) {
          await page.setViewportSize(size);
          await page.screenshot({
            path: `dist/screenshots/options-${name}-${size.width}-${colorScheme}.png`,
          });
          expect.soft(await reader.faults()).toEqual([]);
        }
      }
      await page.setViewportSize(NARROWEST);
      expect(await reader.overflow()).toBeLessThanOrEqual(0);
      expect(errors).toEqual([]);
      await close();
    },
  );

  test('what was passed over breaks into lines where there is little room', async () => {
    const { page, reader, close } = await visit('done', '#bring-in');
    await page.setViewportSize(NARROW);
    await imported(/is in/)(reader);
    await reader.press('.more > summary', 'passed over');
    await page.locator('.line-placed').first().waitFor();
    const box = "document.querySelector('.lines-box')";
    expect(await page.evaluate(`${box}.scrollWidth - ${box}.clientWidth`)).toBe(0);
    await page.evaluate(`${box}.scrollTop = 100_000`);
    await comes(page, `Number(${box}.querySelector('li').ariaPosInSet) > 1_000`);
    // No row covers the next: each lies where the one before ends.
    const between = `[...${box}.querySelectorAll('li')].map((row) => row.getBoundingClientRect())
      .map(({ top }, i, all) => (i === 0 ? 0 : Math.abs(top - all[i - 1].bottom)))`;
    await comes(page, `${between}.every((pixels) => pixels < 1)`);
    await close();
  });

  /** Asked from outside: the page's own policy forbids strings to be run in it. */
  const comes = (page: Page, expression: string) =>
    until(10_000, expression, async () => (await page.evaluate(expression)) || null);

  describe('by keyboard', () => {
    const focused = (page: Page) => page.evaluate('document.activeElement.textContent.trim()');
    const row = (page: Page) => page.evaluate("document.activeElement.getAttribute('aria-rowindex')");

    test('the first stop skips to the content, and sections are links in a row', async () => {
      const { page, close } = await visit('held', '#held');
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Skip to the content');
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('What you hold');
      const before: unknown[] = [];
      for (let i = 0; i < 4; i++) {
        await page.keyboard.press('Shift+Tab');
        before.push(await focused(page));
      }
      expect(before).toEqual(['How it works', 'Privacy and about', 'Appearance', 'Sites']);
      await page.keyboard.press('Enter');
      await comes(page, "document.activeElement.id === 'section-heading'");
      expect(await focused(page)).toBe('Sites');
      await close();
    });

    test('keys lead through a hundred thousand rows, one of which takes part in the order of focus', async () => {
      const { page, reader, close } = await visit('large', '#articles');
      await reader.sees(/100,000 articles/);
      expect(await page.evaluate("document.querySelectorAll('.article-row').length")).toBeLessThan(100);
      expect(await page.evaluate('document.querySelectorAll(\'.article-row[tabindex="0"]\').length')).toBe(1);
      await page.locator('.article-row[tabindex="0"]').focus();
      const ways = [
        ['ArrowDown', '3'],
        ['ArrowUp', '2'],
        ['ArrowUp', '2'],
        ['End', '100001'],
        ['ArrowUp', '100000'],
        ['Home', '2'],
      ];
      for (const [key, index] of ways) {
        await page.keyboard.press(key!);
        expect([key, await row(page)]).toEqual([key, index]);
      }
      await page.keyboard.press('PageDown');
      const after = Number(await row(page));
      expect(after).toBeGreaterThan(6);
      await page.keyboard.press('PageUp');
      expect(await row(page)).toBe('2');
      await close();
    });

    test('rows far down are filled while the row that takes the focus stays at the top', async () => {
      const { page, reader, close } = await visit('large', '#articles');
      await reader.sees(/100,000 articles/);
      const filled = `(() => {
        const inSight = [...document.querySelectorAll('.article-row')].filter((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        });
        return inSight.length > 5 && inSight.every((row) => row.querySelector('.cell-outlet'))
          ? inSight.at(-1).getAttribute('aria-rowindex') : null;
      })()`;
      for (const share of [0.02, 0.05, 0.5, 1, 0.03]) {
        await page.evaluate(`scrollTo(0, document.documentElement.scrollHeight * ${share})`);
        expect(Number(await comes(page, filled))).toBeGreaterThan(1_000);
      }
      expect(await page.evaluate('document.querySelector(\'.article-row[tabindex="0"]\').ariaRowIndex')).toBe(
        '2',
      );
      await close();
    });

    test('Enter opens an article to be read, Escape leads back to its row', async () => {
      const { page, reader, close } = await visit('large', '#articles');
      await reader.sees(/100,000 articles/);
      await page.locator('.article-row[tabindex="0"]').focus();
      for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await comes(page, "document.activeElement.className === 'pane'");
      expect(page.url()).toMatch(/#articles\/5$/);
      await page.keyboard.press('Escape');
      await comes(page, "document.activeElement.getAttribute('aria-rowindex') === '7'");
      expect(page.url()).toMatch(/#articles$/);
      await close();
    });

    test('where the article takes the place of the list, Escape leads back to its row as well', async () => {
      const { page, reader, close } = await visit('large', '#articles');
      await page.setViewportSize(NARROW);
      await reader.sees(/100,000 articles/);
      await page.locator('.article-row[tabindex="0"]').focus();
      for (let i = 0; i < 30; i++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await comes(page, "document.activeElement.className === 'pane'");
      expect(await page.locator('.article-row').first().isVisible()).toBe(false);
      await page.keyboard.press('Escape');
      await comes(page, "document.activeElement.getAttribute('aria-rowindex') === '32'");
      // Rows lie on fractions of a pixel.
      await comes(
        page,
        '(() => { const { top, bottom } = document.activeElement.getBoundingClientRect(); return top > -1 && bottom < innerHeight + 1; })()',
      );
      await close();
    });

    test('moving along the list changes the article beside it, and the focus stays in the list', async () => {
      const { page, reader, close } = await visit('large', '#articles/0');
      await reader.sees(/100,000 articles/);
      await page.locator('.article-row[tabindex="0"]').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await comes(page, "location.hash.startsWith('#articles/2')");
      expect(await row(page)).toBe('4');
      await close();
    });

    test('a set that is deleted leaves the way back in its place, with the focus on it', async () => {
      const { page, reader, close } = await visit('held', '#held');
      await reader.sees(/War coverage/);
      await page.getByRole('button', { name: /^Delete.*War coverage, winter 2022/ }).focus();
      await page.keyboard.press('Enter');
      await comes(page, "document.activeElement.textContent.startsWith('Undo')");
      await page.keyboard.press('Enter');
      await comes(page, "document.activeElement.closest('article') !== null");
      expect(await reader.words('article h2')).toContain('War coverage, winter 2022');
      await close();
    });

    test('the question before everything is deleted keeps the focus, and Escape keeps everything', async () => {
      const { page, reader, close } = await visit('held', '#take-out');
      await page.getByRole('button', { name: 'Delete everything …' }).focus();
      await page.keyboard.press('Enter');
      await reader.sees(/Delete all 12,353 articles\?/);
      for (let i = 0; i < 6; i++) {
        await page.keyboard.press('Tab');
        const within =
          "document.activeElement.closest('dialog') !== null || document.activeElement === document.body";
        expect(await page.evaluate(within)).toBe(true);
      }
      await page.keyboard.press('Escape');
      await reader.seesNo(/Delete all 12,353 articles\?/);
      await comes(page, "document.activeElement.textContent.trim() === 'Delete everything …'");
      await close();
    });

    test.runIf(LONG)('every stop shows that it has the focus', async () => {
      for (const hash of [
        '#bring-in',
        '#held',
        '#articles/0',
        '#take-out',
        '#topics',
        '#topics/+',
        '#sites',
      ]) {
        const { page, close } = await visit('held', hash);
        await comes(page, "document.querySelector('main button, main a') !== null");
        for (let i = 0; i < 12; i++) {
          await page.keyboard.press('Tab');
          // Behind the last one the focus leaves the page.
          if (await page.evaluate('document.activeElement === document.body')) break;
          const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
          expect([hash, i, await focused(page), outline]).not.toContain('none');
        }
        await close();
      }
    });
  });

  test('files that are dropped anywhere are looked at, in whichever section', async () => {
    const { page, reader, close } = await visit('table', '#held');
    await reader.sees(/War coverage/);
    const dropped = await page.evaluateHandle(
      "(() => { const data = new DataTransfer(); data.items.add(new File(['x'], 'a.txt')); return data; })()",
    );
    await page.dispatchEvent('.page', 'dragenter', { dataTransfer: dropped });
    await reader.sees(/Let go to look at them/);
    await page.dispatchEvent('.page', 'drop', { dataTransfer: dropped });
    await reader.sees(/What was recognised/);
    await reader.seesNo(/Let go/);
    expect(page.url()).toMatch(/#bring-in$/);
    await close();
  });

  test('the browser asks before a tab is closed that is at work, and not otherwise', async () => {
    const { page, reader, close } = await visit('importing', '#bring-in');
    const asks = "!dispatchEvent(new Event('beforeunload', { cancelable: true }))";
    expect(await page.evaluate(asks)).toBe(false);
    await imported(/a second/)(reader);
    expect(await page.evaluate(asks)).toBe(true);
    expect(await page.title()).toMatch(/^\d+% · Bring in articles · Lateral$/);
    await reader.press('button', 'Cancel the import');
    await reader.sees(/The import was cancelled/);
    expect(await page.evaluate(asks)).toBe(false);
    await close();
  });

  test('with forced colours all that is told by colour is told by lines', async () => {
    const { page, reader, close } = await visit('large', '#articles/0?q=putin');
    await page.emulateMedia({ forcedColors: 'active' });
    await reader.press('.read-panel > summary');
    await reader.sees(/Names/);
    await page.screenshot({ path: 'dist/screenshots/options-forced-colours.png' });
    const line = (selector: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).textDecorationLine`);
    expect(await line('.found-word')).toBe('underline');
    expect(await line('.read-name')).toBe('underline');
    await close();
  });
});
