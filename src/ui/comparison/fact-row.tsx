import { useId } from 'preact/hooks';
import { Chevron } from '../icons.tsx';
import { OutletMark } from '../outlets/outlet-mark.tsx';
import { Receipt } from '../receipt/receipt.tsx';
import { strings } from '../strings.ts';
import { CopyFact } from '../take-along/copy-fact.tsx';
import { useEscape } from './escape.ts';
import { Passages, Receipts, Source } from './receipts.tsx';
import type { FactView } from './view.ts';

interface FactRowProps {
  readonly view: FactView;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Marks beyond this are counted, not drawn. */
const MOST_MARKS = 10;

/** A fact by the words of one article; opened, the passages of all of them. */
export function FactRow({ view, open, onToggle }: FactRowProps) {
  const details = useId();
  const { row, button } = useEscape(open, onToggle);
  const [lead] = view.reports;
  const [span] = lead?.spans ?? [];
  if (lead === undefined || span === undefined) return null;
  return (
    <div class={open ? 'fact fact-open' : 'fact'} ref={row}>
      <h3>
        <button
          type="button"
          class="fact-toggle"
          ref={button}
          id={factId(view.id)}
          aria-expanded={open}
          aria-controls={details}
          onClick={onToggle}
        >
          <OutletMark column={lead.column} strength={lead.strength} />
          <Receipt article={lead.article} span={span} reasons={open ? view.reasons : []} />
          <Chevron />
        </button>
      </h3>
      {open && <Source reports={lead} />}
      {open && <Passages view={view} reports={lead} first={1} />}
      <div class="fact-by">
        <Carriers view={view} />
      </div>
      <div id={details} hidden={!open}>
        {open && <Receipts view={view} />}
        {open && <CopyFact fact={view.id} />}
      </div>
    </div>
  );
}

/** The id of a row's button, so that the matrix can lead to it. */
export function factId(fact: string): string {
  return `fact-${fact}`;
}

function Carriers({ view }: { readonly view: FactView }) {
  const { carriers, fact } = view;
  const possible = view.outlets - view.sureOutlets;
  const reason = fact.absence === null ? '' : strings.absence(fact.absence.kind);
  return (
    <>
      <ul class="carriers">
        {carriers.slice(0, MOST_MARKS).map(({ column, strength }) => (
          <li key={column.key}>
            <OutletMark column={column} strength={strength} size="small" />
          </li>
        ))}
        {carriers.length > MOST_MARKS && <li>+{carriers.length - MOST_MARKS}</li>}
      </ul>
      <span class="counts">
        {strings.carried(view.outlets, possible)} · {strings.origins(fact.origins)}
      </span>
      {reason !== '' && <span class="absence">{reason}</span>}
    </>
  );
}
