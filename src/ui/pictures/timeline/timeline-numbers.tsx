import { useState } from 'preact/hooks';
import { NumbersTable } from '../frame/numbers-table.tsx';
import { PassagesList } from '../frame/passages-list.tsx';
import { pictureStrings as say } from '../words.ts';
import { KNOWN, type Known, reportOf, type Timeline, type TimelineRow } from './timeline-data.ts';

const { columns } = say.timeline;

/** Each outlet with when it published and its counts of facts, which open the facts that they count. */
export function TimelineNumbers({ data }: { readonly data: Timeline }) {
  const [open, setOpen] = useState<{ readonly outlet: string; readonly known: Known } | null>(null);
  const known = data.facts === 0 ? [] : KNOWN;
  return (
    <NumbersTable
      caption={say.timeline.title}
      columns={[say.outlet, columns.published, ...known.map((each) => columns[each])]}
      rows={data.rows.map((row) => {
        const { key, name } = row.column;
        const opened = open?.outlet === key ? open.known : null;
        return {
          key,
          cells: [
            name,
            row.points.map(({ published }) => say.timeline.published(published)).join('; ') ||
              say.timeline.undated,
            ...known.map((each) => (
              <Count
                key={each}
                row={row}
                known={each}
                isOpen={opened === each}
                onToggle={() => setOpen(opened === each ? null : { outlet: key, known: each })}
              />
            )),
          ],
          under: opened !== null && <KnownFacts row={row} known={opened} />,
        };
      })}
    />
  );
}

interface CountProps {
  readonly row: TimelineRow;
  readonly known: Known;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Count({ row: { column, facts, points }, known, isOpen, onToggle }: CountProps) {
  // Of an outlet without a date nobody knows what was out before it.
  if (known === 'knownBefore' && points.length === 0) return <>{say.unknown}</>;
  const count = say.number(facts[known].length);
  if (facts[known].length === 0) return <>{count}</>;
  return (
    <button
      type="button"
      class="link-button"
      aria-expanded={isOpen}
      aria-label={`${column.name}, ${columns[known]}: ${count}`}
      onClick={onToggle}
    >
      {count}
    </button>
  );
}

/** The facts that are counted, each by the passage that shows it. */
function KnownFacts({ row, known }: { readonly row: TimelineRow; readonly known: Known }) {
  const passages = row.facts[known].flatMap((fact) => {
    const reports = reportOf(fact, row, known);
    const [span] = reports?.spans ?? [];
    return reports === undefined || span === undefined
      ? []
      : [{ key: fact.id, article: reports.article, column: reports.column, span, reasons: fact.reasons }];
  });
  return <PassagesList passages={passages} />;
}
