import { useState } from 'preact/hooks';
import { NumbersTable } from '../frame/numbers-table.tsx';
import { PassagesList } from '../frame/passages-list.tsx';
import { pictureStrings as say } from '../words.ts';
import { FACT_COUNTS, type FactCount, reportOf, type Timeline, type TimelineRow } from './timeline-data.ts';

const { columns } = say.timeline;

/** Each outlet with when it published and its counts of facts, which open the facts that they count. */
export function TimelineNumbers({ data }: { readonly data: Timeline }) {
  const [open, setOpen] = useState<{ readonly outlet: string; readonly counted: FactCount } | null>(null);
  const counts = data.facts === 0 ? [] : FACT_COUNTS;
  return (
    <NumbersTable
      caption={say.timeline.title}
      columns={[say.outlet, columns.published, ...counts.map((each) => columns[each])]}
      rows={data.rows.map((row) => {
        const { key, name } = row.column;
        const opened = open?.outlet === key ? open.counted : null;
        return {
          key,
          cells: [
            name,
            row.points.map(({ published }) => say.timeline.published(published)).join('; ') ||
              say.timeline.undated,
            ...counts.map((each) => (
              <Count
                key={each}
                row={row}
                counted={each}
                isOpen={opened === each}
                onToggle={() => setOpen(opened === each ? null : { outlet: key, counted: each })}
              />
            )),
          ],
          under: opened !== null && <CountedFacts row={row} counted={opened} />,
        };
      })}
    />
  );
}

interface CountProps {
  readonly row: TimelineRow;
  readonly counted: FactCount;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Count({ row: { column, facts, points }, counted, isOpen, onToggle }: CountProps) {
  const { length } = facts[counted];
  // Of an outlet without a date nobody knows what was out before it.
  if (counted === 'knownBefore' && points.length === 0) return <>{say.unknown}</>;
  if (length === 0) return <>{say.number(length)}</>;
  return (
    <button
      type="button"
      class="link-button"
      aria-expanded={isOpen}
      aria-label={say.timeline.open(length, column.name, columns[counted])}
      onClick={onToggle}
    >
      {say.number(length)}
    </button>
  );
}

/** The facts that are counted, each by the passage that shows it. */
function CountedFacts({ row, counted }: { readonly row: TimelineRow; readonly counted: FactCount }) {
  const passages = row.facts[counted].flatMap((fact) => {
    const reports = reportOf(fact, row, counted);
    const [span] = reports?.spans ?? [];
    if (reports === undefined || span === undefined) return [];
    const { article, column, strength } = reports;
    // What others were matched to has no reasons of its own.
    const reasons = span.reasons.length > 0 ? span.reasons : fact.reasons;
    return [{ key: fact.id, article, column, strength, span, reasons }];
  });
  return <PassagesList passages={passages} />;
}
