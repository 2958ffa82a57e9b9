import { useCallback, useMemo, useState } from 'preact/hooks';
import type { OutletColumn } from '../../outlets/outlet-columns.ts';
import { OutletMark } from '../../outlets/outlet-mark.tsx';
import { strings } from '../../strings.ts';
import { useSteps } from '../frame/use-steps.ts';
import { pictureStrings as say } from '../words.ts';
import { headRooms } from './head-rooms.ts';
import { directionOf, type MatrixRow, type Sorting, type SortKey, sorted } from './matrix-data.ts';
import { FactLine } from './matrix-row.tsx';

interface MatrixTableProps {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly OutletColumn[];
  /** UTF-16 units of a fact that its two lines have room for. */
  readonly room: number;
}

/** As many as a screen has room for are there with the first picture; all others follow it. */
const FIRST_ROWS = 30;
/** Columns that are no outlet's. */
const OTHERS = 4;

/** All facts in rows, sorted by any head; a fact opens its passages under its row. */
export function MatrixTable({ rows, columns, room }: MatrixTableProps) {
  const [sorting, setSorting] = useState<Sorting>({ by: 'importance', turned: false });
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const ordered = useMemo(() => sorted(rows, sorting), [rows, sorting]);
  const isWhole = useSteps(1) > 0;
  const shown = useMemo(() => (isWhole ? ordered : ordered.slice(0, FIRST_ROWS)), [ordered, isWhole]);
  const toggle = useCallback((id: string) => {
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const across = columns.length + OTHERS;
  // Kept while the page changes its width, until a fact's words get another room.
  const lines = useMemo(
    () =>
      shown.map((row) => (
        <FactLine
          key={row.id}
          row={row}
          room={room}
          isOpen={open.has(row.id)}
          across={across}
          onToggle={toggle}
        />
      )),
    [shown, room, open, across, toggle],
  );
  const head = (by: SortKey) => ({
    by,
    sorting,
    onSort: () => setSorting({ by, turned: sorting.by === by && !sorting.turned }),
  });
  const { origins, place, time } = headRooms();
  const widths = { '--origins': `${origins}rem`, '--place': `${place}rem`, '--time': `${time}rem` };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it
    <section class="facts-scroll" tabIndex={0} aria-label={say.matrix.rows(rows.length)}>
      <table class="facts" style={{ '--outlets': columns.length, ...widths }}>
        <thead>
          <tr>
            <Head {...head('importance')}>{say.matrix.sort.importance}</Head>
            {columns.map((column, n) => (
              <Head key={column.key} {...head(n)}>
                <OutletMark column={column} />
              </Head>
            ))}
            <Head {...head('origins')}>{say.matrix.sort.origins}</Head>
            <Head {...head('place')}>{say.matrix.sort.place}</Head>
            <Head {...head('time')}>{say.matrix.sort.time}</Head>
          </tr>
        </thead>
        <tbody>{lines}</tbody>
      </table>
      <span class="unseen" role="status">
        {shown.length < rows.length ? strings.more(rows.length - shown.length) : ''}
      </span>
    </section>
  );
}

interface HeadProps {
  readonly by: SortKey;
  readonly sorting: Sorting;
  readonly onSort: () => void;
  readonly children: preact.ComponentChildren;
}

function Head({ by, sorting, onSort, children }: HeadProps) {
  const isSorted = sorting.by === by;
  return (
    <th
      scope="col"
      class={`facts-head-${typeof by === 'number' ? 'outlet' : by}`}
      aria-sort={isSorted ? directionOf(sorting) : 'none'}
    >
      <button type="button" class="facts-sort" onClick={onSort}>
        <span class="facts-head">{children}</span>
        <SortSign direction={isSorted ? directionOf(sorting) : null} />
      </button>
    </th>
  );
}

/** Which way the rows are sorted; a screen reader hears it of the head. */
function SortSign({ direction }: { readonly direction: 'ascending' | 'descending' | null }) {
  return (
    <svg class="sort-sign" width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
      {direction !== null && (
        <path d={direction === 'ascending' ? 'M1 6h6L4 1.5z' : 'M1 2h6L4 6.5z'} fill="currentColor" />
      )}
    </svg>
  );
}
