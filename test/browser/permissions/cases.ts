import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type FixtureServer, serveFixtures } from '../drivers/fixture-server.ts';
import { removeLeftover } from '../drivers/leave-nothing.ts';
import { type Surface, waitForText } from '../drivers/surface.ts';
import { pagesFolder, samplePages } from '../sample-pages.ts';
import { halfOf } from '../some-of.ts';
import { withoutPermission } from './without-permission.ts';

/** A browser with the extension, or a copy of it. Each answer says in words what is seen. */
export interface PermissionsBrowser {
  /** The popup over a page that the server has. */
  popupOver(url: string): Promise<Surface>;
  /** The popup over a page of this address that shows this, without any server. */
  popupOverMade(url: string, html: string): Promise<Surface>;
  openCorpusPage(): Promise<Surface>;
  /** What the menu of a page offers: the entry's name, or `nothing`. */
  menuOver(url: string): Promise<string>;
  /** What comes of pressing the button for the panel: `the panel opens`, or `the popup stays`. Chromium only. */
  panelFrom?(popup: Surface): Promise<string>;
  /** Whether more is kept than a page may keep: `kept`, or why not. */
  keepMuch(): Promise<string>;
  close(): Promise<void>;
}

export interface TestedPermissions {
  readonly browser: 'chromium' | 'firefox';
  readonly built: string;
  /** @param without the permission that is taken away: a background that fails without it opens no first page */
  start(extension: string, without?: string): Promise<PermissionsBrowser>;
}

/** Something that is done with a permission, and what is seen with it and without it. */
interface Need {
  readonly permission: string;
  readonly thing: string;
  seen(browser: PermissionsBrowser, server: FixtureServer): Promise<string>;
  readonly granted: RegExp;
  readonly refused: RegExp;
}

const [article] = samplePages().onTopic;
const COMPARED = /4 other articles/;
const KEPT_OUT = /keeps Lateral out of this page|may not read pages/;

const shown = (popup: Surface) => waitForText(popup, new RegExp(`${COMPARED.source}|${KEPT_OUT.source}`));

const READ: Pick<Need, 'granted' | 'refused'> = { granted: COMPARED, refused: KEPT_OUT };
const onHttp = async (browser: PermissionsBrowser, server: FixtureServer) =>
  shown(await browser.popupOver(server.url(article!.file)));

const NEEDS: readonly Need[] = [
  { permission: 'http://*/*', thing: 'an article on http is read', seen: onHttp, ...READ },
  {
    permission: 'https://*/*',
    thing: 'an article on https is read',
    seen: async (browser) => {
      const html = readFileSync(join(pagesFolder, article!.file), 'utf8');
      return shown(await browser.popupOverMade('https://news.example/article', html));
    },
    ...READ,
  },
  { permission: 'scripting', thing: 'an article is read', seen: onHttp, ...READ },
  {
    permission: 'storage',
    thing: 'the corpus page begins, which shows by the settings and by the count of articles',
    seen: async (browser) => {
      const page = await browser.openCorpusPage();
      const script = `document.querySelector('script[type=module]').src`;
      return String(await page.evaluate(`import(${script}).then(() => 'it began', String)`));
    },
    granted: /^it began$/,
    refused: /^TypeError.*undefined/,
  },
  {
    permission: 'unlimitedStorage',
    thing: 'a corpus is kept that is larger than what the browser leaves to pages',
    seen: (browser) => browser.keepMuch(),
    granted: /^kept$/,
    refused: /QuotaExceededError|asks the reader/,
  },
  {
    permission: 'contextMenus',
    thing: 'the menu of a page offers to compare it',
    seen: (browser, server) => browser.menuOver(server.url(article!.file)),
    granted: /Compare this page/,
    refused: /^nothing$/,
  },
  {
    permission: 'sidePanel',
    thing: "the popup's button opens the side panel",
    seen: async (browser, server) => {
      const popup = await browser.popupOver(server.url(article!.file));
      await waitForText(popup, COMPARED);
      return browser.panelFrom!(popup);
    },
    granted: /^the panel opens$/,
    refused: /^the popup stays$/,
  },
];

/** Every permission that the built manifest asks for is needed for something, which is not to be had without it. */
export function permissionsCases({ browser: name, built, start }: TestedPermissions): void {
  // A browser starts for each; the time-out only ends what hangs.
  vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });
  const manifest = JSON.parse(readFileSync(`${built}/manifest.json`, 'utf8')) as {
    readonly permissions: readonly string[];
    readonly host_permissions?: readonly string[];
    readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  };
  const asked = new Set([
    ...manifest.permissions,
    ...(manifest.host_permissions ?? []),
    ...manifest.content_scripts.flatMap(({ matches }) => matches),
  ]);
  const needs = NEEDS.filter(({ permission }) => asked.has(permission));

  let server: FixtureServer;
  beforeAll(async () => {
    server = await serveFixtures(pagesFolder);
  });
  afterAll(() => server?.close());

  test('each has something that it is needed for', () => {
    expect(needs.map(({ permission }) => permission).toSorted()).toEqual([...asked].toSorted());
  });

  describe('with all of them', () => {
    let browser: PermissionsBrowser;
    beforeAll(async () => {
      browser = await start(built);
    });
    afterAll(() => browser?.close());

    test.each(needs)('$thing', async ({ seen, granted }) => {
      expect(await seen(browser, server)).toMatch(granted);
    });
  });

  test.each(halfOf(needs, name))(
    'without $permission it is not so that $thing',
    async ({ permission, seen, refused }) => {
      const copy = await withoutPermission(built, permission);
      try {
        const browser = await start(copy.folder, permission);
        try {
          expect(await seen(browser, server)).toMatch(refused);
        } finally {
          await browser.close();
        }
      } finally {
        await removeLeftover(copy);
      }
    },
  );
}
