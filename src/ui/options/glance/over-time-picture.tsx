import { useMemo } from 'preact/hooks';
import type { Glance, OutletGlance } from '../../../corpus/glance/glance.ts';
import { type NumbersRow, NumbersTable } from '../../pictures/frame/numbers-table.tsx';
import { PictureFrame } from '../../pictures/frame/picture-frame.tsx';
import { number } from '../words/amounts.ts';
import { glanceWords as say } from '../words/glance.ts';
import { overTime } from './over-time-data.ts';
import { OverTimeDrawing } from './over-time-drawing.tsx';
import { MOST } from './thresholds.ts';

const { columns } = say.overTime;

export function OverTimePicture({ glance }: { readonly glance: Glance }) {
  const data = useMemo(() => overTime(glance), [glance]);
  return (
    <PictureFrame
      name="over-time"
      title={say.overTime.title}
      note={data === null ? '' : say.overTime.note(data)}
      about={say.title}
      thin={data === null ? say.overTime.none : null}
      draw={(width) => data && <OverTimeDrawing data={data} width={width} />}
      numbers={() => (
        <NumbersTable
          caption={say.overTime.title}
          columns={[columns.outlet, columns.articles, columns.days, columns.undated, columns.cutOff]}
          rows={rowsOf(glance)}
        />
      )}
    />
  );
}

/** One row an outlet, and one for all those together that are too many to be read. */
function rowsOf({ outlets }: Glance): NumbersRow[] {
  const rows = outlets.slice(0, MOST.listed).map((outlet) => ({
    key: `${outlet.name}.`,
    cells: [<bdi>{say.outlet(outlet.name)}</bdi>, ...numbersOf([outlet])],
  }));
  const rest = outlets.slice(MOST.listed);
  if (rest.length === 0) return rows;
  return [...rows, { key: '', cells: [say.overTime.others(rest.length), ...numbersOf(rest)] }];
}

function numbersOf(outlets: readonly OutletGlance[]): string[] {
  const sum = (of: (outlet: OutletGlance) => number) =>
    number(outlets.reduce((all, outlet) => all + of(outlet), 0));
  const ends = outlets.flatMap(({ days }) => (days.length === 0 ? [] : [days[0]!, days.at(-1)!]));
  return [
    sum(({ articles }) => articles),
    say.daysOf(ends.sort((a, b) => a - b)),
    sum(({ undated }) => undated),
    sum(({ cutOff }) => cutOff),
  ];
}
