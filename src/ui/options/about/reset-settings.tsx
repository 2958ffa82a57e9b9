import { useState } from 'preact/hooks';
import { aboutWords } from '../words/about.ts';
import type { Product } from './product.ts';

const say = aboutWords.about.reset;

/** Everything that can be set as it was at first, with the way back as long as the page shows this. */
export function ResetSettings({ reset }: Pick<Product, 'reset'>) {
  const [undo, setUndo] = useState<(() => Promise<void>) | null>(null);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const run = async (work: () => Promise<string>) => {
    setBusy(true);
    try {
      setSaid(await work());
    } catch (error) {
      setSaid(say.failed(error instanceof Error ? error.message : String(error)));
    } finally {
      setBusy(false);
    }
  };
  const toFirst = () =>
    run(async () => {
      const back = await reset();
      setUndo(() => back);
      return say.done;
    });
  const back = (way: () => Promise<void>) =>
    run(async () => {
      await way();
      setUndo(null);
      return say.undone;
    });
  return (
    <>
      <p class="soft">{say.text}</p>
      <p class="form-actions">
        {undo === null ? (
          <button type="button" class="button" disabled={busy} onClick={() => void toFirst()}>
            {say.go}
          </button>
        ) : (
          <button type="button" class="button" disabled={busy} onClick={() => void back(undo)}>
            {say.undo}
          </button>
        )}
      </p>
      <p role="status">{said}</p>
    </>
  );
}
