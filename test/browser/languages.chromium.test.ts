import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildOptionsPage } from '../options-page/build-page.ts';
import { buildSurfacePage } from '../surface-page/build-page.ts';
import { surfaceStates } from '../surface-page/states.ts';
import { type FixtureServer, serveFixtures } from './drivers/fixture-server.ts';
import type { Surface } from './drivers/surface.ts';
import { until } from './drivers/within.ts';
import { brokenWords, cutOff, outside } from './languages/outside.ts';
import { untranslated } from './languages/untranslated.ts';
import { ReaderAtPage } from './options/reader-at-page.ts';
import { chromiumPictures } from './screens/chromium-pictures.ts';
import type { PictureBrowser } from './screens/picture-browser.ts';
import { POPUP, SIDEBAR } from './screens/shots.ts';
import { halfOf } from './some-of.ts';
import { openNumbers } from './wide/open-numbers.ts';

/** Every surface in languages that nobody speaks, longer than any that is, one of them from right to left. */
vi.setConfig({ testTimeout: 120_000 });

const root = join(import.meta.dirname, '../..');
const LONG = 'pseudo';
const FROM_RIGHT = 'pseudo-rtl';
const SPOKEN = process.env.LATERAL_LONG ? ['de', 'pl', 'ru', 'uk'] : ['de'];
const states = surfaceStates(root);
/** States of a hostile page show what its makers wrote to look like words of ours. */
const ALL_STATES = Object.keys(states).filter((name) => !name.includes('hostile'));
const SOME = ['seeds', 'front-page', 'corpus-damaged', 'not-topic'];
/** All of them take minutes: `npm run test:long`. */
const STATES = process.env.LATERAL_LONG ? ALL_STATES : SOME;
const SECTIONS = [
  ['held', '#bring-in'],
  ['held', '#held'],
  ['held', '#glance'],
  ['empty', '#glance'],
  ['held', '#articles'],
  ['held', '#articles/3'],
  ['held', '#compare/3/26'],
  ['held', '#take-out'],
  ['judged', '#take-out'],
  ['empty', '#held'],
  ['damaged', '#held'],
  ['pending', '#held'],
  ['pending', '#bring-in'],
  ['topics', '#topics'],
  ['topics', '#topics/putin-belarus'],
  ['topics', '#topics/+'],
  ['topics', '#sites'],
  ['settings-unread', '#sites'],
  ['held', '#appearance'],
  ['held', '#about'],
] as const;
const WIDTHS = [360, 1200];
/** As wide as a laptop, and as that is at 400 % zoom. */
const WIDE_AND_ZOOMED = [320, 1280];
const PATIENCE = 30_000;
/** Addresses of pages with numbers under pictures. */
const NUMBERED = /pictures\.html\?state=(?:seeds|fourteen)|state=held.*#glance/;

let browser: PictureBrowser;
let surfaces: FixtureServer;
let options: FixtureServer;

beforeAll(async () => {
  surfaces = await serveFixtures(await buildSurfacePage());
  options = await serveFixtures(await buildOptionsPage());
  browser = await chromiumPictures();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await surfaces?.close();
  await options?.close();
});

async function shown(url: string, width: number): Promise<ReaderAtPage> {
  const tab = await browser.show(url, { width, scheme: 'light' });
  await unfold(tab);
  await tab.look({ width, scheme: 'light' });
  return new ReaderAtPage(tab);
}

async function unfold(surface: Surface): Promise<void> {
  await surface.evaluate(`(() => {
    for (const one of document.querySelectorAll('.section > .link-button, .section .row:first-child .fact-toggle')) one.click();
  })()`);
  await openNumbers(surface, NUMBERED.test(String(await surface.evaluate('location.href'))) ? 1 : 0);
}

const surfaceUrl = (surface: string, state: string, language: string) =>
  surfaces.url(`${surface}.html?state=${state}&language=${language}`);
const optionsUrl = (state: string, hash: string, language: string) =>
  `${options.url('index.html')}?state=${state}&language=${language}${hash}`;

describe.each(['popup', 'panel'] as const)('the %s', (surface) => {
  const width = surface === 'popup' ? POPUP : SIDEBAR;

  test.each(halfOf(STATES, 'from-left'))(
    '%s: nothing of ours is hard-coded, and all of it has room',
    async (state) => {
      const reader = await shown(surfaceUrl(surface, state, LONG), width);
      expect(await untranslated(reader.surface, JSON.stringify(states[state]))).toEqual([]);
      expect(await reader.overflow()).toBeLessThanOrEqual(0);
    },
  );

  test.each(halfOf(STATES, 'from-right'))('%s: from right to left as well', async (state) => {
    const reader = await shown(surfaceUrl(surface, state, FROM_RIGHT), width);
    expect(await reader.surface.evaluate('getComputedStyle(document.body).direction')).toBe('rtl');
    expect(await outside(reader)).toEqual([]);
  });

  test.each(SPOKEN)('in %s all has room', async (language) => {
    for (const state of SOME) {
      const reader = await shown(surfaceUrl(surface, state, language), width);
      expect([state, await reader.overflow()]).toEqual([state, 0]);
    }
  });
});

