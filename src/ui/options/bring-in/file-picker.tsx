import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { SourceFile } from '../../../corpus/import/described.ts';
import { pickedFiles } from './walk-dropped.ts';

interface FilePickerProps {
  readonly class: string;
  readonly folder?: boolean;
  /** What one file is for, where it is not for bringing in, and what its name ends in. */
  readonly one?: { readonly picks: string; readonly accept: string };
  readonly onPicked: (files: readonly SourceFile[]) => void;
  readonly children: ComponentChildren;
}

/** A button that opens the browser's own dialog for files, or for a folder. */
export function FilePicker({ class: look, folder = false, one, onPicked, children }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class={look} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        type="file"
        multiple={one === undefined}
        accept={one?.accept}
        hidden
        ref={input}
        {...(folder ? { webkitdirectory: true } : {})}
        data-picks={one?.picks ?? (folder ? 'folder' : 'files')}
        onChange={({ currentTarget }) => {
          const files = pickedFiles(currentTarget.files ?? []);
          // The same file may be chosen again, and has to be told of then too.
          currentTarget.value = '';
          onPicked(files);
        }}
      />
    </>
  );
}
