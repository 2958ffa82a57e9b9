import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FixtureServer } from '../drivers/fixture-server.ts';
import { ReaderAtPage } from '../options/reader-at-page.ts';
import { boxesOf, moved } from './boxes.ts';
import { comparePictures } from './compare-pictures.ts';
import { changesOf, type Kept, looksAlike, readKept, showKept } from './kept-pictures.ts';
import { KEPT_SHOTS, keptName } from './kept-shots.ts';
import { type Address, addressIn, serveMadePages } from './made-pages.ts';
import { madeUnder, sameMaking } from './made-under.ts';
import { BROWSERS, type PictureBrowser } from './picture-browser.ts';

/** Every surface looks as it did when someone last looked at them: the same in every browser. */
export function picturesCases(name: keyof typeof BROWSERS): void {
  let server: FixtureServer;
  let browser: PictureBrowser;
  let kept: Kept;
  let pixels: boolean;
  let page: Address;

  beforeAll(async () => {
    kept = await readKept(name);
    server = await serveMadePages();
    page = addressIn(server);
    browser = await BROWSERS[name]();
    const here = await madeUnder(browser.version, await showKept(browser, page, KEPT_SHOTS[0]!));
    pixels = sameMaking(here, kept.madeUnder);
    if (!pixels) {
      const [now, then] = [here, kept.madeUnder].map(({ browser: b, fonts }) => `${b}, fonts ${fonts}`);
      console.log(
        `Pixels are not compared, only where things lie: pictures were made under ${then}; this is ${now}.`,
      );
    }
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(KEPT_SHOTS.map((shot) => [keptName(shot), shot] as const))('%s', async (_, shot) => {
    const tab = await showKept(browser, page, shot);
    expect(await changesOf(tab, name, shot, kept, pixels)).toEqual([]);
    expect(await new ReaderAtPage(tab).overflow()).toBeLessThanOrEqual(0);
  });

  test('a page that looks otherwise is told from the same page drawn again', async () => {
    const shot = KEPT_SHOTS[0]!;
    const tab = await showKept(browser, page, shot);
    const before = await tab.picture();
    const set = (token: string, value: string) =>
      tab.evaluate(`(document.documentElement.style.setProperty('${token}', '${value}'),
        new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))`);
    expect(await comparePictures(tab, before, await tab.picture())).toEqual({
      sameSize: true,
      differing: 0,
      unmatched: 0,
      height: 0,
      difference: null,
    });
    for (const [token, value] of [
      ['--line', '#d6d2c8'],
      ['--accent', '#0b5c73'],
      ['--space-4', '17px'],
      ['--text', '0.84rem'],
    ] as const) {
      await set(token, value);
      const compared = await comparePictures(tab, before, await tab.picture());
      const { sameSize, differing, difference } = compared;
      const told = differing > 100 && !looksAlike(compared);
      expect([token, sameSize, told, difference === null]).toEqual([token, true, true, false]);
      await set(token, '');
    }
    expect((await comparePictures(tab, before, await tab.picture())).differing).toBe(0);
  });

  test.each([
    ['a pixel lower', 'translate: 0 1px', true],
    ['two pixels lower', 'translate: 0 2px', false],
    ['a pixel to the side', 'translate: 1px 0', false],
    ['in a frame', 'outline: 1px solid', false],
  ])('a word that is drawn %s (%s) looks alike: %s', async (_, style, alike) => {
    const tab = await showKept(browser, page, KEPT_SHOTS[0]!);
    const before = await tab.picture();
    await tab.evaluate(`(document.querySelector('.folio-name').style.cssText = ${JSON.stringify(style)},
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))`);
    const compared = await comparePictures(tab, before, await tab.picture());
    expect([compared.differing > 12, looksAlike(compared)]).toEqual([true, alike]);
  });

  test('a part that lies elsewhere is told where pixels can’t be compared', async () => {
    const shot = KEPT_SHOTS[0]!;
    const tab = await showKept(browser, page, shot);
    const before = kept.boxes[keptName(shot)]!;
    expect(moved(before, await boxesOf(tab))).toEqual([]);
    await tab.evaluate("(document.documentElement.style.setProperty('--space-4', '28px'), true)");
    expect((await changesOf(tab, name, shot, kept, false)).join()).toMatch(/\.headline/);
  });
}
