import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { strings } from '../strings.ts';
import { FIRST_ROWS } from './view.ts';

interface SectionProps {
  readonly title: string;
  /** What the list was made from; said once, under the heading. */
  readonly note?: string | undefined;
  readonly rows: readonly SectionRow[];
  /** Shown without rows too, for what its note says. */
  readonly evenEmpty?: boolean;
  readonly unfolded: boolean;
  readonly onUnfold: (unfolded: boolean) => void;
}

export interface SectionRow {
  readonly key: string;
  readonly content: ComponentChildren;
}

/** One kind of finding: its heading with the number of rows, three rows, and a button for the rest. */
export function Section({ title, note, rows, evenEmpty = false, unfolded, onUnfold }: SectionProps) {
  const heading = useId();
  const firstNew = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  useLayoutEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    // Unfolded, the focus goes on to what is new; folded, the button is still in view above what follows it.
    if (unfolded) firstNew.current?.focus();
    else button.current?.scrollIntoView({ block: 'nearest' });
  }, [unfolded]);
  if (rows.length === 0 && !evenEmpty) return null;
  const folded = rows.length - FIRST_ROWS;
  const toggle = () => {
    pressed.current = true;
    onUnfold(!unfolded);
  };
  return (
    <section class="section" aria-labelledby={heading}>
      <h2 id={heading}>
        {title} <span class="section-count">{rows.length}</span>
      </h2>
      {note !== undefined && <p class="note">{note}</p>}
      {rows.length > 0 && (
        <ul class="rows">
          {(unfolded ? rows : rows.slice(0, FIRST_ROWS)).map((row, i) => (
            <li key={row.key} class="row" tabIndex={-1} ref={i === FIRST_ROWS ? firstNew : null}>
              {row.content}
            </li>
          ))}
        </ul>
      )}
      {folded > 0 && (
        <button type="button" class="link-button" ref={button} onClick={toggle}>
          {unfolded ? strings.fewer : strings.more(folded)}
          <span class="unseen"> {strings.moreIn(title)}</span>
        </button>
      )}
    </section>
  );
}
