import { useMemo } from 'preact/hooks';
import { notFoundIn } from '../../strings.ts';
import { PictureFrame } from '../frame/picture-frame.tsx';
import type { PictureProps } from '../picture-props.ts';
import { LEAST } from '../thresholds.ts';
import { pictureStrings as say } from '../words.ts';
import { headRooms } from './head-rooms.ts';
import { matrixRows } from './matrix-data.ts';
import { MatrixDrawing } from './matrix-drawing.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { matrixKey } from './strength-mark.tsx';

/** About what an outlet's column takes, a letter of a fact with the air at a line's end; least a fact has. */
const [OUTLET_PX, LETTER_PX, LEAST_PX] = [28, 6.4, 170];
const REM_PX = 16;

/** UTF-16 units that the two lines of a fact hold. */
function roomFor(outlets: number, width: number): number {
  const { origins, place, time } = headRooms();
  const others = outlets * OUTLET_PX + (origins + place + time) * REM_PX;
  return Math.floor((2 * Math.max(LEAST_PX, width - others)) / LETTER_PX);
}

/** Every fact by every outlet: a table, since it is its own numbers. */
export function MatrixPicture({ context, view, about }: PictureProps) {
  const rows = useMemo(() => matrixRows(view), [view]);
  return (
    <PictureFrame
      name="matrix"
      title={say.matrix.title}
      note={say.matrix.note}
      savedNote={notFoundIn(context.articles.length)}
      signs={matrixKey()}
      skip={say.matrix.skip}
      about={about}
      thin={rows.length < LEAST.matrixFacts ? say.matrix.thin : null}
      draw={(width) => (
        <MatrixTable rows={rows} columns={view.columns} room={roomFor(view.columns.length, width)} />
      )}
      saved={() => <MatrixDrawing rows={rows} columns={view.columns} />}
    />
  );
}
