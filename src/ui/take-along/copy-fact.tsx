import { useFactActions } from '../comparison/fact-actions.ts';
import { CopyIcon } from '../icons.tsx';
import { useDoing } from './use-doing.ts';
import { takeAlongWords as say } from './words.ts';

/** Copies one fact with its receipts; nothing on a surface that can't. */
export function CopyFact({ fact }: { readonly fact: string }) {
  const { copyFact } = useFactActions();
  const { said, run } = useDoing();
  if (copyFact === undefined) return null;
  const copy = (form: 'text' | 'markdown') =>
    run('copy', async () => {
      await copyFact(fact, form);
      return say.copied;
    });
  return (
    <span class="copy-fact">
      {(['text', 'markdown'] as const).map((form) => (
        <button key={form} type="button" class="link-button" onClick={() => copy(form)}>
          {form === 'text' && <CopyIcon />}
          {say.copyFact[form]}
          <span class="unseen">{say.copyFactWhat}</span>
        </button>
      ))}
      <span role="status">{said}</span>
    </span>
  );
}
