import { useMemo, useRef, useState } from 'preact/hooks';
import type { ReadMark } from '../../../corpus/read-marks.ts';
import type { Loaded } from '../failure.ts';
import { FailureNote } from '../frame/notice.tsx';
import { number } from '../words/amounts.ts';
import { lookWords } from '../words/look.ts';
import { READ_KINDS, type ReadEntry, type ReadKind, readEntries } from './read-entries.ts';

const say = lookWords.article.read;
/** Entries of a kind that are shown before one asks for more. */
const FIRST_ENTRIES = 12;

interface ReadPanelProps {
  readonly text: string;
  readonly marks: Loaded<readonly ReadMark[]> | null;
  /** Kinds that are marked in the text. */
  readonly kinds: ReadonlySet<ReadKind>;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onKinds: (kinds: ReadonlySet<ReadKind>) => void;
  readonly onGoTo: (place: number) => void;
}

/** Names, numbers, dates and quotes, each with what it was understood as; folded away until one asks. */
export function ReadPanel(props: ReadPanelProps) {
  const { text, marks, onOpen, onClose } = props;
  return (
    <details
      class="more read-panel"
      onToggle={({ currentTarget }) => (currentTarget.open ? onOpen() : onClose())}
    >
      <summary>{say.title}</summary>
      <p class="soft">{say.note}</p>
      <div aria-live="polite">
        {marks?.kind === 'loading' && <p class="soft">{say.loading}</p>}
        {marks?.kind === 'failed' && <FailureNote title={say.failed} failure={marks.failure} />}
        {marks?.kind === 'there' && marks.value.length === 0 && <p>{say.nothing}</p>}
      </div>
      {marks?.kind === 'there' && marks.value.length > 0 && (
        <Kinds {...props} text={text} read={marks.value} />
      )}
    </details>
  );
}

function Kinds({ text, read, kinds, onKinds, onGoTo }: ReadPanelProps & { read: readonly ReadMark[] }) {
  const entries = useMemo(() => readEntries(text, read), [text, read]);
  return (
    <>
      {READ_KINDS.filter((kind) => entries[kind].length > 0).map((kind) => (
        <section key={kind} class="read-kind" aria-label={say.kinds[kind]}>
          <label class="check">
            <input
              type="checkbox"
              aria-label={say.show(say.kinds[kind])}
              checked={kinds.has(kind)}
              onChange={({ currentTarget }) => onKinds(withKind(kinds, kind, currentTarget.checked))}
            />
            <span class={`read-${kind}`}>{say.kinds[kind]}</span>{' '}
            <span class="soft">{number(entries[kind].length)}</span>
          </label>
          <Entries entries={entries[kind]} onGoTo={onGoTo} />
        </section>
      ))}
    </>
  );
}

function Entries({
  entries,
  onGoTo,
}: {
  readonly entries: readonly ReadEntry[];
  readonly onGoTo: (place: number) => void;
}) {
  const [all, setAll] = useState(false);
  const more = entries.length - FIRST_ENTRIES;
  return (
    <>
      <ul class="read-entries">
        {(all ? entries : entries.slice(0, FIRST_ENTRIES)).map((entry, i) => (
          <li key={i}>
            <Entry entry={entry} onGoTo={onGoTo} />
          </li>
        ))}
      </ul>
      {more > 0 && !all && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {say.more(more)}
        </button>
      )}
    </>
  );
}

/** Pressed, it leads to where it stands; pressed again, to the next place. */
function Entry({ entry, onGoTo }: { readonly entry: ReadEntry; readonly onGoTo: (place: number) => void }) {
  const next = useRef(0);
  const { printed, understood, places } = entry;
  const go = () => {
    const place = places[next.current % places.length];
    next.current++;
    if (place !== undefined) onGoTo(place);
  };
  return (
    <button type="button" class="read-entry" title={say.goTo} onClick={go}>
      <bdi class="read-printed">{printed}</bdi>{' '}
      <span class="soft">
        {understood}
        {places.length > 1 && `, ${say.times(places.length)}`}
      </span>
    </button>
  );
}

function withKind(kinds: ReadonlySet<ReadKind>, kind: ReadKind, shown: boolean): ReadonlySet<ReadKind> {
  return new Set(READ_KINDS.filter((other) => (other === kind ? shown : kinds.has(other))));
}
