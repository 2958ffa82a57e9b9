import type { ComponentChildren } from 'preact';

/** What a sign of a picture means. */
export interface KeyEntry {
  readonly words: string;
  /** The sign, drawn into a box of `KEY_BOX`; none where the words name it. */
  readonly mark?: ComponentChildren;
}

export const KEY_BOX = { width: 18, height: 11 } as const;

export function PictureKey({ entries }: { readonly entries: readonly KeyEntry[] }) {
  return (
    <ul class="picture-key">
      {entries.map(({ words, mark }) => (
        <li key={words}>
          {mark !== undefined && (
            <>
              <svg {...KEY_BOX} aria-hidden="true">
                {mark}
              </svg>{' '}
            </>
          )}
          {words}
        </li>
      ))}
    </ul>
  );
}
