import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ArticleNumber } from '../../../corpus/store/described.ts';
import type { Found } from '../../../messages/corpus-protocol.ts';
import { focusHeading } from '../frame/heading.tsx';
import { isLaidOut, useHeight, useTop } from '../list/use-size.ts';
import { useWindowRows } from '../list/use-virtual.ts';
import { orderOf, type Route } from '../route.ts';
import { lookWords as say } from '../words/look.ts';
import { ArticleRowView } from './article-row.tsx';
import type { Look } from './look-state.ts';
import { nextActive } from './next-active.ts';
import { PART_ROWS, Parts, partOf } from './parts.tsx';

export type HowOpened = 'to-read' | 'along';

export interface ArticleRowsProps {
  readonly look: Look;
  readonly found: Found;
  readonly route: Route;
  readonly onSeen: (numbers: Uint32Array) => void;
  readonly onOpen: (number: ArticleNumber, how: HowOpened) => void;
  readonly onClose: () => void;
}

/** While one moves along the list with an article open beside it, the article is changed when one pauses. */
const ALONG_MS = 150;
const COLUMNS = ['title', 'outlet', 'published', 'characters'] as const;

/** The articles found, as a table whose rows are drawn only where they are seen; it scrolls with the page. */
export function ArticleRows({ look, found, route, onSeen, onOpen, onClose }: ArticleRowsProps) {
  const { numbers } = found;
  const body = useRef<HTMLTableSectionElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLTableSectionElement>(null);
  const [active, setActive] = useState(() => openedAt(numbers, route.open));
  const [part, setPart] = useState(() => partOf(active));
  const moved = useRef(false);
  const along = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const first = part * PART_ROWS;
  const count = Math.min(PART_ROWS, numbers.length - first);
  const current = Math.min(Math.max(active, first), first + count - 1);
  const virtual = useWindowRows({
    count,
    rowSize: useHeight(probe) || 48,
    top: useTop(body),
    covered: useHeight(head),
    keep: current - first,
  });
  const items = virtual.getVirtualItems();
  // Each by itself: between the kept row and those in sight may lie the whole list.
  const drawn = items.map(({ index }) => first + index);
  useEffect(() => onSeen(numbersAt(numbers, drawn)), [numbers, drawn.join(), onSeen]);

  /** Not while the article stands in the list's place: the page would scroll in the article. */
  const scrollTo = (index: number, align: 'auto' | 'center' = 'auto') => {
    if (body.current !== null && isLaidOut(body.current)) virtual.scrollToIndex(index % PART_ROWS, { align });
  };

  // Opened by its address, the article shows where it stands in the list.
  useEffect(() => {
    if (route.open !== null && current > 0) scrollTo(current, 'center');
  }, []);

  // An article that was opened otherwise is the one to go on from in the list.
  useEffect(() => {
    const index = route.open === null ? -1 : numbers.indexOf(route.open);
    if (index < 0 || index === active) return;
    setActive(index);
    setPart(partOf(index));
    scrollTo(index);
  }, [route.open, numbers]);

  // Another search begins at its top.
  const shown = useRef(numbers);
  useEffect(() => {
    if (shown.current === numbers) return;
    shown.current = numbers;
    if (active >= numbers.length) setActive(Math.max(0, numbers.length - 1));
    if (part > partOf(numbers.length - 1)) setPart(0);
  }, [numbers]);

  useEffect(() => () => clearTimeout(along.current), []);

  /** Closed, the list is as it was left, and the focus where it came from. */
  const before = useRef(route.open);
  useEffect(() => {
    const closed = route.open === null ? before.current : null;
    before.current = route.open;
    // One that was deleted is not in the list any more: the way back takes the focus.
    if (closed === null || !numbers.includes(closed)) return;
    scrollTo(current);
    focusRow(body.current, current);
  }, [route.open]);

  // The way back is gone with what it brought back: reading goes on at the row, or at the heading if it is not here.
  useEffect(() => {
    const focused = document.activeElement;
    if (look.broughtBack === null || (focused !== null && focused !== document.body)) return;
    const index = numbers.indexOf(look.broughtBack.number);
    if (index < 0) return focusHeading();
    moved.current = true;
    setActive(index);
    setPart(partOf(index));
    scrollTo(index);
  }, [look.broughtBack]);

  // At once: between two presses of a key the row that had the focus may be gone.
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    focusRow(body.current, current);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape' && (route.open !== null || route.compare !== null)) return onClose();
    const number = numbers[current];
    if (event.key === 'Enter' && number !== undefined) {
      event.preventDefault();
      return onOpen(number, 'to-read');
    }
    const page = Math.max(1, Math.floor(window.innerHeight / (virtual.options.estimateSize(0) || 1)) - 2);
    const next = nextActive(event.key, current, numbers.length, page);
    if (next === null) return;
    event.preventDefault();
    moved.current = true;
    setActive(next);
    setPart(partOf(next));
    scrollTo(next);
    if (route.open === null) return;
    clearTimeout(along.current);
    along.current = setTimeout(() => {
      const there = numbers[next];
      if (there !== undefined) onOpen(there, 'along');
    }, ALONG_MS);
  };

  const order = orderOf(route.search);
  return (
    <>
      <Parts part={part} count={numbers.length} onPart={setPart} />
      <p id="table-help" class="unseen">
        {say.tableHelp}
      </p>
      <div class="row-probe" aria-hidden="true" ref={probe} />
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys move along its rows.
        role="grid"
        class="table"
        aria-label={say.table}
        aria-describedby="table-help"
        aria-rowcount={numbers.length + 1}
        aria-colcount={COLUMNS.length}
        onKeyDown={onKeyDown}
      >
        <thead class="table-head" ref={head}>
          <tr aria-rowindex={1} class="table-row">
            {COLUMNS.map((column) => (
              <th key={column} scope="col" class={`cell cell-${column}`} aria-sort={SORTED[order]?.[column]}>
                {say.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="table-body" ref={body} style={{ blockSize: `${virtual.getTotalSize()}px` }}>
          {items.map(({ index, start }) => {
            const at = first + index;
            const number = numbers[at];
            if (number === undefined) return null;
            return (
              <ArticleRowView
                key={number}
                number={number}
                row={look.rows.get(number)}
                index={at}
                top={start - virtual.options.scrollMargin}
                active={at === current}
                open={number === route.open}
                route={route}
                onActive={setActive}
                onOpen={onOpen}
              />
            );
          })}
        </tbody>
      </table>
    </>
  );
}

const SORTED: {
  readonly [order: string]: { readonly [column: string]: 'ascending' | 'descending' } | undefined;
} = {
  newest: { published: 'descending' },
  oldest: { published: 'ascending' },
  outlet: { outlet: 'ascending' },
  title: { title: 'ascending' },
  longest: { characters: 'descending' },
};

/** The articles in these places, of which some may be past the end. */
function numbersAt(numbers: Uint32Array, places: readonly number[]): Uint32Array {
  return Uint32Array.from(
    places.filter((place) => place < numbers.length).map((place) => numbers[place] ?? 0),
  );
}

function openedAt(numbers: Uint32Array, open: ArticleNumber | null): number {
  return open === null ? 0 : Math.max(0, numbers.indexOf(open));
}

function focusRow(body: HTMLElement | null, index: number): void {
  body?.querySelector<HTMLElement>(`[aria-rowindex="${index + 2}"]`)?.focus({ preventScroll: true });
}
