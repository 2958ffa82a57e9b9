import { pageOf } from '../core/article/page-address.ts';
import { headlinesOf, nearestHeadlines } from './headlines-in-view.ts';

/** A page's scripts of the extension share their globals, also with those that were put there before. */
const world = globalThis as { lateralFollowsView?: true };

/**
 * Calls `changed` whenever another article has come into view of a page that shows the next one below the one that was
 * read, and keeps its address. Looks where the reader stopped scrolling, and only since the page has more headlines than
 * it had at first. It is one listener, however often it is asked for; of pages that change their address the probe tells.
 */
export function followView(document: Document, changed: () => void): void {
  if (world.lateralFollowsView === true) return;
  world.lateralFollowsView = true;
  const first = headlinesOf(document).length;
  const now = () => ({ headline: nearestHeadlines(document)[0], page: pageOf(location.href) });
  let seen = now();
  addEventListener('scrollend', () => {
    if (headlinesOf(document).length <= Math.max(first, 1)) return;
    const before = seen;
    seen = now();
    // At its very top a page may have no headline above the middle of the window: that is its first.
    const top = headlinesOf(document)[0];
    if (seen.page === before.page && (seen.headline ?? top) !== (before.headline ?? top)) changed();
  });
}
