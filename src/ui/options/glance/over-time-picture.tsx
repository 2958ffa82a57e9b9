import { useMemo } from 'preact/hooks';
import type { Glance } from '../../../corpus/glance/glance.ts';
import { NumbersTable } from '../../pictures/frame/numbers-table.tsx';
import { PictureFrame } from '../../pictures/frame/picture-frame.tsx';
import { number } from '../words/amounts.ts';
import { glanceWords as say } from '../words/glance.ts';
import { overTime } from './over-time-data.ts';
import { OverTimeDrawing } from './over-time-drawing.tsx';

const { columns } = say.overTime;
/** Rows of the table of numbers; what comes after stands in the search. */
const MOST_LISTED = 200;

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
      numbers={
        <NumbersTable
          caption={say.overTime.title}
          columns={[columns.outlet, columns.articles, columns.days, columns.undated, columns.cutOff]}
          rows={glance.outlets.slice(0, MOST_LISTED).map((outlet) => ({
            key: outlet.name,
            cells: [
              <bdi>{say.outlet(outlet.name)}</bdi>,
              number(outlet.articles),
              say.daysOf(outlet.days),
              number(outlet.undated),
              number(outlet.cutOff),
            ],
          }))}
        />
      }
    />
  );
}
