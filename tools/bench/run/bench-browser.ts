import { mkdirSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { pause, within } from '../../../test/browser/drivers/within.ts';
import { findBrowser } from '../../browsers.mjs';
import type { Job, JobState } from '../extension/jobs.ts';
import type { BenchPage } from '../extension/page.ts';
import type { Loadable } from './bench-extensions.ts';

/** What functions that run in the page of a bench extension see. */
declare const bench: BenchPage;

/** Chromium with a profile that stays, and the bench's extensions in it. */
export interface BenchBrowser {
  readonly context: BrowserContext;
  readonly version: string;
  /** The page of an engine's extension; opened once. */
  page(extension: Loadable): Promise<Page>;
  close(): Promise<void>;
}

export async function launchBench(profile: string, extensions: readonly Loadable[]): Promise<BenchBrowser> {
  const { path, problem } = findBrowser('chromium');
  if (path === undefined) throw new Error(problem);
  mkdirSync(profile, { recursive: true });
  const folders = extensions.map(({ folder }) => folder).join(',');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: path,
    headless: true,
    chromiumSandbox: process.getuid?.() !== 0,
    timeout: 120_000,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A page in the background is slowed down, and all but one of the engines' pages are.
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
      `--disable-extensions-except=${folders}`,
      `--load-extension=${folders}`,
    ],
  });
  const pages = new Map<string, Promise<Page>>();
  const open = async ({ id }: Loadable) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/engine.html`);
    await page.waitForFunction(() => 'bench' in globalThis);
    return page;
  };
  return {
    context,
    version: context.browser()?.version() ?? '',
    page(extension) {
      let page = pages.get(extension.id);
      if (!page) {
        page = open(extension);
        pages.set(extension.id, page);
      }
      return page;
    },
    close: () => within(60_000, 'closing Chromium', context.close()),
  };
}

/** Has a page do a job in a worker of its own and waits for its answer, however long that takes. */
export async function runJob<Answer>(
  page: Page,
  job: Job,
  told: (done: number) => void = () => {},
): Promise<Answer> {
  const start = page.evaluate as unknown as (run: (job: Job) => number, job: Job) => Promise<number>;
  const number = await start.call(page, (job) => bench.start(job), job);
  for (let wait = 5; ; wait = Math.min(500, wait * 1.5)) {
    const state: JobState = await page.evaluate((number) => bench.state(number), number);
    if (state.state === 'done') return state.answer as Answer;
    if (state.state === 'failed') throw new Error(`${job.kind}: ${state.error}`);
    told(state.done);
    await pause(wait);
  }
}

export function builtNote(page: Page): Promise<string | null> {
  return page.evaluate(() => bench.built());
}

export async function noteBuilt(page: Page, note: string): Promise<void> {
  await page.evaluate((note) => bench.noteBuilt(note), note);
}
