import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { type FixtureServer, serveFixtures } from '../drivers/fixture-server.ts';
import { click, type Surface, textOf, waitForText } from '../drivers/surface.ts';
import { pause, until } from '../drivers/within.ts';
import { dynamicFolder, pagesFolder, samplePages } from '../sample-pages.ts';
import { type Browser, testInTurn } from '../some-of.ts';

/** A tab of one of the browsers. */
export interface LivingTab {
  /** Runs an expression in the page. */
  ask(expression: string): Promise<unknown>;
  badge(): Promise<string>;
  /** The real popup over this tab. */
  popup(): Promise<Surface & { close(): Promise<void> }>;
  go(url: string): Promise<void>;
  back(): Promise<void>;
  close(): Promise<void>;
}

/** What a browser can do beside that. */
export interface LivingBrowser {
  open(url: string): Promise<LivingTab>;
  /** Calls what a key of the manifest's commands calls, over the tab in front; the popup that opens. */
  press(
    command: 'read-page' | 'compare-selection',
    tab: LivingTab,
  ): Promise<Surface & { close(): Promise<void> }>;
  messages(): Promise<readonly { readonly url: string; readonly message: unknown }[]>;
  /** Takes back, or gives again, that the extension may read pages. */
  allow(allowed: boolean): Promise<void>;
  /** Loads a page in a private window; closes it. */
  openPrivately(url: string): Promise<{ close(): Promise<unknown> }>;
  /** The popup over a tab that it may not read. */
  popupOverForbidden(tab: LivingTab): Promise<Surface & { close(): Promise<void> }>;
}

const BADGE_LIMIT = 20_000;
/** Longer than a page is looked at after it has loaded. */
const SILENCE = 3_000;
const { onTopic, offTopic } = samplePages();
const [topical] = onTopic;
const OTHER = 'recipe.html';

