import { pageOf } from '../core/article/page-address.ts';
import type { PageReading } from '../messages/protocol.ts';

interface ReadingPorts {
  readTab(tabId: number): Promise<PageReading | null>;
  /** Address of the page in the tab now. */
  address(tabId: number): Promise<string | null>;
}

/** Reads what a tab shows, and has at hand what it read last. */
export function rememberedReading({ readTab, address }: ReadingPorts) {
  let last: { readonly tabId: number; readonly address: string; readonly page: PageReading } | null = null;
  return {
    async read(tabId: number): Promise<PageReading | null> {
      const before = await address(tabId);
      const page = await readTab(tabId);
      const isStill = before !== null && (await address(tabId)) === before;
      last = page !== null && isStill ? { tabId, address: before, page } : null;
      return page;
    },
    /** What was read of the tab, without reading it again where that is still known and the page still there. */
    async again(tabId: number): Promise<PageReading | null> {
      const now = await address(tabId);
      if (last?.tabId === tabId && now !== null && pageOf(now) === pageOf(last.address)) return last.page;
      return readTab(tabId);
    },
  };
}
