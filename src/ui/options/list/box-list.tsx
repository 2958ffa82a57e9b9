import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useHeight } from './use-size.ts';
import { useBoxRows } from './use-virtual.ts';

interface BoxListProps {
  readonly label: string;
  readonly count: number;
  readonly row: (index: number) => ComponentChildren;
}

/** A shorter list is simply there. */
const MOST_WHOLE = 50;

/**
 * A list of any length: a long one scrolls in a box that the keyboard can scroll as well, and only what is seen of it is
 * in the document. How high a row is that breaks into lines is known once it has been seen.
 */
export function BoxList(props: BoxListProps) {
  return props.count <= MOST_WHOLE ? <WholeList {...props} /> : <ScrolledList {...props} />;
}

function WholeList({ label, count, row }: BoxListProps) {
  return (
    <ol class="lines" aria-label={label}>
      {Array.from({ length: count }, (_, index) => (
        <li key={index} class="line">
          {row(index)}
        </li>
      ))}
    </ol>
  );
}

function ScrolledList({ label, count, row }: BoxListProps) {
  const box = useRef<HTMLElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const rowSize = useHeight(probe) || 24;
  const virtual = useBoxRows({ count, rowSize, box: () => box.current });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls takes the focus, so that keys scroll it.
    <section class="lines-box" aria-label={label} tabIndex={0} ref={box}>
      <div class="line-probe" aria-hidden="true" ref={probe} />
      <ol class="lines-all" style={{ blockSize: `${virtual.getTotalSize()}px` }}>
        {virtual.getVirtualItems().map(({ index, start }) => (
          <li
            key={index}
            ref={virtual.measureElement}
            data-index={index}
            class="line line-placed"
            aria-posinset={index + 1}
            aria-setsize={count}
            style={{ transform: `translateY(${start}px)` }}
          >
            {row(index)}
          </li>
        ))}
      </ol>
    </section>
  );
}
