import { useId, useState } from 'preact/hooks';
import { marksWords as say } from '../words/marks.ts';
import { sitesWords } from '../words/sites.ts';

/** A field for a site's name; it stays as it is where the name was not taken. */
export function AddMarkedSite({ onAdd }: { readonly onAdd: (typed: string) => boolean }) {
  const id = useId();
  const [typed, setTyped] = useState('');
  return (
    <form
      class="field site-add"
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        if (onAdd(typed)) setTyped('');
      }}
    >
      <label for={id}>{say.add.label}</label>
      <div class="site-add-row">
        <input
          id={id}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder={sitesWords.add.placeholder}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="button">
          {say.add.go}
        </button>
      </div>
    </form>
  );
}
