import { pageOf } from '../../core/article/page-address.ts';
import type { PageMark } from '../../core/context/page-marks.ts';
import { watchAddress } from '../navigation.ts';
import { isPlainClick, rangeAt } from './choose.ts';
import { type Found, findMarks, isBroken } from './find-marks.ts';
import { watchChanges } from './keep-up.ts';
import { openPainter } from './painter.ts';
import { scrollTo } from './scroll-to.ts';

/** So long is a sentence shown, in milliseconds. */
const SHOWN_MS = 4_000;
/** Where not all were found, the page is gone through again after so many of its changes: more of it may have come. */
const MORE_LOOKS = 3;

interface Wanted {
  readonly url: string;
  readonly marks: readonly PageMark[];
  readonly paint: boolean;
  readonly listen?: boolean;
}

interface Around {
  /** Runs steps to their end, others between them. */
  run<Result>(steps: Generator<unknown, Result>): Promise<Result>;
  /** Whether the extension is still there: it may be reloaded or removed under the open page. */
  isAlive(): boolean;
  onChosen(mark: PageMark): void;
}

/**
 * The marks of the page that is open: found in its text, painted or only listened to, until another page takes its place,
 * nobody wants them any more or the extension is gone. Then nothing is left of them.
 */
export function openMarks(window: Window, { run, isAlive, onChosen }: Around) {
  const { document } = window;
  const painter = openPainter();
  let page = '';
  let marks: readonly PageMark[] = [];
  let found: readonly Found[] = [];
  let painted = false;
  let listening = false;
  /** Of searches the last one counts; while it runs, its end. */
  let search = 0;
  let searching: Promise<void> | null = null;
  let moreLooks = 0;
  let unshow: ReturnType<typeof setTimeout> | undefined;
  let stops: (() => void)[] = [];

  const isStill = () => isAlive() && pageOf(window.location.href) === page;
  const look = () => {
    if (!isStill()) forget();
    else if (found.some(isBroken) || (found.length < marks.length && moreLooks-- > 0))
      void find().catch(() => {});
  };
  const click = (event: MouseEvent) => {
    if (!isPlainClick(event, window.getSelection())) return;
    const one = rangeAt(document, found, event);
    if (one && isStill()) onChosen(one.mark);
  };

  function watch(): void {
    window.addEventListener('click', click, true);
    window.addEventListener('visibilitychange', look);
    stops = [
      () => window.removeEventListener('click', click, true),
      () => window.removeEventListener('visibilitychange', look),
      watchAddress(window as unknown as Parameters<typeof watchAddress>[0], look),
      watchChanges(document, look),
    ];
  }

  function unwatch(): void {
    for (const stop of stops) stop();
    stops = [];
  }

  function forget(): void {
    search++;
    unwatch();
    painter.unpaint();
    [page, marks, found, painted, listening] = ['', [], [], false, false];
  }

  function find(): Promise<void> {
    const own = ++search;
    const ended = run(findMarks(document, marks))
      .then((all) => {
        if (own !== search || !isStill()) return;
        found = all;
        if (painted) paint();
      })
      .finally(() => {
        if (searching === ended) searching = null;
      });
    searching = ended;
    return ended;
  }

  /** Waits for the search that counts, whichever that is by then. */
  async function settled(): Promise<void> {
    for (let last = searching; last !== null; last = searching) await last;
  }

  function paint(): void {
    painter.paint(found.map(({ mark: { kind }, range }) => ({ kind, range })));
  }

  return {
    async mark(wanted: Wanted): Promise<{ found: number[]; painted: boolean } | null> {
      const { url, paint: painting } = wanted;
      if (pageOf(window.location.href) !== pageOf(url)) return null;
      const isOpen = page === pageOf(url) && isSame(marks, wanted.marks);
      const isKnown = isOpen && (searching !== null || (found.length > 0 && !found.some(isBroken)));
      listening = wanted.listen ?? (page === pageOf(url) && listening);
      if (!painting && !listening) {
        forget();
        return { found: [], painted: false };
      }
      [page, painted] = [pageOf(url), painting];
      if (!isKnown) [marks, found, moreLooks] = [wanted.marks, [], MORE_LOOKS];
      if (painted) paint();
      else painter.unpaint();
      // A page that was written anew has taken the listeners with it.
      unwatch();
      watch();
      if (!isKnown) void find().catch(() => {});
      await settled();
      if (pageOf(window.location.href) !== pageOf(url)) return null;
      return { found: found.map(({ mark }) => mark.start), painted: painted && painter.can };
    },
    show({ start }: { readonly start: number }): boolean {
      const one = isStill() ? found.find(({ mark }) => mark.start === start) : undefined;
      if (one === undefined || isBroken(one) || !scrollTo(window, one.range)) return false;
      clearTimeout(unshow);
      if (painted && painter.can) {
        painter.point(one.range);
        unshow = setTimeout(() => painter.point(null), SHOWN_MS);
      } else {
        // As a browser's own search shows what it found: nothing in it tells of an extension.
        const { startContainer, startOffset, endContainer, endOffset } = one.range;
        window.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
      }
      return true;
    },
    unmark(what: { readonly paint?: false; readonly listen?: false }): null {
      painted = what.paint ?? painted;
      listening = what.listen ?? listening;
      if (!painted) painter.unpaint();
      if (!painted && !listening) forget();
      return null;
    },
  };
}

function isSame(a: readonly PageMark[], b: readonly PageMark[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ start, kind, text }, i) => {
      const other = b[i]!;
      return start === other.start && kind === other.kind && text === other.text;
    })
  );
}
