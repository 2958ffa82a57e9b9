import { useMemo } from 'preact/hooks';
import { Receipt } from '../../receipt/receipt.tsx';
import { NumbersTable } from '../frame/numbers-table.tsx';
import { PictureFrame } from '../frame/picture-frame.tsx';
import type { PictureProps } from '../picture-props.ts';
import { pictureStrings as say } from '../words.ts';
import { groupName } from './group-name.ts';
import { type QuotedData, quotedOf } from './quoted-data.ts';
import { QuotedDrawing } from './quoted-drawing.tsx';

const { columns } = say.quoted;

/** Whose words each outlet carries. */
export function QuotedPicture({ context, view, about }: PictureProps) {
  const data = useMemo(() => quotedOf(context, view.columns), [context, view]);
  return (
    <PictureFrame
      name="quoted"
      title={say.quoted.title}
      note={say.quoted.note}
      about={about}
      thin={data.isThin ? say.quoted.thin : null}
      draw={(width) => <QuotedDrawing data={data} width={width} />}
      numbers={() => (
        <>
          <Groups data={data} />
          <Speakers data={data} articles={view.articles} />
        </>
      )}
    />
  );
}

function Groups({ data: { groups, bars } }: { readonly data: QuotedData }) {
  return (
    <NumbersTable
      caption={say.quoted.caption}
      columns={[say.outlet, ...groups.map(groupName)]}
      rows={bars.map(({ column, parts }) => ({
        key: column.key,
        cells: [
          column.name,
          ...groups.map((_, n) => say.number(parts.find(({ group }) => group === n)?.quoted ?? 0)),
        ],
      }))}
    />
  );
}

interface SpeakersProps {
  readonly data: QuotedData;
  readonly articles: PictureProps['view']['articles'];
}

function Speakers({ data: { groups, bars, speakers }, articles }: SpeakersProps) {
  return (
    <NumbersTable
      caption={say.quoted.caption}
      columns={[columns.who, columns.group, columns.all, ...bars.map(({ column }) => column.name)]}
      rows={speakers.map(({ speaker, words }) => {
        const { named, kind, group } = speaker;
        const article = named && articles.get(named.article);
        const unnamed = kind === 'nobody' ? say.quoted.inNobodysMouth : say.quoted.unnamed;
        const own = groups.find((each) => each.group === group);
        return {
          key: `${kind} ${speaker.entity}`,
          cells: [
            article ? <Receipt key="who" article={article} span={named} /> : unnamed,
            own && group !== null ? groupName(own) : say.unknown,
            say.quoted.cell(speaker.quoted, speaker.reported),
            ...words.map((each) => say.quoted.cell(each.quoted, each.reported)),
          ],
        };
      })}
    />
  );
}
