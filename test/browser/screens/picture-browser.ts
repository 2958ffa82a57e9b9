import type { Surface } from '../drivers/surface.ts';
import { chromiumPictures } from './chromium-pictures.ts';
import { firefoxPictures } from './firefox-pictures.ts';
import type { Look } from './look.ts';

/** A browser without the extension, in which pages are looked at in any way. */
export interface PictureBrowser {
  readonly name: 'chromium' | 'firefox';
  /** Name, first number of the version, and system: what a picture depends on beside the fonts. */
  readonly version: string;
  /** Shows a page in its one tab. What it says of the page stands until the next is shown. */
  show(url: string, look: Look): Promise<PictureTab>;
  /** Presses a key. */
  key(key: 'Tab'): Promise<void>;
  close(): Promise<void>;
}

export interface PictureTab extends Surface {
  /** The same page, looked at otherwise. */
  look(look: Look): Promise<void>;
  /** All there is to see, down to where pictures end. */
  picture(): Promise<Buffer>;
}

export const BROWSERS = { chromium: chromiumPictures, firefox: firefoxPictures } as const;

/** Sets what no browser has a switch for, and waits until the page has its new shape. */
export async function settle(surface: Surface, { largeText = false }: Look): Promise<void> {
  await surface.evaluate(`(async () => {
    document.documentElement.style.fontSize = ${largeText ? "'200%'" : "''"};
    await document.fonts.ready;
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  })()`);
}

export async function contentHeight(surface: Surface): Promise<number> {
  return Number(await surface.evaluate('Math.ceil(document.body.getBoundingClientRect().bottom)'));
}
