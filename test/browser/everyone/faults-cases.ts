import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FixtureServer } from '../drivers/fixture-server.ts';
import { ReaderAtPage } from '../options/reader-at-page.ts';
import { VISITS } from '../options/visits.ts';
import { type Address, addressIn, serveMadePages } from '../screens/made-pages.ts';
import { BROWSERS, type PictureBrowser, type PictureTab } from '../screens/picture-browser.ts';
import { SHOTS, type Shot, shotName } from '../screens/shots.ts';
import { pressAll } from '../screens/take-shots.ts';
import { someOf } from '../some-of.ts';

const SURFACES = ['popup', 'panel', 'pictures', 'welcome', 'sample'] as const;
const OPTIONS = { width: 1_200, height: 900, scheme: 'light' } as const;
/** All that differs between light and dark. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe-core finds wrong in the states of each surface, light and dark: the same in every browser. */
export function faultsCases(name: keyof typeof BROWSERS): void {
  let server: FixtureServer;
  let page: Address;
  let browser: PictureBrowser;
  beforeAll(async () => {
    server = await serveMadePages();
    page = addressIn(server);
    browser = await BROWSERS[name]();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function expectNoFaults(tab: PictureTab): Promise<void> {
    const reader = new ReaderAtPage(tab);
    const scheme = (value: string) =>
      tab.evaluate(`(document.documentElement.dataset.scheme = '${value}', true)`);
    await scheme('light');
    expect.soft(await reader.faults()).toEqual([]);
    await scheme('dark');
    expect(await reader.faults(COLOURS)).toEqual([]);
  }

  describe.each(SURFACES)('%s', (surface) => {
    const shots = statesOf(surface);
    let tab: PictureTab;
    beforeAll(async () => {
      const [{ state, looks }] = shots;
      tab = await browser.show(page(surface, state), looks[0]!);
    });

    test.each(someOf(shots, name).map((shot) => [shotName(shot), shot] as const))('%s', async (_, shot) => {
      // Nothing of the state before may stay open.
      await tab.evaluate(`(show(null), show(${JSON.stringify(shot.state)}), true)`);
      await pressAll(tab, shot);
      await expectNoFaults(tab);
    });
  });

  describe('options', () => {
    test.each(someOf(VISITS, name))('$name', async ({ name: visit, state, hash, steps }) => {
      const address = new URL(page('options', `${state}${hash}`));
      // With an address of its own each is a page of its own.
      address.searchParams.set('visit', visit);
      const tab = await browser.show(address.href, OPTIONS);
      await steps?.(new ReaderAtPage(tab));
      await expectNoFaults(tab);
    });
  });
}

/** Each state once, however it is pictured. */
function statesOf(surface: Shot['surface']): [Shot, ...Shot[]] {
  const states = new Map<string, Shot>();
  for (const shot of SHOTS)
    if (shot.surface === surface) {
      const key = JSON.stringify([shot.state, shot.press]);
      if (!states.has(key)) states.set(key, shot);
    }
  const [first, ...others] = states.values();
  if (first === undefined) throw new Error(`There is no state of ${surface}.`);
  return [first, ...others];
}