/** Pages in a tab. */
describe.each([
  ['welcome', 'in-chrome'],
  ['welcome', 'in-firefox'],
  ['sample', 'article'],
  ['sample', 'failed'],
  ['pictures', 'seeds'],
  ['pictures', 'fourteen-pictured'],
  ['pictures', 'one-outlet'],
  ['pictures', 'not-topic'],
])('the page %s, %s', (surface, state) => {
  // The sample is an article of the seeds.
  const data = JSON.stringify(states[surface === 'sample' ? 'seeds' : state] ?? null);

  test.each(halfOf(WIDE_AND_ZOOMED, 'from-left'))(
    '%i px: nothing of ours is hard-coded, and nothing is cut off',
    async (width) => {
      const reader = await shown(surfaceUrl(surface, state, LONG), width);
      expect.soft(await untranslated(reader.surface, data)).toEqual([]);
      expect.soft(await cutOff(reader)).toEqual([]);
      expect.soft(await brokenWords(reader)).toEqual([]);
      expect(await reader.overflow()).toBeLessThanOrEqual(0);
    },
  );

  test.each(halfOf(WIDE_AND_ZOOMED, 'from-right'))('%i px: from right to left as well', async (width) => {
    const reader = await shown(surfaceUrl(surface, state, FROM_RIGHT), width);
    expect(await reader.surface.evaluate('getComputedStyle(document.body).direction')).toBe('rtl');
    expect.soft(await cutOff(reader)).toEqual([]);
    expect.soft(await brokenWords(reader)).toEqual([]);
    expect(await outside(reader)).toEqual([]);
  });
});

describe('the options page', () => {
  const folder = join(root, 'test/options-page');
  const data = [
    ...readdirSync(folder).map((file) => join(folder, file)),
    join(root, 'assets/topics/putin-belarus.json'),
  ]
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

  test.each(halfOf(SECTIONS, 'from-left'))(
    '%s %s: nothing of ours is hard-coded, and all of it has room',
    async (state, hash) => {
      for (const width of WIDTHS) {
        const reader = await shown(optionsUrl(state, hash, LONG), width);
        expect(await untranslated(reader.surface, data)).toEqual([]);
        expect([width, await reader.overflow()]).toEqual([width, 0]);
      }
    },
  );

  test.each(halfOf(SECTIONS, 'from-right'))('%s %s: from right to left as well', async (state, hash) => {
    for (const width of WIDTHS) {
      const reader = await shown(optionsUrl(state, hash, FROM_RIGHT), width);
      expect([width, await outside(reader)]).toEqual([width, []]);
    }
  });

  test.each(['table', 'many', 'backup', 'resume', 'nothing'])('%s: what was recognised', async (state) => {
    await nothingHardCoded(state, async () => {});
  });

  test.each(['importing', 'done', 'full'])('%s: an import and what came of it', async (state) => {
    await nothingHardCoded(state, (reader) => reader.press('button[type=submit]'));
  });

  async function nothingHardCoded(
    state: string,
    then: (reader: ReaderAtPage) => Promise<void>,
  ): Promise<void> {
    const reader = await shown(optionsUrl(state, '#bring-in', LONG), 360);
    await reader.choose([{ name: 'a.txt', text: 'x' }]);
    await until(PATIENCE, 'a preview', () =>
      reader.surface.evaluate("document.querySelector('button[type=submit]')?.isConnected ?? null"),
    );
    await then(reader);
    await unfold(reader.surface);
    expect(await untranslated(reader.surface, data)).toEqual([]);
    expect(await reader.overflow()).toBeLessThanOrEqual(0);
  }

  test.each(['en', ...SPOKEN])(
    'in %s heads of tables are whole words, however narrow it is',
    async (language) => {
      const reader = await shown(optionsUrl('held', '#glance', language), 320);
      expect(
        await reader.surface.evaluate("document.querySelector('.numbers thead th').checkVisibility()"),
      ).toBe(true);
      expect(await brokenWords(reader)).toEqual([]);
      expect(await reader.overflow()).toBe(0);
    },
  );

  test.each(SPOKEN)('in %s all has room', async (language) => {
    for (const [state, hash] of SECTIONS) {
      const reader = await shown(optionsUrl(state, hash, language), 360);
      expect([state, hash, await reader.overflow()]).toEqual([state, hash, 0]);
    }
  });
});
