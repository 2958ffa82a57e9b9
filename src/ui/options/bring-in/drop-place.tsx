import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OptionsActions } from '../options-actions.ts';
import { sectionRoute } from '../route.ts';
import { bringInWords } from '../words/bring-in.ts';
import type { BringIn } from './bring-in-state.ts';
import { pickedFiles } from './walk-dropped.ts';

interface DropPlaceProps {
  readonly state: BringIn;
  readonly actions: OptionsActions;
  readonly children: ComponentChildren;
}

/** The whole page takes files and folders, in every section. What is dropped can be chosen by button as well. */
export function DropPlace({ state, actions, children }: DropPlaceProps) {
  const [over, setOver] = useState(false);
  const latest = useRef({ state, actions });
  latest.current = { state, actions };

  useEffect(() => {
    /** Every element entered and left tells of it: the pointer is over the page while more were entered than left. */
    let entered = 0;
    const enter = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      entered++;
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      entered = Math.max(0, entered - 1);
      if (entered === 0) setOver(false);
    };
    const hover = (event: DragEvent) => {
      if (event.dataTransfer === null || !bringsFiles(event)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = latest.current.state.step === 'importing' ? 'none' : 'copy';
    };
    const drop = (event: DragEvent) => {
      entered = 0;
      setOver(false);
      if (event.dataTransfer === null || inField(event.target)) return;
      // Otherwise the browser leaves the page to show the file.
      event.preventDefault();
      const { bringIn, go } = latest.current.actions;
      go(sectionRoute('bring-in'));
      // The entries are gone once the event has been handled.
      const entries = [...event.dataTransfer.items]
        .filter((item) => item.kind === 'file')
        .flatMap((item) => item.webkitGetAsEntry() ?? []);
      const { files } = event.dataTransfer;
      if (entries.length > 0) bringIn.dropped(entries);
      // Files that lie in no folder, as those dragged out of an archive or a letter.
      else if (files.length > 0) bringIn.picked(pickedFiles(files));
      else bringIn.problem(bringInWords.droppedText);
    };
    window.addEventListener('dragenter', enter);
    window.addEventListener('dragleave', leave);
    window.addEventListener('dragover', hover);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragenter', enter);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('dragover', hover);
      window.removeEventListener('drop', drop);
    };
  }, []);

  return (
    <div class="page">
      {children}
      {over && (
        <div class="drop-now" aria-hidden="true">
          <p>{state.step === 'importing' ? bringInWords.dropWhileBusy : bringInWords.dropNow}</p>
        </div>
      )}
    </div>
  );
}

function bringsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}

/** Text may be dragged within a field. */
function inField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
