import type { Page } from 'playwright-core';
import type { ImportOutcome } from '../../../src/corpus/import/described.ts';
import { pause } from '../../../test/browser/drivers/within.ts';
import type { BenchBrowser } from './bench-browser.ts';
import type { Loadable } from './bench-extensions.ts';
import { watchWorkerHeap } from './worker-heap.ts';

export interface ImportFigures {
  readonly outcome: Omit<ImportOutcome, 'list' | 'notes'>;
  /** From the press of the button to the end. */
  readonly seconds: number;
  readonly heap: { readonly most: number; readonly mostWithBuffers: number };
  /** Longest task of the page's main thread while it imported, in ms; 0 if none was over 50. */
  readonly longestTask: number;
}

/** What the page notes for us. */
interface Noted {
  readonly outcomes: ImportOutcome[];
  longestTask: number;
}
declare const noted: Noted;

/** Imports files as a reader does: on the options page, chosen, looked at, imported. */
export async function importFiles(
  browser: BenchBrowser,
  product: Loadable,
  files: readonly string[],
  say: (text: string) => void,
): Promise<ImportFigures> {
  const page = await browser.context.newPage();
  await page.addInitScript(noteOutcomes);
  const heap = await watchWorkerHeap(page);
  await page.goto(`chrome-extension://${product.id}/src/entries/options/index.html#bring-in`);
  await page.setInputFiles('input[data-picks="files"]', [...files]);
  const go = page.locator('button[type="submit"].button-main');
  await go.waitFor({ timeout: 120_000 });
  await page.waitForFunction(
    () => document.querySelector('button[type="submit"].button-main:enabled'),
    null,
    {
      timeout: 120_000,
    },
  );
  await page.evaluate(() => {
    noted.longestTask = 0;
  });
  const began = Date.now();
  await go.click();
  const outcome = await ended(page, say);
  const seconds = (Date.now() - began) / 1_000;
  const longestTask = await page.evaluate(() => noted.longestTask);
  const figures = { outcome, seconds, heap: await heap.end(), longestTask };
  await page.close();
  return figures;
}

async function ended(page: Page, say: (text: string) => void): Promise<ImportFigures['outcome']> {
  for (;;) {
    const outcome = await page.evaluate(() => {
      const [first] = noted.outcomes;
      if (!first) return null;
      const { list: _, notes: __, ...rest } = first;
      return rest;
    });
    if (outcome) return outcome;
    const problem = await page.evaluate(
      () => document.querySelector('.notice .notice-text, .problem')?.textContent ?? null,
    );
    if (problem) throw new Error(`The import failed: ${problem}`);
    const shown = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
    say(`taken: ${/([\d,]+)(?: articles)? taken/.exec(shown)?.[1] ?? 'none yet'}`);
    await pause(1_000);
  }
}

/** Runs in the page before its own scripts: overhears what the corpus worker answers, and watches for long tasks. */
function noteOutcomes(): void {
  const all: Noted = { outcomes: [], longestTask: 0 };
  Object.assign(globalThis, { noted: all });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) all.longestTask = Math.max(all.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
  const Original = Worker;
  globalThis.Worker = class extends Original {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      this.addEventListener('message', ({ data }: MessageEvent<{ kind?: string; value?: unknown }>) => {
        const { value } = data ?? {};
        if (data?.kind === 'answer' && typeof value === 'object' && value !== null && 'spent' in value)
          all.outcomes.push(value as ImportOutcome);
      });
    }
  };
}
