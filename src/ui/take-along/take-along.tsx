import { useId, useRef, useState } from 'preact/hooks';
import { useFactActions } from '../comparison/fact-actions.ts';
import { Chevron } from '../icons.tsx';
import { saveFile } from '../save-file.ts';
import type { ContextAnswer } from '../surface/answer-view.tsx';
import { toClipboard } from './clipboard.ts';
import type { CopyForm } from './forms/all-forms.ts';
import { loadForms, takingOf } from './taking.ts';
import { useDoing } from './use-doing.ts';
import { takeAlongWords as say } from './words.ts';

interface TakeAlongProps {
  readonly answer: ContextAnswer;
  readonly again: () => Promise<ContextAnswer>;
  readonly print: () => Promise<void>;
}

const FORMS: readonly CopyForm[] = ['text', 'markdown', 'html'];

/** The whole comparison out of the surface: copied, saved, printed. */
export function TakeAlong({ answer, again, print }: TakeAlongProps) {
  const [open, setOpen] = useState(false);
  const choices = useId();
  const button = useRef<HTMLButtonElement>(null);
  const { said, run } = useDoing();
  const { judging } = useFactActions();
  // What was called wrong since is a match in what is shown, and is none in what is taken along.
  const taken = async () => takingOf(judging?.any() ? await again() : answer);
  const copy = async (form: CopyForm) => {
    const { copyOfComparison } = await loadForms();
    await toClipboard(copyOfComparison(await taken(), form));
    return say.copied;
  };
  const save = async () => {
    const { savedFile } = await loadForms();
    const { name, html } = savedFile(await taken());
    saveFile(new Blob([html], { type: 'text/html' }), name);
    return say.saved(name);
  };
  const printed = async () => {
    await print();
    return '';
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a key that closes what is open, pressed on its own buttons
    <div class="take-along" onKeyDown={onKey}>
      <button
        type="button"
        class="link-button take-along-toggle"
        ref={button}
        aria-expanded={open}
        aria-controls={choices}
        onClick={() => setOpen(!open)}
      >
        {say.title}
        <Chevron />
      </button>
      <div id={choices} class="take-along-choices" hidden={!open}>
        <ul>
          {FORMS.map((form) => (
            <li key={form}>
              <button type="button" class="button" onClick={() => run('copy', () => copy(form))}>
                {say.copyAs(form)}
              </button>
            </li>
          ))}
          <li>
            <button type="button" class="button" onClick={() => run('save', save)}>
              {say.save}
            </button>
          </li>
          <li>
            <button type="button" class="button" onClick={() => run('print', printed)}>
              {say.print}
            </button>
          </li>
        </ul>
        <p class="take-along-said" role="status" dir="auto">
          {said}
        </p>
        <p class="take-along-note">{say.note}</p>
      </div>
    </div>
  );
}
