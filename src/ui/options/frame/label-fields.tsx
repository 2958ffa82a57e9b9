import { useId } from 'preact/hooks';
import type { SetLabels } from '../../../corpus/store/described.ts';
import { bringInWords } from '../words/bring-in.ts';

const say = bringInWords.preview;
/** What a card has room for: a line, and a few paragraphs. A corpus file may bring longer ones. */
const MAX_LINE = 200;
const MAX_NOTE = 2_000;

interface LabelFieldsProps {
  readonly labels: SetLabels;
  /** Names of the other sets that are held. */
  readonly others: readonly string[];
  readonly onLabels: (labels: SetLabels) => void;
}

/** What a reader may say about a set: its name, the licence of its texts, a note. */
export function LabelFields({ labels, others, onLabels }: LabelFieldsProps) {
  const id = useId();
  const missing = labels.name.trim() === '';
  const taken = !missing && others.some((name) => asRead(name) === asRead(labels.name));
  return (
    <>
      <div class="field">
        <label for={`${id}-name`}>{say.name}</label>
        <input
          id={`${id}-name`}
          type="text"
          required
          maxLength={MAX_LINE}
          dir="auto"
          value={labels.name}
          aria-invalid={missing}
          aria-describedby={missing ? `${id}-missing` : taken ? `${id}-taken` : undefined}
          onInput={({ currentTarget }) => onLabels({ ...labels, name: currentTarget.value })}
        />
        {missing && (
          <p id={`${id}-missing`} class="problem">
            {say.nameMissing}
          </p>
        )}
        {taken && (
          <p id={`${id}-taken`} class="warn" role="status">
            {say.nameTaken}
          </p>
        )}
      </div>
      <div class="field">
        <label for={`${id}-licence`}>{say.licence}</label>
        <input
          id={`${id}-licence`}
          type="text"
          maxLength={MAX_LINE}
          list={`${id}-licences`}
          dir="auto"
          value={labels.licence}
          aria-describedby={`${id}-licence-note`}
          onInput={({ currentTarget }) => onLabels({ ...labels, licence: currentTarget.value })}
        />
        <datalist id={`${id}-licences`}>
          {bringInWords.licences().map((licence) => (
            <option key={licence} value={licence} />
          ))}
        </datalist>
        <p id={`${id}-licence-note`} class="soft">
          {say.licenceNote}
        </p>
      </div>
      <div class="field">
        <label for={`${id}-note`}>{say.note}</label>
        <textarea
          id={`${id}-note`}
          rows={2}
          maxLength={MAX_NOTE}
          dir="auto"
          value={labels.note}
          onInput={({ currentTarget }) => onLabels({ ...labels, note: currentTarget.value })}
        />
      </div>
    </>
  );
}

/** Names that look the same are the same to a reader. */
function asRead(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
