import { useEffect, useRef, useState } from 'preact/hooks';
import type { SetCard, SetLabels } from '../../../corpus/store/described.ts';
import { LabelFields } from '../frame/label-fields.tsx';
import type { OptionsActions } from '../options-actions.ts';
import { heldWords as say } from '../words/held.ts';

interface EditLabelsProps {
  readonly set: SetCard;
  readonly others: readonly string[];
  readonly busy: boolean;
  readonly actions: OptionsActions;
}

/** Name, licence and note, changed in their place on the card. Escape leaves them as they were. */
export function EditLabels({ set, others, busy, actions }: EditLabelsProps) {
  const [labels, setLabels] = useState<SetLabels>({
    name: set.name,
    licence: set.licence,
    note: set.note,
  });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const name = form.current?.querySelector('input');
    name?.focus();
    name?.select();
  }, []);
  const named = labels.name.trim() !== '';
  return (
    <form
      class="edit-labels"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (named && !busy) actions.held.label(set.id, { ...labels, name: labels.name.trim() });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') actions.held.edit(null);
      }}
    >
      <LabelFields labels={labels} others={others} onLabels={setLabels} />
      <p class="form-actions">
        <button type="submit" class="button button-main" disabled={!named || busy}>
          {say.save}
        </button>
        <button type="button" class="button" onClick={() => actions.held.edit(null)}>
          {say.cancel}
        </button>
      </p>
    </form>
  );
}
