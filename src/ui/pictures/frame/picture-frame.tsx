import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { Chevron } from '../../icons.tsx';
import { pictureStrings as say } from '../words.ts';
import { savePicture } from './save-picture.ts';
import { useWidth } from './use-width.ts';

interface PictureFrameProps {
  /** Part of its id in the page. */
  readonly name: string;
  readonly title: string;
  /** How to read it. */
  readonly note: string;
  /** What it is of: stands in the file that it is saved as. */
  readonly about: string;
  /** Why it is not drawn: too little to draw it of. */
  readonly thin?: string | null;
  /** Choices that change what is drawn. */
  readonly choices?: ComponentChildren;
  /** The picture in a width; an `svg` with a view box. */
  readonly draw: (width: number) => ComponentChildren;
  /** The same numbers as a table. */
  readonly numbers: ComponentChildren;
  readonly numbersOpen?: boolean;
}

/** A picture with what it shows, its numbers, and a way to take it along. */
export function PictureFrame({
  name,
  title,
  note,
  about,
  thin = null,
  choices,
  draw,
  numbers,
  numbersOpen = false,
}: PictureFrameProps) {
  const heading = useId();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const save = () => {
    const svg = place.current?.querySelector('svg');
    if (svg) savePicture(svg, { title, about });
  };
  return (
    <section class={`picture picture-${name}`} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      <p class="note">{note}</p>
      {choices}
      {thin === null ? (
        <div class="drawn" ref={place}>
          {draw(width)}
        </div>
      ) : (
        <p class="picture-thin">{thin}</p>
      )}
      {thin === null && (
        <div class="picture-foot">
          <details open={numbersOpen}>
            <summary>
              {say.numbers}
              <span class="unseen">: {title}</span>
              <Chevron />
            </summary>
            {/* Where it scrolls sideways, the keyboard must reach it. */}
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
            <section class="numbers-scroll" tabIndex={0} aria-label={`${say.numbers}: ${title}`}>
              {numbers}
            </section>
          </details>
          <button type="button" class="link-button save-picture" onClick={save}>
            {say.save}
            <span class="unseen">: {title}</span>
          </button>
        </div>
      )}
    </section>
  );
}
