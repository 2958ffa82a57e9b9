import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { until } from '../drivers/within.ts';
import { type Boxes, boxesOf, moved } from './boxes.ts';
import { type Compared, comparePictures } from './compare-pictures.ts';
import { KEPT_SHOTS, type KeptShot, keptName } from './kept-shots.ts';
import type { Address } from './made-pages.ts';
import { type MadeUnder, madeUnder } from './made-under.ts';
import type { PictureBrowser, PictureTab } from './picture-browser.ts';
import { showShot } from './take-shots.ts';

/** What is known of a browser's kept pictures, beside them. */
export interface Kept {
  readonly madeUnder: MadeUnder;
  readonly boxes: Readonly<Record<string, Boxes>>;
}

/** A pixel or two of an edge may fall otherwise. */
const MOST_DIFFERING = 12;
/**
 * A word on the edge between two pixels is drawn above it by one kind of processor and below it by another, in the same
 * browser with the same fonts (143 pixels of the word “Fact”). What is longer or higher than a word is no such thing.
 */
const ONE_WORD = { pixels: 250, height: 20 };
const folderOf = (browser: string) => join('test/pictures', browser);
const fileOf = (browser: string, shot: KeptShot) => join(folderOf(browser), `${keptName(shot)}.png`);

/** @throws where none were kept: what is missing is no success. */
export async function readKept(browser: string): Promise<Kept> {
  const file = join(folderOf(browser), 'kept.json');
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`${file} is missing: npm run screens -- --accept`);
  });
  return JSON.parse(text) as Kept;
}

export async function showKept(browser: PictureBrowser, page: Address, shot: KeptShot): Promise<PictureTab> {
  const { from, look } = shot;
  const tab = await showShot(browser, page, { ...shot, looks: [look] });
  // What was pressed opens with the next picture.
  if (from !== undefined)
    await until(10_000, from, async () =>
      (await tab.evaluate(`document.querySelector(${JSON.stringify(from)}) !== null`)) === true ? true : null,
    );
  const top =
    from === undefined
      ? '0'
      : `document.querySelector(${JSON.stringify(from)}).getBoundingClientRect().top + scrollY`;
  await tab.evaluate(`scrollTo(0, ${top})`);
  // Nothing has the focus, whatever was pressed.
  await tab.evaluate(
    '(document.activeElement?.blur(), new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))))',
  );
  return tab;
}

export function looksAlike({ sameSize, differing, unmatched, height }: Compared): boolean {
  const isOneWord = differing <= ONE_WORD.pixels && height <= ONE_WORD.height && unmatched <= MOST_DIFFERING;
  return sameSize && (differing <= MOST_DIFFERING || isOneWord);
}

/** What has changed about a kept picture, in words; `pixels` says whether they can be compared here. */
export async function changesOf(
  tab: PictureTab,
  browser: string,
  shot: KeptShot,
  kept: Kept,
  pixels: boolean,
): Promise<string[]> {
  const name = keptName(shot);
  const before = kept.boxes[name];
  if (before === undefined) return [`${name} was never kept: npm run screens -- --accept`];
  const changes = moved(before, await boxesOf(tab));
  if (!pixels) return changes;
  const compared = await comparePictures(tab, await readFile(fileOf(browser, shot)), await tab.picture());
  const { sameSize, differing, difference } = compared;
  if (!sameSize) return [...changes, 'the picture has another size'];
  if (looksAlike(compared)) return changes;
  const file = join('dist/screenshots/diff', `${browser}-${name}.png`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, difference!);
  return [...changes, `${differing} pixels differ, see ${file}; if it is meant: npm run screens -- --accept`];
}

/** Takes all pictures that are kept anew. */
export async function acceptPictures(browser: PictureBrowser, page: Address): Promise<void> {
  const folder = folderOf(browser.name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const boxes: Record<string, Boxes> = {};
  let under: MadeUnder | null = null;
  for (const shot of KEPT_SHOTS) {
    const tab = await showKept(browser, page, shot);
    under ??= await madeUnder(browser.version, tab);
    boxes[keptName(shot)] = await boxesOf(tab);
    await writeFile(fileOf(browser.name, shot), await tab.picture());
  }
  await writeFile(join(folder, 'kept.json'), `${JSON.stringify({ madeUnder: under, boxes }, null, 2)}\n`);
}
