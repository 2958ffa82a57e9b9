import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { until } from './within.ts';

const PATIENCE = 15_000;

export interface Downloaded {
  readonly name: string;
  readonly text: string;
}

/** A folder for what a browser downloads. */
export async function downloadsFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'lateral-downloads-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** What Chromium downloads after `press`. */
export async function chromiumDownload(
  browser: CDPSession,
  folder: string,
  press: () => Promise<void>,
): Promise<Downloaded> {
  await browser.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: folder,
    eventsEnabled: true,
  });
  let name = '';
  const ended = new Promise<string>((done) => {
    browser.on('Browser.downloadWillBegin', ({ suggestedFilename }) => {
      name = suggestedFilename;
    });
    browser.on('Browser.downloadProgress', ({ state, guid }) => {
      if (state === 'completed') done(guid);
    });
  });
  await press();
  return { text: await readFile(join(folder, await ended), 'utf8'), name };
}

/** How a Firefox is started that downloads into a folder and asks nothing. */
export function firefoxDownloadsTo(folder: string): Readonly<Record<string, string | number | boolean>> {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
  };
}

/** The HTML file that Firefox downloads after `press`. */
export async function firefoxDownload(folder: string, press: () => Promise<void>): Promise<Downloaded> {
  await press();
  const name = await until(PATIENCE, 'a download', async () => {
    const files = await readdir(folder);
    return files.find((file) => file.endsWith('.html') && !files.includes(`${file}.part`)) ?? null;
  });
  const text = await until(PATIENCE, 'its end', async () => {
    const now = await readFile(join(folder, name), 'utf8');
    return now.trimEnd().endsWith('</html>') ? now : null;
  });
  return { name, text };
}
