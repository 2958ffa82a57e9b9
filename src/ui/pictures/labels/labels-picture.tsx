import { useId, useMemo, useState } from 'preact/hooks';
import { Receipt } from '../../receipt/receipt.tsx';
import { NumbersTable } from '../frame/numbers-table.tsx';
import { PictureFrame } from '../frame/picture-frame.tsx';
import type { PictureProps } from '../picture-props.ts';
import { MOST } from '../thresholds.ts';
import { pictureStrings as say } from '../words.ts';
import { LabelUses } from './label-uses.tsx';
import { type LabelledActor, type LabelRow, labelledActors } from './labels-data.ts';
import { LabelsDrawing, leastWidth } from './labels-drawing.tsx';

const { columns } = say.labels;

/** What each outlet calls an actor or event, side by side. */
export function LabelsPicture({ context, view, about }: PictureProps) {
  const actors = useMemo(() => labelledActors(context, view.columns), [context, view]);
  const [chosen, setChosen] = useState('');
  const actor = actors.find(({ entity }) => entity === chosen) ?? actors[0];
  const nameOf = ({ name }: LabelledActor) =>
    name === null
      ? say.labels.event
      : (view.articles.get(name.article)?.text.slice(name.start, name.end) ?? '');
  return (
    <PictureFrame
      name="labels"
      title={say.labels.title}
      note={say.labels.note}
      about={actor ? `${say.labels.choose} ${nameOf(actor)} · ${about}` : about}
      thin={actor ? null : say.labels.thin}
      choices={actor && <Choice actors={actors} actor={actor} nameOf={nameOf} onChoose={setChosen} />}
      // As the widest of them, so that a choice moves no picture.
      broad={actors.some(({ columns }) => columns.length > MOST.columnsBeside)}
      leastWidth={actor ? leastWidth(actor) : 0}
      draw={(width) =>
        actor && (
          <>
            <LabelsDrawing actor={actor} articles={view.articles} width={width} />
            {/* Of the table beneath, which a file that it is saved as does not hold. */}
            {actor.left > 0 && <p class="note">{say.labels.more(actor.left)}</p>}
          </>
        )
      }
      {...(actor && { numbers: () => <Numbers key={actor.entity} actor={actor} articles={view.articles} /> })}
    />
  );
}

interface ChoiceProps {
  readonly actors: readonly LabelledActor[];
  readonly actor: LabelledActor;
  readonly nameOf: (actor: LabelledActor) => string;
  readonly onChoose: (entity: string) => void;
}

function Choice({ actors, actor, nameOf, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <p class="picture-choice">
      <label for={id}>{say.labels.choose}</label>
      <select id={id} value={actor.entity} onChange={(event) => onChoose(event.currentTarget.value)}>
        {actors.map((each) => (
          <option key={each.entity} value={each.entity} selected={each === actor}>
            {nameOf(each)}
          </option>
        ))}
      </select>
    </p>
  );
}

/** How often a word is used, as far as it is counted. */
const times = ({ voice }: LabelRow) => (voice === 'names' ? say.labels.atLeast : say.number);

interface NumbersProps {
  readonly actor: LabelledActor;
  readonly articles: PictureProps['view']['articles'];
}

/** Each word with its counts, which open the places behind them. */
function Numbers({ actor, articles }: NumbersProps) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <NumbersTable
      caption={say.labels.title}
      columns={[
        columns.words,
        columns.voice,
        columns.origins,
        columns.uses,
        ...actor.columns.map(({ name }) => name),
      ]}
      rows={actor.rows.map((row) => {
        const article = articles.get(row.shown.article);
        const isOpen = open === row.key;
        const words = article?.text.slice(row.shown.start, row.shown.end) ?? '';
        return {
          key: row.key,
          cells: [
            article && <Receipt key="words" article={article} span={row.shown} />,
            say.labels.voices[row.voice],
            say.number(row.origins),
            <button
              key="uses"
              type="button"
              class="link-button"
              aria-expanded={isOpen}
              aria-label={say.labels.open(row.uses.length, words)}
              onClick={() => setOpen(isOpen ? null : row.key)}
            >
              {times(row)(row.uses.length)}
            </button>,
            ...row.byColumn.map(times(row)),
          ],
          under: isOpen && <LabelUses uses={row.uses} columns={actor.columns} articles={articles} />,
        };
      })}
    />
  );
}
