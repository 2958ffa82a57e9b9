import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSurfacePage } from '../../surface-page/build-page.ts';
import { serveFixtures } from '../drivers/fixture-server.ts';
import { BROWSERS } from './picture-browser.ts';
import { SHOTS, shotName } from './shots.ts';
import { takeShot } from './take-shots.ts';

export interface ScreensOptions {
  readonly browsers: readonly (keyof typeof BROWSERS)[];
  /** Only shots whose name contains one of these words; all of them where there is none. */
  readonly only: readonly string[];
}

/** Pictures of every surface in every state into a folder for each browser. Answers with how many faults were found. */
export async function runScreens({ browsers, only }: ScreensOptions): Promise<number> {
  const server = await serveFixtures(await buildSurfacePage());
  const page = (surface: string, state: string) => server.url(`${surface}.html?state=${state}`);
  const wanted = SHOTS.filter(
    (shot) => only.length === 0 || only.some((word) => shotName(shot).includes(word)),
  );
  let [pictures, faults] = [0, 0];
  try {
    for (const name of browsers) {
      const folder = join('dist/screenshots', name);
      if (only.length === 0) await rm(folder, { recursive: true, force: true });
      const browser = await BROWSERS[name]();
      try {
        for (const shot of wanted) {
          for (const taken of await takeShot(browser, page, shot, folder)) {
            pictures++;
            for (const fault of taken.faults) {
              faults++;
              console.log(`${name} ${taken.name}: ${fault}`);
            }
          }
        }
      } finally {
        await browser.close();
      }
    }
  } finally {
    await server.close();
  }
  console.log(`${pictures} pictures in dist/screenshots, ${faults} faults`);
  return faults;
}
