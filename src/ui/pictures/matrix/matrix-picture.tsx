import { useMemo } from 'preact/hooks';
import { PictureFrame } from '../frame/picture-frame.tsx';
import type { PictureProps } from '../picture-props.ts';
import { LEAST } from '../thresholds.ts';
import { pictureStrings as say } from '../words.ts';
import { matrixRows } from './matrix-data.ts';
import { MatrixDrawing } from './matrix-drawing.tsx';
import { MatrixTable } from './matrix-table.tsx';

/** About what an outlet's column takes; and what facts and the columns behind take where facts are shown whole. */
const [OUTLET_PX, WHOLE_PX] = [28, 720];

/** Every fact by every outlet: a table, since it is its own numbers. */
export function MatrixPicture({ view, about }: PictureProps) {
  const rows = useMemo(() => matrixRows(view), [view]);
  return (
    <PictureFrame
      name="matrix"
      title={say.matrix.title}
      note={say.matrix.note}
      about={about}
      thin={rows.length < LEAST.matrixFacts ? say.matrix.thin : null}
      draw={(width) => (
        <MatrixTable
          rows={rows}
          columns={view.columns}
          whole={width - view.columns.length * OUTLET_PX > WHOLE_PX}
        />
      )}
      saved={() => <MatrixDrawing rows={rows} columns={view.columns} />}
    />
  );
}
