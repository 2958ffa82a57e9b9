import type { Context } from '../../core/context/context.ts';
import { Motif } from '../icons.tsx';
import type { OutletColumn } from '../outlets/outlet-columns.ts';
import { OutletList } from '../outlets/outlet-list.tsx';
import { day, strings } from '../strings.ts';

/** The line at the top of every state: whose window this is and, where known, the day it is about. */
export function Folio({ date = null }: { readonly date?: string | null }) {
  const spoken = day(date, 'long');
  return (
    <div class="folio">
      <Motif />
      <span class="folio-name">{strings.name}</span>
      {spoken !== null && date !== null && <time dateTime={date.slice(0, 10)}>{spoken}</time>}
    </div>
  );
}

interface HeaderProps {
  readonly context: Context;
  readonly columns: readonly OutletColumn[];
}

/** What: the page's headline, the event's day, and how many others it is compared with. */
export function Header({ context, columns }: HeaderProps) {
  const { page, event } = context;
  const parts = strings.denominator(event.otherArticles, event.otherOutlets, event.independentOrigins);
  return (
    <header class="header">
      <Folio date={event.date ?? page.published} />
      <h1 class="headline" lang={page.lang ?? ''} dir="auto">
        {page.title.trim() || strings.untitled}
      </h1>
      <p class="denominator">{parts.join(', ')}</p>
      {event.leftOut > 0 && <p class="left-out">{strings.leftOut(event.leftOut)}</p>}
      <OutletList columns={columns} />
    </header>
  );
}
