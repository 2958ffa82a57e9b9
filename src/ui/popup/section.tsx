import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { strings } from '../strings.ts';
import { FIRST_ROWS } from './view.ts';

interface SectionProps {
  readonly title: string;
  /** What the list was made from; said once, under the heading. */
  readonly note?: string;
  readonly rows: readonly SectionRow[];
  /** Key of a row that has to be in view even if it is past the first three. */
  readonly reveal?: string | null;
}

export interface SectionRow {
  readonly key: string;
  readonly content: ComponentChildren;
}

/** One kind of finding: its heading with the number of rows, three rows, and a button for the rest. */
export function Section({ title, note, rows, reveal = null }: SectionProps) {
  const heading = useId();
  const list = useRef<HTMLUListElement>(null);
  const [all, setAll] = useState(false);
  const moveFocus = useRef(false);
  const must = rows.findIndex((row) => row.key === reveal) >= FIRST_ROWS;
  useEffect(() => {
    if (must) setAll(true);
  }, [must, reveal]);
  useEffect(() => {
    if (!moveFocus.current) return;
    moveFocus.current = false;
    const next = list.current?.children[FIRST_ROWS];
    if (next instanceof HTMLElement) next.focus();
  }, [all]);
  if (rows.length === 0) return null;
  const open = all || must;
  const folded = rows.length - FIRST_ROWS;
  const toggle = () => {
    moveFocus.current = !open;
    setAll(!open);
  };
  return (
    <section class="section" aria-labelledby={heading}>
      <h2 id={heading}>
        {title} <span class="section-count">{rows.length}</span>
      </h2>
      {note !== undefined && <p class="note">{note}</p>}
      <ul class="rows" ref={list}>
        {(open ? rows : rows.slice(0, FIRST_ROWS)).map((row) => (
          <li key={row.key} class="row" tabIndex={-1}>
            {row.content}
          </li>
        ))}
      </ul>
      {folded > 0 && (
        <button type="button" class="link-button" onClick={toggle}>
          {open ? strings.fewer : strings.more(folded)}
          <span class="unseen"> {strings.moreIn(title)}</span>
        </button>
      )}
    </section>
  );
}
