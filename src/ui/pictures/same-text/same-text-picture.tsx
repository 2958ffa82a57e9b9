import { useMemo } from 'preact/hooks';
import { NumbersTable } from '../frame/numbers-table.tsx';
import { PictureFrame } from '../frame/picture-frame.tsx';
import type { PictureProps } from '../picture-props.ts';
import { MOST } from '../thresholds.ts';
import { pictureStrings as say } from '../words.ts';
import { sameTextOf } from './same-text-data.ts';
import { leastWidth, SameTextDrawing } from './same-text-drawing.tsx';

const { columns } = say.sameText;

/** Which outlets share how much text with which. */
export function SameTextPicture({ context, view, about }: PictureProps) {
  const data = useMemo(() => sameTextOf(context, view.columns), [context, view]);
  const nameOf = (n: number) => data.columns[n]!.name;
  return (
    <PictureFrame
      name="same-text"
      title={say.sameText.title}
      note={say.sameText.note}
      about={about}
      thin={data.pairs.length === 0 ? say.sameText.thin : null}
      broad={data.columns.length > MOST.columnsBeside}
      leastWidth={leastWidth(data)}
      beneath={data.alone.length > 0 ? say.sameText.alone(data.alone.map(({ name }) => name)) : null}
      draw={(width) => <SameTextDrawing data={data} width={width} />}
      numbers={() => (
        <NumbersTable
          caption={say.sameText.title}
          columns={[columns.one, columns.other, columns.share, columns.words, columns.kind]}
          rows={data.pairs.map(({ a, b, share, words, kind }) => ({
            key: `${a} ${b}`,
            cells: [nameOf(a), nameOf(b), say.share(share), say.number(words), say.sameText.kind[kind]],
          }))}
        />
      )}
    />
  );
}
