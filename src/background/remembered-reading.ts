import type { PageReading } from '../messages/protocol.ts';

/** Reads what a tab shows, and has at hand what it read last. */
export function rememberedReading(readTab: (tabId: number) => Promise<PageReading | null>) {
  let last: { readonly tabId: number; readonly page: PageReading } | null = null;
  return {
    async read(tabId: number): Promise<PageReading | null> {
      const page = await readTab(tabId);
      last = page === null ? null : { tabId, page };
      return page;
    },
    /** What was read of the tab, without reading it again where that is still known. */
    again: (tabId: number): Promise<PageReading | null> =>
      last?.tabId === tabId ? Promise.resolve(last.page) : readTab(tabId),
  };
}
