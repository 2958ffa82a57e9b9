import type { ComponentChildren } from 'preact';
import { pictureStrings as say } from '../words.ts';

interface NumbersScrollProps {
  /** Of what they are the numbers. */
  readonly title: string;
  readonly children: ComponentChildren;
}

/** Where a table of numbers is moved sideways, so that the keyboard must reach it. */
export function NumbersScroll({ title, children }: NumbersScrollProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section class="numbers-scroll" tabIndex={0} aria-label={`${say.numbers}: ${title}`}>
      {children}
    </section>
  );
}