/** How Lateral lives in pages: what is on screen has its answer, and what the reader says holds. */
export function livingCases(name: Browser, browser: () => LivingBrowser): void {
  const test = testInTurn(name);
  let server: FixtureServer;
  beforeAll(async () => {
    server = await serveFixtures(pagesFolder, dynamicFolder);
  });
  afterAll(() => server?.close());

  const isBadge = (tab: LivingTab, wanted: string) =>
    until(BADGE_LIMIT, `badge "${wanted}"`, async () => ((await tab.badge()) === wanted ? true : null));
  const told = async (url: string) => (await browser().messages()).filter((one) => one.url === url).length;

  test('a comparison that is at hand gives way where the page has changed, and is not shown over another', async () => {
    const tab = await browser().open(server.url(topical!.file));
    await isBadge(tab, '4');
    const first = await tab.popup();
    await waitForText(first, /4 other articles/);
    await first.close();
    // As a page does that writes its headline anew.
    await tab.ask(`(() => {
      for (const each of document.querySelectorAll('h1, title, meta, script'))
        for (const name of ['textContent', 'content'])
          if (typeof each[name] === 'string' && each[name].includes('Putin'))
            each[name] = each[name].replaceAll('Putin', 'Vladimirovich Putin');
    })()`);
    const second = await tab.popup();
    await waitForText(second, /Vladimirovich Putin[\s\S]*4 other articles/);
    await second.close();
    await tab.go(server.url(OTHER));
    await isBadge(tab, '');
    const third = await tab.popup();
    await waitForText(third, /Not on a topic kept here/);
    expect(await textOf(third)).not.toContain('4 other articles');
    await third.close();
    await tab.close();
  });

  test('a site that is switched off is left alone until it is switched on again', async () => {
    const url = server.url(topical!.file);
    const tab = await browser().open(url);
    await isBadge(tab, '4');
    const popup = await tab.popup();
    await waitForText(popup, /4 other articles/);
    expect(await textOf(popup)).toContain('Switch off on 127.0.0.1');
    await click(popup, '.site-switch');
    await waitForText(popup, /Switched off on 127\.0\.0\.1/);
    await isBadge(tab, '');

    const before = await told(`${url}?again`);
    await tab.go(`${url}?again`);
    await pause(SILENCE);
    expect([await tab.badge(), await told(`${url}?again`)]).toEqual(['', before]);

    await popup.close();
    const again = await tab.popup();
    await waitForText(again, /Switched off on 127\.0\.0\.1/);
    // For once, and then for good.
    await click(again, '.state-actions button:last-child');
    await waitForText(again, /4 other articles/);
    await again.close();
    const third = await tab.popup();
    await waitForText(third, /Switched off/);
    await click(third, '.state-actions button');
    await waitForText(third, /4 other articles/);
    await isBadge(tab, '4');
    await third.close();
    await tab.close();
  });

  test('any page is read when the reader presses the keys for it', async () => {
    const page = offTopic.find(({ name }) => name === 'putin-turkey-grain')!;
    const tab = await browser().open(server.url(page.file));
    const popup = await browser().press('read-page', tab);
    const words = await waitForText(popup, /Nothing found here on this event|other article/);
    expect(words).not.toContain('Not on a topic');
    await popup.close();
    // Asked for once: the button answers as ever.
    const ordinary = await tab.popup();
    await waitForText(ordinary, /Not on a topic/);
    await ordinary.close();
    await tab.close();
  });

  test('a selected passage is looked up, and hardly a word is not', async () => {
    const tab = await browser().open(server.url(topical!.file));
    await isBadge(tab, '4');
    await tab.ask(`{
      const long = [...document.querySelectorAll('article p, main p, p')].filter((p) => p.textContent.includes('Lukashenko') && p.textContent.length > 150);
      getSelection().selectAllChildren(long[0]);
    }`);
    const selected = String(await tab.ask('String(getSelection())'));
    const popup = await browser().press('compare-selection', tab);
    const words = await waitForText(popup, /\d other article/);
    expect(words).toContain('The selected passage');
    expect(words).toContain(selected.slice(0, 60));
    await popup.close();
    await tab.ask('getSelection().removeAllRanges()');
    const empty = await browser().press('compare-selection', tab);
    await waitForText(empty, /Hardly anything is selected/);
    await empty.close();
    await tab.close();
  });

  test('a front page says which of its headlines others report', async () => {
    const tab = await browser().open(server.url('front-page.html'));
    await until(BADGE_LIMIT, 'a badge', async () => (await tab.badge()) || null);
    const popup = await tab.popup();
    const words = await waitForText(popup, /headlines? here (?:is|are) on/);
    expect(words).toContain('Putin arrives in Minsk for talks with Lukashenko');
    expect(words).not.toContain('bakery');
    await popup.screenshot('dist/screenshots/living-front-page.png');
    await click(popup, '.entry .link-button');
    const one = await waitForText(popup, /From this page/);
    expect(one).toMatch(/\d other article/);
    await click(popup, '.back button');
    await waitForText(popup, /headlines? here (?:is|are) on/);
    await popup.close();
    await tab.close();
  });

  test('another document written in the place of a page is another page', async () => {
    const html = await readFile(join(pagesFolder, topical!.file), 'utf8');
    const other = await readFile(join(pagesFolder, OTHER), 'utf8');
    const tab = await browser().open(server.url(OTHER));
    await pause(SILENCE);
    const write = (page: string) =>
      tab.ask(`void (document.open(), document.write(${JSON.stringify(page)}), document.close())`);
    await write(html);
    await isBadge(tab, '4');
    await write(other);
    await isBadge(tab, '');
    await tab.close();
  });

  for (const way of ['minsk', 'bread', 'minsk-still']) {
    test(`of articles one below the other that in view is answered for: ${way}`, async () => {
      const [first, second] = way === 'bread' ? ['bread', 'minsk'] : ['minsk', 'bread'];
      const badges: Readonly<Record<string, string>> = { minsk: '4', bread: '' };
      const tab = await browser().open(server.url(`next-article.html?${way}`));
      const scroll = (y: string) => tab.ask(`void scrollTo(0, ${y})`);
      await isBadge(tab, badges[first]!);
      // The next one is loaded as soon as the page is scrolled.
      await scroll('50');
      await until(BADGE_LIMIT, 'the next article', async () =>
        (await tab.ask('document.querySelectorAll("h1").length')) === 2 ? true : null,
      );
      for (const name of [second, first, second]) {
        await scroll(`document.getElementById('${name}').offsetTop`);
        await isBadge(tab, badges[name]!);
      }
      const popup = await tab.popup();
      if (second === 'minsk')
        await waitForText(popup, /Vladimir Putin heads for Belarus[\s\S]*4 other articles/);
      else await waitForText(popup, /Not on a topic kept here/);
      await popup.close();
      await tab.close();
    });
  }

  test('a page that comes back out of the history has its badge again', async () => {
    const tab = await browser().open(server.url(topical!.file));
    await isBadge(tab, '4');
    await tab.go(server.url(OTHER));
    await isBadge(tab, '');
    await tab.back();
    await isBadge(tab, '4');
    await tab.close();
  });

  test('a page in the words of a translator, and one that is zoomed, is read like any', async () => {
    const tab = await browser().open(server.url(topical!.file));
    await isBadge(tab, '4');
    // As browsers' translators do: each text in two elements of its own.
    await tab.ask(`{
      document.documentElement.style.zoom = '1.7';
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts = [];
      while (walker.nextNode()) if (walker.currentNode.data.trim() && !/SCRIPT|STYLE/.test(walker.currentNode.parentNode.nodeName)) texts.push(walker.currentNode);
      for (const text of texts) {
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        outer.append(inner);
        text.replaceWith(outer);
        inner.append(text);
      }
      document.documentElement.className += ' translated-ltr';
      history.replaceState(null, '', '?translated');
    }`);
    // The probe has looked at it again, and the reader finds the same article in it.
    await until(BADGE_LIMIT, 'the page to be announced again', async () => {
      const messages = await browser().messages();
      return messages.some(({ message }) => JSON.stringify(message).includes('?translated')) || null;
    });
    await pause(SILENCE);
    expect(await tab.badge()).toBe('4');
    const popup = await tab.popup();
    await waitForText(popup, /4 other articles/);
    await popup.close();
    await tab.close();
  });

  test('a permission that was withdrawn is explained, and taken up again when it is given', async () => {
    const url = server.url(topical!.file);
    const tab = await browser().open(url);
    await isBadge(tab, '4');
    await browser().allow(false);
    await tab.go(`${url}?withdrawn`);
    await pause(SILENCE);
    expect(await tab.badge()).toBe('');
    const popup = await browser().popupOverForbidden(tab);
    await waitForText(popup, /Lateral may not read pages|4 other articles/);
    await popup.screenshot('dist/screenshots/living-no-permission.png');
    expect(await textOf(popup)).toContain('Allow it again');
    await popup.close();
    await browser().allow(true);
    await isBadge(tab, '4');
    await tab.close();
  });

  test('nothing of it runs in a private window', async () => {
    const url = `${server.url(topical!.file)}?privately`;
    const window = await browser().openPrivately(url);
    await until(BADGE_LIMIT, 'the page to be loaded', () => server.requests.includes(`GET ${url}`) || null);
    await pause(SILENCE);
    expect(await told(url)).toBe(0);
    await window.close();
    const tab = await browser().open(url);
    await isBadge(tab, '4');
    expect(await told(url)).toBe(1);
    await tab.close();
  });
}
