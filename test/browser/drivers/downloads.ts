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

/** The file of a kind that Firefox downloads after `press`; one with a root element has its end. */
export async function firefoxDownload(
  folder: string,
  press: () => Promise<void>,
  kind: 'html' | 'svg' | 'jsonl' = 'html',
): Promise<Downloaded> {
  const before = await readdir(folder);
  await press();
  // It is written under a name that nobody chose, and then given its own: what stays has it.
  let seen: string | null = null;
  return until(PATIENCE, `a whole ${kind} file`, async () => {
    const files = await readdir(folder);
    const name = files.find(
      (file) => !before.includes(file) && file.endsWith(`.${kind}`) && !files.includes(`${file}.part`),
    );
    const text = name === undefined ? '' : await readFile(join(folder, name), 'utf8').catch(() => '');
    const end = kind === 'jsonl' ? '}' : `</${kind}>`;
    const isWhole = name !== undefined && text.trimEnd().endsWith(end);
    if (isWhole && name === seen) return { name, text };
    seen = isWhole ? name : null;
    return null;
  });
}
