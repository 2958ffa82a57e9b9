import { useMemo } from 'preact/hooks';
import { PictureFrame } from '../frame/picture-frame.tsx';
import type { PictureProps } from '../picture-props.ts';
import { LEAST } from '../thresholds.ts';
import { pictureStrings as say } from '../words.ts';
import { matrixRows } from './matrix-data.ts';
import { MatrixDrawing } from './matrix-drawing.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { matrixKey } from './strength-mark.tsx';

/** About what an outlet's column takes, the columns behind, a letter of a fact with the air at a line's end; least a fact has. */
const [OUTLET_PX, OTHERS_PX, LETTER_PX, LEAST_PX] = [28, 264, 6.4, 170];

/** UTF-16 units that the two lines of a fact hold. */
function roomFor(outlets: number, width: number): number {
  return (2 * Math.max(LEAST_PX, width - outlets * OUTLET_PX - OTHERS_PX)) / LETTER_PX;
}

/** Every fact by every outlet: a table, since it is its own numbers. */
export function MatrixPicture({ view, about }: PictureProps) {
  const rows = useMemo(() => matrixRows(view), [view]);
  return (
    <PictureFrame
      name="matrix"
      title={say.matrix.title}
      note={say.matrix.note}
      savedNote={null}
      signs={matrixKey()}
      about={about}
      thin={rows.length < LEAST.matrixFacts ? say.matrix.thin : null}
      draw={(width) => (
        <MatrixTable rows={rows} columns={view.columns} room={roomFor(view.columns.length, width)} />
      )}
      saved={() => <MatrixDrawing rows={rows} columns={view.columns} />}
    />
  );
}
