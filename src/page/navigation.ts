import { pageOf } from '../core/article/page-address.ts';

/** Why a page is looked at (again). `restored`: it came out of the back/forward cache, or was written anew. */
export type PageReason = 'loaded' | 'settled' | 'navigated' | 'restored';

/** Wait after the address changed within a page, for the new content to stand: single-page sites change it first. */
export const AFTER_NAVIGATION_MS = 500;
/** The one second look after loading or navigation, for articles that load late. */
export const SETTLED_MS = 2_000;
/** How often the address is looked at where the Navigation API is missing, while the page is visible. */
export const POLL_MS = 1_000;

/** The parts of `window` that are used; timers are passed in through it. */
export interface PageWindow extends Pick<EventTarget, 'addEventListener'> {
  readonly document: Pick<Document, 'addEventListener' | 'visibilityState'> & {
    readonly prerendering?: boolean;
  };
  readonly MutationObserver: typeof MutationObserver;
  readonly location: { readonly href: string };
  readonly navigation?:
    | (Pick<EventTarget, 'addEventListener' | 'removeEventListener'> & { readonly entries?: unknown })
    | undefined;
  setTimeout(run: () => void, ms: number): number;
  clearTimeout(timer: number): void;
  setInterval(run: () => void, ms: number): number;
  clearInterval(timer: number): void;
}

/** What of `window` tells of navigation within the page. */
type AddressWindow = Pick<PageWindow, 'navigation' | 'setInterval' | 'clearInterval'> & {
  readonly document: Pick<Document, 'visibilityState'>;
};

/** Calls back whenever the address may have changed within the page. Returns how to stop that. */
export function watchAddress(window: AddressWindow, look: () => void): () => void {
  // Where the API is missing, the name may stand for an element of the page with that id.
  const { navigation } = window;
  if (navigation?.entries) {
    navigation.addEventListener('currententrychange', look);
    return () => navigation.removeEventListener('currententrychange', look);
  }
  const timer = window.setInterval(() => window.document.visibilityState === 'visible' && look(), POLL_MS);
  return () => window.clearInterval(timer);
}

/**
 * Calls `onPage` for the page now and once more when it has settled, then whenever another page takes its place:
 * after navigation within it, when it comes back out of the back/forward cache, and when a script writes another document
 * in its place. A prerendered page waits until it is shown. Afterwards one listener stays (without the Navigation API a
 * look at the address each second), and an observer of the document's own children, which hardly ever change.
 */
export function watchPages(window: PageWindow, onPage: (reason: PageReason) => void): void {
  let page = pageOf(window.location.href);
  let timers: number[] = [];
  const look = (first: PageReason, wait: number) => {
    for (const timer of timers) window.clearTimeout(timer);
    timers = [window.setTimeout(() => onPage('settled'), wait + SETTLED_MS)];
    if (wait === 0) onPage(first);
    else timers.push(window.setTimeout(() => onPage(first), wait));
  };
  const changed = () => {
    const now = pageOf(window.location.href);
    if (now === page) return;
    page = now;
    look('navigated', AFTER_NAVIGATION_MS);
  };
  const begin = () => {
    page = pageOf(window.location.href);
    look('loaded', 0);
    watchAddress(window, changed);
    window.addEventListener('pageshow', (event) => {
      if (!(event as PageTransitionEvent).persisted) return;
      page = pageOf(window.location.href);
      look('restored', 0);
    });
    // `document.open` keeps the address.
    new window.MutationObserver(() => look('restored', AFTER_NAVIGATION_MS)).observe(
      window.document as unknown as Node,
      {
        childList: true,
      },
    );
  };
  // An image of that name would stand here, and is no reason to wait.
  if (window.document.prerendering === true)
    window.document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
}
