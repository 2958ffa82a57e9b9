import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { bringInWords as say } from '../words/bring-in.ts';

interface PasteProps {
  readonly onPasted: (text: string) => void;
  readonly onClose: () => void;
}

/** Text, the source of a page or articles as JSON, pasted or typed. Copied formatting can be read as a page. */
export function Paste({ onPasted, onClose }: PasteProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  /** What was copied as a piece of a page, beside its words. */
  const [page, setPage] = useState<string | null>(null);
  const [asPage, setAsPage] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const go = (event: Event) => {
    event.preventDefault();
    const chosen = asPage && page !== null ? page : text;
    if (chosen.trim() !== '') onPasted(chosen);
  };
  return (
    <form
      class="paste"
      onSubmit={go}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <label for={id}>{say.pasteLabel}</label>
      <textarea
        id={id}
        ref={field}
        rows={10}
        spellcheck={false}
        dir="auto"
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          if (currentTarget.value === '') setPage(null);
        }}
        onPaste={({ clipboardData }) => {
          const copied = clipboardData?.getData('text/html') ?? '';
          // Only what was pasted as a whole is what the formatting says.
          setPage(copied !== '' && text.trim() === '' ? copied : null);
        }}
      />
      {page !== null && (
        <label class="check">
          <input
            type="checkbox"
            checked={asPage}
            onChange={({ currentTarget }) => setAsPage(currentTarget.checked)}
          />
          {say.pasteAsPage}
        </label>
      )}
      <p class="form-actions">
        <button type="submit" class="button button-main" disabled={text.trim() === ''}>
          {say.pasteGo}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {say.pasteCancel}
        </button>
      </p>
    </form>
  );
}
