import type { ArticleNumber, ArticleRow } from '../../../corpus/store/described.ts';
import { day } from '../../strings.ts';
import { type Route, writeRoute } from '../route.ts';
import { lookWords as say } from '../words/look.ts';
import type { HowOpened } from './article-rows.tsx';
import { titleOf } from './look-actions.ts';

interface ArticleRowProps {
  readonly number: ArticleNumber;
  /** Undefined until it has been fetched. */
  readonly row: ArticleRow | undefined;
  /** Of all that was found. */
  readonly index: number;
  readonly top: number;
  readonly active: boolean;
  readonly open: boolean;
  readonly route: Route;
  readonly onActive: (index: number) => void;
  readonly onOpen: (number: ArticleNumber, how: HowOpened) => void;
}

/** One article of the table. One row takes part in the order of focus; arrow keys move which. */
export function ArticleRowView(props: ArticleRowProps) {
  const { number, row, index, top, active, open, route, onActive, onOpen } = props;
  const classes = ['table-row', 'article-row'];
  if (open) classes.push('article-row-open');
  return (
    // Keys are the table's: it knows where they lead, and that Enter opens the row.
    <tr
      class={classes.join(' ')}
      tabIndex={active ? 0 : -1}
      aria-rowindex={index + 2}
      aria-selected={open}
      style={{ transform: `translateY(${top}px)` }}
      onFocus={() => onActive(index)}
      onClick={(event) => {
        // A link may be opened in another tab.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onOpen(number, 'to-read');
      }}
    >
      {row === undefined ? <NotYet /> : <Cells row={row} href={writeRoute(leadsTo(route, number))} />}
    </tr>
  );
}

/** Where the other of two articles is chosen, to both of them. */
function leadsTo(route: Route, number: ArticleNumber): Route {
  return route.compare === null
    ? { ...route, open: number }
    : { ...route, compare: { a: route.compare.a, b: number } };
}

function NotYet() {
  return (
    <td class="cell cell-title soft" colSpan={4}>
      <span class="unseen">{say.rowLoading}</span>
    </td>
  );
}

function Cells({ row, href }: { readonly row: ArticleRow; readonly href: string }) {
  return (
    <>
      <td class="cell cell-title">
        <a href={href} tabIndex={-1} lang={row.lang ?? ''} dir="auto">
          {titleOf(row)}
        </a>
      </td>
      <td class="cell cell-outlet">
        <bdi>{row.outlet.trim() === '' ? say.noOutlet : row.outlet}</bdi>
      </td>
      <td class="cell cell-published">{day(row.published, 'short') ?? say.undated}</td>
      <td class="cell cell-characters">
        <span>{say.length(row.characters)}</span>
        {row.cutOff && <span class="flag warn">{say.cutOff}</span>}
        {row.changed && <span class="flag">{say.changed}</span>}
      </td>
    </>
  );
}
