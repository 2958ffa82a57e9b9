import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pagesFolder } from '../sample-pages.ts';
import { acceptPictures } from './kept-pictures.ts';
import { type Address, addressIn, serveMadePages } from './made-pages.ts';
import { BROWSERS } from './picture-browser.ts';
import { REAL_BROWSERS } from './real-browsers.ts';
import { visitForReal } from './real-visits.ts';
import { SHOTS, shotName } from './shots.ts';
import { takeShot } from './take-shots.ts';

export interface ScreensOptions {
  readonly browsers: readonly (keyof typeof BROWSERS)[];
  /** Only shots whose name contains one of these words, and with `real` those of the built extension; all where there is none. */
  readonly only: readonly string[];
  /** Which language the surfaces speak, beside those of the built extension. */
  readonly language: string;
  /** Take the pictures anew that are kept for comparison, and no others. */
  readonly accept: boolean;
}

type Found = { pictures: number; faults: number };
const FOLDER = 'dist/screenshots';
const SCHEMES = ['light', 'dark'] as const;

/** Pictures of every surface in every state into a folder for each browser. Answers with how many faults were found. */
export async function runScreens({ browsers, only, language, accept }: ScreensOptions): Promise<number> {
  const server = await serveMadePages(pagesFolder, 'test/fixtures/page-kinds');
  const page = addressIn(server, language);
  const shots = SHOTS.filter(
    (shot) => only.length === 0 || only.some((word) => shotName(shot).includes(word)),
  );
  const found: Found = { pictures: 0, faults: 0 };
  try {
    for (const name of browsers) {
      if (accept) {
        await acceptIn(name, page);
        continue;
      }
      if (only.length === 0) await rm(join(FOLDER, name), { recursive: true, force: true });
      await mkdir(join(FOLDER, name), { recursive: true });
      if (only.length === 0 || only.includes('real')) await takeReal(name, server.url, found);
      if (shots.length > 0) await takeShots(name, page, shots, found);
    }
  } finally {
    await server.close();
  }
  if (accept) console.log('The pictures in test/pictures are new: look at them.');
  else console.log(`${found.pictures} pictures in ${FOLDER}, ${found.faults} faults`);
  return found.faults;
}

async function acceptIn(name: keyof typeof BROWSERS, page: Address) {
  const browser = await BROWSERS[name]();
  try {
    await acceptPictures(browser, page);
  } finally {
    await browser.close();
  }
}

async function takeShots(
  name: keyof typeof BROWSERS,
  page: Address,
  shots: typeof SHOTS,
  found: Found,
): Promise<void> {
  const browser = await BROWSERS[name]();
  try {
    for (const shot of shots) {
      for (const taken of await takeShot(browser, page, shot, join(FOLDER, name))) {
        found.pictures++;
        found.faults += taken.faults.length;
        for (const fault of taken.faults) console.log(`${name} ${taken.name}: ${fault}`);
      }
    }
  } finally {
    await browser.close();
  }
}

/** The built extension in a real window. */
async function takeReal(
  name: keyof typeof BROWSERS,
  url: (file: string) => string,
  found: Found,
): Promise<void> {
  const browser = await REAL_BROWSERS[name]();
  try {
    await visitForReal(browser, url, async (what, surface) => {
      for (const scheme of SCHEMES) {
        await browser.colourScheme(scheme, surface);
        await surface.screenshot(join(FOLDER, name, `real-${what}-${scheme}.png`));
        found.pictures++;
      }
    });
  } finally {
    await browser.close();
  }
}
