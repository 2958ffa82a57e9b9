import type { BrowserContext } from 'playwright-core';
import { pause } from '../../../test/browser/drivers/within.ts';
import { median } from '../run/statistics.ts';
import type { HtmlServer } from './serve-html.ts';

const TABS = 20;
/** Longer than the probe takes to look a second time. */
const SETTLED = 3_500;

export interface MemoryFigures {
  readonly tabs: number;
  /** Bytes of a tab's JavaScript heap after garbage collection, with what the browser holds for it: medians. */
  readonly with: number;
  readonly without: number;
}

/** The same page in so many tabs, each under a site of its own and so in a heap of its own. */
export async function tabHeap(context: BrowserContext, server: HtmlServer): Promise<number> {
  const pages = await Promise.all(
    Array.from({ length: TABS }, async (_, i) => {
      const page = await context.newPage();
      await page.goto(server.url('usual', `site-${i}`));
      return page;
    }),
  );
  await pause(SETTLED);
  const sizes: number[] = [];
  for (const page of pages) {
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const usage = (await session.send('Runtime.getHeapUsage')) as {
      usedSize: number;
      embedderHeapUsedSize?: number;
      backingStorageSize?: number;
    };
    sizes.push(usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0));
    await session.detach();
  }
  for (const page of pages) await page.close();
  return median(sizes);
}

export function memoryFigures(withIt: number, without: number): MemoryFigures {
  return { tabs: TABS, with: withIt, without };
}
