import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageOf } from '../../../src/core/article/page-address.ts';
import {
  AFTER_NAVIGATION_MS,
  type PageReason,
  type PageWindow,
  POLL_MS,
  SETTLED_MS,
  watchPages,
} from '../../../src/page/navigation.ts';

class FakeWindow extends EventTarget implements PageWindow {
  readonly location = { href: 'https://news.example/a' };
  readonly document = Object.assign(new EventTarget(), {
    visibilityState: 'visible' as DocumentVisibilityState,
    prerendering: false,
  });
  readonly navigation: EventTarget | undefined;
  intervals = 0;
  /** Those who watch the document's own children. */
  readonly watching: MutationCallback[] = [];
  readonly MutationObserver = observerInto(this.watching);
  constructor(withNavigation = true) {
    super();
    this.navigation = withNavigation ? Object.assign(new EventTarget(), { entries: () => [] }) : undefined;
  }
  setTimeout(run: () => void, ms: number): number {
    return setTimeout(run, ms) as unknown as number;
  }
  clearTimeout(timer: number): void {
    clearTimeout(timer);
  }
  setInterval(run: () => void, ms: number): number {
    this.intervals++;
    return setInterval(run, ms) as unknown as number;
  }
  clearInterval(timer: number): void {
    clearInterval(timer);
  }
  go(href: string): void {
    this.location.href = href;
    this.navigation?.dispatchEvent(new Event('currententrychange'));
  }
  show(persisted: boolean): void {
    this.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  }
}

function observerInto(watching: MutationCallback[]): typeof MutationObserver {
  return class implements MutationObserver {
    readonly #told: MutationCallback;
    constructor(told: MutationCallback) {
      this.#told = told;
    }
    observe(_: Node, options: MutationObserverInit): void {
      expect(options).toEqual({ childList: true });
      watching.push(this.#told);
    }
    disconnect(): void {}
    takeRecords(): MutationRecord[] {
      return [];
    }
  };
}

/** A page of a browser without the API, with an element whose id is the API's name. */
class WindowWithElement extends FakeWindow {
  override readonly navigation = new EventTarget();
}

describe('watching pages', () => {
  let seen: PageReason[] = [];
  const watch = (window: FakeWindow) => watchPages(window, (reason) => seen.push(reason));
  beforeEach(() => {
    seen = [];
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('takes an element named like the Navigation API for no API', () => {
    const window = new WindowWithElement();
    watch(window);
    expect(window.intervals).toBe(1);
  });

  it('takes an image named like a state of the document for no state', () => {
    const window = new FakeWindow();
    Object.assign(window.document, { prerendering: { tagName: 'IMG' } });
    watch(window);
    expect(seen).toEqual(['loaded']);
  });

  it('looks at once and once more when the page has settled', () => {
    watch(new FakeWindow());
    expect(seen).toEqual(['loaded']);
    vi.advanceTimersByTime(SETTLED_MS);
    expect(seen).toEqual(['loaded', 'settled']);
    vi.advanceTimersByTime(60_000);
    expect(seen).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('looks after navigation within the page, when the new content had time to stand', () => {
    const window = new FakeWindow();
    watch(window);
    window.go('https://news.example/b');
    expect(seen).toEqual(['loaded']);
    vi.advanceTimersByTime(AFTER_NAVIGATION_MS);
    expect(seen).toEqual(['loaded', 'navigated']);
    vi.advanceTimersByTime(SETTLED_MS);
    expect(seen).toEqual(['loaded', 'navigated', 'settled']);
  });

  it('drops the look at a page that was left before its time', () => {
    const window = new FakeWindow();
    watch(window);
    window.go('https://news.example/b');
    window.go('https://news.example/c');
    vi.advanceTimersByTime(60_000);
    expect(seen).toEqual(['loaded', 'navigated', 'settled']);
  });

  it('stays still when only the fragment changed', () => {
    const window = new FakeWindow();
    watch(window);
    vi.advanceTimersByTime(SETTLED_MS);
    window.go('https://news.example/a#comments');
    vi.advanceTimersByTime(60_000);
    expect(seen).toEqual(['loaded', 'settled']);
  });

  it('looks at the address each second where there is no Navigation API, while visible', () => {
    const window = new FakeWindow(false);
    watch(window);
    vi.advanceTimersByTime(SETTLED_MS);
    seen = [];
    window.document.visibilityState = 'hidden';
    window.location.href = 'https://news.example/b';
    vi.advanceTimersByTime(10 * POLL_MS);
    expect(seen).toEqual([]);
    window.document.visibilityState = 'visible';
    vi.advanceTimersByTime(POLL_MS + AFTER_NAVIGATION_MS);
    expect(seen).toEqual(['navigated']);
  });

  it('needs no look each second where there is one', () => {
    const window = new FakeWindow();
    watch(window);
    expect(window.intervals).toBe(0);
  });

  it('looks again when the page comes back out of the cache, not at the first pageshow', () => {
    const window = new FakeWindow();
    watch(window);
    window.show(false);
    expect(seen).toEqual(['loaded']);
    window.show(true);
    expect(seen).toEqual(['loaded', 'restored']);
  });

  it('looks again when another document is written in its place', () => {
    const window = new FakeWindow();
    watch(window);
    vi.advanceTimersByTime(SETTLED_MS);
    for (const told of window.watching) told([], {} as MutationObserver);
    vi.advanceTimersByTime(60_000);
    expect(seen).toEqual(['loaded', 'settled', 'restored', 'settled']);
  });

  it('waits until a prerendered page is shown', () => {
    const window = new FakeWindow();
    window.document.prerendering = true;
    watch(window);
    vi.advanceTimersByTime(60_000);
    expect(seen).toEqual([]);
    window.document.dispatchEvent(new Event('prerenderingchange'));
    expect(seen).toEqual(['loaded']);
  });

  it('takes fragments of single-page sites for addresses', () => {
    expect(pageOf('https://a.example/x#top')).toBe('https://a.example/x');
    expect(pageOf('https://a.example/#/story/1')).toBe('https://a.example/#/story/1');
    expect(pageOf('https://a.example/#!story')).toBe('https://a.example/#!story');
  });
});
