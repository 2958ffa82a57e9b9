import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pause, until } from '../drivers/within.ts';
import { toldBy } from '../single-page-site.ts';
import { halfOf } from '../some-of.ts';
import { BUSY_PAGES } from './busy-pages.ts';
import { CLOBBERING_PAGES } from './clobbering-pages.ts';
import { DISGUISED_PAGES } from './disguised-pages.ts';
import { type HostilePage, pageOf, READ, STILL_LOOKING } from './hostile-page.ts';
import { type HostileServer, serveHostile } from './hostile-server.ts';
import { HUGE_PAGES } from './huge-pages.ts';
import { lookingPage } from './looking-page.ts';

/** A browser with the built extension in it, and what its consoles say. */
export interface HostileBrowser {
  /** Where the extension's files lie, with a slash at the end. */
  readonly files: string;
  open(url: string, endless: boolean): Promise<HostileTab>;
  /** What pages told the extension so far. */
  told(): Promise<readonly { readonly url: string; readonly message: unknown }[]>;
  /** Ends the extension and starts it anew, as an update does. */
  reloadExtension(): Promise<void>;
}

export interface HostileTab {
  /** The value of an expression in the page's own world, without its help: it may have broken JSON and promises. */
  ask(expression: string): Promise<unknown>;
  badge(): Promise<string>;
  /** Waits until the popup over this tab says that. */
  popupSays(pattern: RegExp): Promise<void>;
  /** Errors of the extension's own scripts in this page, and in the background where the browser tells. */
  complaints(): Promise<readonly string[]>;
  close(): Promise<void>;
}

const BADGE_LIMIT = 12_000;
/** Longer than the probe takes to look again after a page has loaded. */
const SILENCE = 3_000;

const plain: HostilePage = { name: 'a page', html: () => pageOf({}), badge: READ };

/** What hostile pages can't do, the same in both browsers. */
export function hostileCases(
  name: 'chromium' | 'firefox',
  browser: () => HostileBrowser,
  elsewhere: string,
): void {
  const pages = [...CLOBBERING_PAGES, ...DISGUISED_PAGES, ...halfOf([...HUGE_PAGES, ...BUSY_PAGES], name)];
  describe('hostile pages', () => {
    let server: HostileServer;
    let looking: HostilePage;
    beforeAll(async () => {
      looking = lookingPage(browser().files, elsewhere);
      server = await serveHostile(() => [...pages, looking, plain]);
    });
    afterAll(() => server?.close());

    test.each(pages.map((page) => [page.name, page] as const))('%s', (_, page) => meet(page));

    test('a page that looks for the extension does not find it', () => meet(looking));

    test('the extension is ended and begun anew under an open page', async () => {
      const url = server.url(plain);
      const tab = await browser().open(url, false);
      try {
        await settle(plain, tab);
        await browser().reloadExtension();
        // What was left behind in the page is led to look at it again.
        await tab.ask('history.replaceState(null, "", "?left-behind"), true');
        await pause(SILENCE);
        expect(await tab.ask('witness.found()')).toBe('');
        expect(await tab.complaints()).toEqual([]);
        await tab.ask('window.leftBehind = setTimeout(() => location.reload())');
        await until(BADGE_LIMIT, 'the page to load again', async () =>
          (await tab.ask('typeof leftBehind + document.readyState').catch(() => '')) === 'undefinedcomplete'
            ? true
            : null,
        );
        await settle(plain, tab);
        await tab.popupSays(/4 other articles/);
      } finally {
        await tab.close();
      }
    });

    async function meet(page: HostilePage): Promise<void> {
      const url = server.url(page);
      const tab = await browser().open(url, page.endless ?? false);
      try {
        const watches = !page.withoutScripts && !page.endless;
        const before = watches ? Number(await tab.ask('witness.ticks()')) : 0;
        await settle(page, tab);
        if (page.popup) await tab.popupSays(page.popup);
        if (page.found) expect(await foundBy(page.found, tab)).toBe('');
        if (watches) {
          expect(await tab.ask('witness.found()')).toBe('');
          await until(BADGE_LIMIT, 'the page to go on', async () =>
            Number(await tab.ask('witness.ticks()')) > before ? true : null,
          );
        }
        expect(await tab.complaints()).toEqual([]);
        const told = (await browser().told()).filter((message) => message.url.startsWith(url));
        expect(toldBy(told)).toEqual(page.tells ?? ['candidate']);
      } finally {
        await tab.close();
      }
    }

    /** What the page says it found out; it may take its time. */
    function foundBy(expression: string, tab: HostileTab): Promise<string> {
      return until(BADGE_LIMIT, 'what the page found', async () => {
        const said = String(await tab.ask(expression));
        return said === STILL_LOOKING ? null : said;
      });
    }

    async function settle(page: HostilePage, tab: HostileTab): Promise<void> {
      if (page.badge === '') {
        await pause(SILENCE);
        expect(await tab.badge()).toBe('');
      } else
        await until(BADGE_LIMIT, 'a badge', async () => ((await tab.badge()) === page.badge ? true : null));
    }
  });
}
