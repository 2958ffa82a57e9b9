import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Chevron } from '../../icons.tsx';
import { pictureStrings as say } from '../words.ts';
import { NumbersScroll } from './numbers-scroll.tsx';

interface FoldedNumbersProps {
  /** Of the picture. */
  readonly title: string;
  readonly numbers: () => ComponentChildren;
}

/**
 * The numbers of a picture, folded away and not made before they are asked for: they are a fifth of all that a picture is.
 * Until then a browser's own search finds nothing in them.
 */
export function FoldedNumbers({ title, numbers }: FoldedNumbersProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && setAsked(true)}>
      <summary>
        {say.numbers}
        <span class="unseen">: {title}</span>
        <Chevron />
      </summary>
      {isAsked && <NumbersScroll title={title}>{numbers()}</NumbersScroll>}
    </details>
  );
}
