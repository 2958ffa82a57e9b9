import type { ComponentChildren } from 'preact';
import type { Context } from '../../core/context/context.ts';
import type { Ask } from '../../messages/protocol.ts';
import { Motif } from '../icons.tsx';
import type { OutletColumn } from '../outlets/outlet-columns.ts';
import { OutletList } from '../outlets/outlet-list.tsx';
import { day, strings } from '../strings.ts';

interface FolioProps {
  readonly date?: string | null;
  /** Stands where the date would, where there is a page but no date. */
  readonly undated?: string;
  /** Buttons at its end. */
  readonly children?: ComponentChildren;
}

/** The line at the top of every state: whose window this is and, where known, the day it is about. */
export function Folio({ date = null, undated, children }: FolioProps) {
  const spoken = day(date, 'long');
  return (
    <div class="folio">
      <Motif />
      <span class="folio-name">{strings.name}</span>
      {spoken !== null && date !== null && <time dateTime={date.slice(0, 10)}>{spoken}</time>}
      {spoken === null && undated !== undefined && <span>{undated}</span>}
      {children}
    </div>
  );
}

interface HeaderProps {
  /** What `context.page` is: the page, or a passage or entry of it. */
  readonly of: Ask['kind'];
  readonly context: Context;
  readonly columns: readonly OutletColumn[];
  /** Buttons in the folio line. */
  readonly children?: ComponentChildren;
}

/** UTF-16 units of a passage that stand for its headline. */
const PASSAGE_SHOWN = 160;

/** What: the page's headline, the event's day, and how many others it is compared with. */
export function Header({ of, context, columns, children }: HeaderProps) {
  const { page, event } = context;
  const parts = strings.denominator(event.otherArticles, event.otherOutlets, event.independentOrigins);
  return (
    <header class="header">
      {/* The others' day says nothing about a page that gives none. */}
      <Folio
        date={day(page.published, 'long') === null ? null : (event.date ?? page.published)}
        undated={strings.undatedPage}
      >
        {children}
      </Folio>
      {of !== 'page' && <p class="header-of">{strings.of[of]}</p>}
      <h1 class="headline" lang={page.lang ?? ''} dir="auto">
        {of === 'selection' ? opening(page.text) : page.title.trim() || strings.untitled}
      </h1>
      <p class="denominator">{parts.join(', ')}</p>
      {event.leftOut > 0 && <p class="left-out">{strings.leftOut(event.leftOut)}</p>}
      <OutletList columns={columns} />
    </header>
  );
}

/** The beginning of a passage, up to a blank. */
function opening(text: string): string {
  if (text.length <= PASSAGE_SHOWN) return text;
  const cut = text.lastIndexOf(' ', PASSAGE_SHOWN);
  return `${text.slice(0, cut > 0 ? cut : PASSAGE_SHOWN)}${strings.ellipsis}`;
}
