import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface DrawingProps {
  readonly width: number;
  readonly height: number;
  /** What is drawn, to those who hear the page. */
  readonly said: string;
  readonly children: ComponentChildren;
}

/** The surface that a picture is drawn on, one unit to a CSS pixel. */
export function Drawing({ width, height, said, children }: DrawingProps) {
  const title = useId();
  return (
    // Places are counted from the left, whichever way the page is written.
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      direction="ltr"
      role="img"
      aria-labelledby={title}
    >
      <title id={title}>{said}</title>
      {children}
    </svg>
  );
}
