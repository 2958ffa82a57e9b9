import { useRef, useState } from 'preact/hooks';
import type { PendingImport } from '../../../corpus/store/described.ts';
import type { OptionsActions } from '../options-actions.ts';
import { sectionRoute, writeRoute } from '../route.ts';
import { bringInWords as say } from '../words/bring-in.ts';
import { FilePicker } from './file-picker.tsx';
import { Paste } from './paste.tsx';

interface ChooseProps {
  readonly problem: string | null;
  readonly pending: readonly PendingImport[];
  readonly actions: OptionsActions;
}

/** The ways in: drop, choose files, choose a folder, paste. */
export function Choose({ problem, pending, actions }: ChooseProps) {
  const [pasting, setPasting] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { picked, pasted } = actions.bringIn;
  const waiting = pending.filter((one) => !one.running);
  return (
    <>
      {problem !== null && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {waiting.map((one) => (
        <p key={one.id} class="notice">
          {say.pending(one.name, one.articles)}{' '}
          <a href={writeRoute(sectionRoute('held'))}>{say.pendingLink}</a>
        </p>
      ))}
      <div class="drop">
        <p class="drop-words">{say.drop}</p>
        <div class="drop-ways">
          <FilePicker class="button button-main" onPicked={picked}>
            {say.pickFiles}
          </FilePicker>
          <FilePicker class="button" folder onPicked={picked}>
            {say.pickFolder}
          </FilePicker>
          <button
            type="button"
            class="button"
            aria-expanded={pasting}
            ref={opener}
            onClick={() => setPasting(!pasting)}
          >
            {say.paste}
          </button>
        </div>
        <p class="drop-formats">{say.formats}</p>
      </div>
      {pasting && (
        <Paste
          onPasted={pasted}
          onClose={() => {
            setPasting(false);
            opener.current?.focus();
          }}
        />
      )}
    </>
  );
}
