import { useMemo } from 'preact/hooks';
import { NumbersTable } from '../frame/numbers-table.tsx';
import { PictureFrame } from '../frame/picture-frame.tsx';
import type { PictureProps } from '../picture-props.ts';
import { LEAST } from '../thresholds.ts';
import { pictureStrings as say } from '../words.ts';
import { type TimelineRow, timelineOf } from './timeline-data.ts';
import { TimelineDrawing } from './timeline-drawing.tsx';
import { timelineKey } from './timeline-key.tsx';

const { columns } = say.timeline;

/** When each outlet published, and which facts were out by then. */
export function TimelinePicture({ view, about }: PictureProps) {
  const data = useMemo(() => timelineOf(view), [view]);
  return (
    <PictureFrame
      name="timeline"
      title={say.timeline.title}
      note={say.timeline.note(data.zone)}
      about={about}
      thin={data.dated < LEAST.dated ? say.timeline.thin : null}
      signs={timelineKey(data)}
      draw={(width) => <TimelineDrawing data={data} width={width} />}
      numbers={() => (
        <NumbersTable
          caption={say.timeline.title}
          columns={[
            say.outlet,
            columns.published,
            ...(data.facts === 0
              ? []
              : [columns.carries, columns.after, columns.first, columns.unknown, columns.knownBefore]),
          ]}
          rows={data.rows.map((row) => ({
            key: row.column.key,
            cells: [
              row.column.name,
              row.points.map(({ published }) => say.timeline.published(published)).join('; ') ||
                say.timeline.undated,
              ...(data.facts === 0 ? [] : factCells(row)),
            ],
          }))}
        />
      )}
    />
  );
}

function factCells({ carries, after, first, unknown, knownBefore, points }: TimelineRow): string[] {
  const counts = [carries, after, first, unknown].map(say.number);
  return [...counts, points.length === 0 ? say.unknown : say.number(knownBefore)];
}
