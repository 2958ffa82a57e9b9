import { useFactActions } from '../comparison/fact-actions.ts';
import { CopyIcon } from '../icons.tsx';
import { useDoing } from './use-doing.ts';
import { takeAlongWords as say } from './words.ts';

/** Copies one fact with its receipts; nothing on a surface that can't. */
export function CopyFact({ fact }: { readonly fact: string }) {
  const { copyFact } = useFactActions();
  const { said, run } = useDoing();
  if (copyFact === undefined) return null;
  const copy = async () => {
    await copyFact(fact);
    return say.copied;
  };
  return (
    <span class="copy-fact">
      <button type="button" class="link-button" onClick={() => run('copy', copy)}>
        <CopyIcon />
        {say.copyFact}
        <span class="unseen"> {say.copyFactWhat}</span>
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
