import { useMemo } from 'preact/hooks';
import { Passages, Receipts, Source } from '../../comparison/receipts.tsx';
import { OutletMark } from '../../outlets/outlet-mark.tsx';
import { Receipt } from '../../receipt/receipt.tsx';
import { day, strings } from '../../strings.ts';
import { CopyFact } from '../../take-along/copy-fact.tsx';
import { dayOf } from '../timeline/published.ts';
import { pictureStrings as say } from '../words.ts';
import { type MatrixRow, tellingOf } from './matrix-data.ts';

interface FactLineProps {
  readonly row: MatrixRow;
  /** UTF-16 units of a passage that there is room for. */
  readonly room: number;
  readonly isOpen: boolean;
  /** Columns of the table. */
  readonly across: number;
  readonly onToggle: (fact: string) => void;
}

/** A fact's row and, opened, its passages under it. Sorting, or opening another, makes neither its words nor its cells anew. */
export function FactLine({ row, room, isOpen, across, onToggle }: FactLineProps) {
  // From its beginning where that says enough of it, else from its telling part on.
  const whole = room >= MUCH || row.passage.end - row.passage.start <= room;
  const words = useMemo(() => <FactWords row={row} whole={whole} />, [row, whole]);
  const cells = useMemo(() => factCells(row), [row]);
  return (
    <>
      <tr>
        <th scope="row">
          <button type="button" class="matrix-fact" aria-expanded={isOpen} onClick={() => onToggle(row.id)}>
            {words}
          </button>
        </th>
        {cells}
      </tr>
      {isOpen && (
        <tr class="facts-passages">
          <td colSpan={across}>
            <FactPassages row={row} />
          </td>
        </tr>
      )}
    </>
  );
}

/** What stands behind a fact in its row. Thirty outlets make thousands of these: styles alone draw shapes. */
function factCells({ cells, origins, place, time }: MatrixRow) {
  return [
    ...cells.map((strength, n) =>
      strength === null ? (
        <td key={n} />
      ) : (
        <td key={n} class={`facts-${strength}`}>
          <span class="unseen">{strings.matrix.shape(strength)}</span>
        </td>
      ),
    ),
    <td key="origins" class="facts-number facts-origins">
      {say.number(origins)}
    </td>,
    <td key="place" class="facts-number facts-place">
      {place === null ? say.unknown : say.matrix.place(place)}
    </td>,
    <td key="time" class="facts-number facts-time">
      {time === null ? say.unknown : day(dayOf(time), 'short')}
    </td>,
  ];
}

/** UTF-16 units of a passage that a row may show: about two lines of a wide page. */
const MOST_SHOWN = 240;
/** With room for so many, the beginning of any passage tells it apart. */
const MUCH = 140;

/** A fact by the words of its first passage, as far as a row has room. */
function FactWords({ row, whole }: { readonly row: MatrixRow; readonly whole: boolean }) {
  const { article, start, end } = row.passage;
  const from = whole ? start : tellingOf(row);
  const blank = article.text.lastIndexOf(' ', from + MOST_SHOWN);
  const to = end - from <= MOST_SHOWN ? end : blank > from ? blank : from + MOST_SHOWN;
  return (
    <span class="receipt" lang={article.lang ?? ''} dir="auto">
      {from > start && <span class="cut">{strings.ellipsis}&nbsp;</span>}
      {article.text.slice(from, to)}
      {to < end && <span class="cut">&nbsp;{strings.ellipsis}</span>}
    </span>
  );
}

/** All passages that carry a fact, with where they stand and why they match. */
function FactPassages({ row: { fact } }: { readonly row: MatrixRow }) {
  const [lead] = fact.reports;
  const [span] = lead?.spans ?? [];
  if (lead === undefined || span === undefined) return null;
  return (
    <div class="fact fact-open">
      <div class="report">
        <OutletMark column={lead.column} strength={lead.strength} decorative />
        <div class="report-body">
          <blockquote class="passage">
            <Receipt article={lead.article} span={span} reasons={fact.reasons} />
          </blockquote>
          <Source reports={lead} />
          <Passages view={fact} reports={lead} first={1} />
        </div>
      </div>
      <Receipts view={fact} />
      <CopyFact fact={fact.id} />
    </div>
  );
}
