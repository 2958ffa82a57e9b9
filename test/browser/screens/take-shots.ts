import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ReaderAtPage } from '../options/reader-at-page.ts';
import { type Look, nameOf } from './look.ts';
import type { Address } from './made-pages.ts';
import type { PictureBrowser, PictureTab } from './picture-browser.ts';
import { settle } from './picture-browser.ts';
import { type Shot, shotName } from './shots.ts';

/** One picture of a shot, with what is wrong with what it shows. */
export interface Taken {
  readonly name: string;
  readonly file: string;
  readonly faults: readonly string[];
}

/** Shows a state and presses what is to be pressed. */
export async function showShot(
  browser: PictureBrowser,
  page: Address,
  shot: Pick<Shot, 'state' | 'press' | 'looks'> & { readonly surface: string },
): Promise<PictureTab> {
  const tab = await browser.show(page(shot.surface, shot.state), shot.looks[0]!);
  await pressAll(tab, shot);
  return tab;
}

/** Presses what is to be pressed in a state that is shown. */
export async function pressAll(
  tab: PictureTab,
  { press = [], looks }: Pick<Shot, 'press' | 'looks'>,
): Promise<void> {
  for (const selector of press) {
    await tab.evaluate(`(() => {
      for (const one of document.querySelectorAll(${JSON.stringify(selector)})) one.click();
    })()`);
    await settle(tab, looks[0]!);
  }
}

/** Takes every picture of a shot into a folder. */
export async function takeShot(
  browser: PictureBrowser,
  page: Address,
  shot: Shot,
  folder: string,
): Promise<readonly Taken[]> {
  await mkdir(folder, { recursive: true });
  const tab = await showShot(browser, page, shot);
  const reader = new ReaderAtPage(tab);
  const all: Taken[] = [];
  for (const look of shot.looks) {
    await tab.look(look);
    await tab.evaluate('scrollTo(0, 0)');
    const name = `${shotName(shot)}-${nameOf(look)}`;
    const file = join(folder, `${name}.png`);
    await writeFile(file, await tab.picture());
    const overflow = await reader.overflow();
    const faults = overflow > 0 ? [`${overflow} px lie outside the window's width`] : [];
    // Colours, names and roles are the same in every width.
    const heard = shot.looks.findIndex((other) => isHeardAlike(other, look)) === all.length;
    all.push({
      name,
      file,
      faults: [...faults, ...(await askedOfPage(tab)), ...(heard ? await reader.faults() : [])],
    });
  }
  return all;
}

/** What axe-core does not look for. */
async function askedOfPage(tab: PictureTab): Promise<readonly string[]> {
  return (await tab.evaluate(`(() => {
    const faults = [];
    if (globalThis.ran !== undefined) faults.push('a text of the page was run');
    if (document.querySelector('[tabindex]:not([tabindex="0"]):not([tabindex="-1"])'))
      faults.push('something has a place of its own in the order of focus');
    for (const one of document.querySelectorAll('h1, h2, h3, p, button, .receipt, td, th')) {
      const { left, right, width } = one.getBoundingClientRect();
      if (width > 0 && one.checkVisibility() && !one.closest('.unseen, .matrix-scroll, .matrix, .facts-scroll, .numbers-scroll, .drawn') && (left < -1 || right > innerWidth + 1))
        faults.push(one.tagName + ' lies outside: ' + one.textContent.slice(0, 40));
    }
    return faults;
  })()`)) as readonly string[];
}

function isHeardAlike(one: Look, other: Look): boolean {
  return (
    one.scheme === other.scheme &&
    one.forcedColours === other.forcedColours &&
    one.largeText === other.largeText
  );
}
