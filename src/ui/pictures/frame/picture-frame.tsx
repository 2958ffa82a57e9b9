import { type ComponentChildren, render, type VNode } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { pictureStrings as say } from '../words.ts';
import { FoldedNumbers } from './folded-numbers.tsx';
import { type KeyEntry, PictureKey } from './picture-key.tsx';
import { keyIn, savePicture } from './save-picture.ts';
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
  /** What the file that it is saved as says in the note's place, where that speaks of the page alone. */
  readonly savedNote?: string;
  /** What its signs mean, where they are not drawn into it. */
  readonly signs?: readonly KeyEntry[];
  /** What is left to say beneath it. */
  readonly beneath?: string | null;
  /** What the button says that leads the keyboard past what is drawn, where that has many stops. */
  readonly skip?: string;
  /** Choices that change what is drawn. */
  readonly choices?: ComponentChildren;
  /** The picture in a width; an `svg` with a view box. */
  readonly draw: (width: number) => ComponentChildren;
  /** It stands beside no other, however wide the page. */
  readonly broad?: boolean;
  /** Below this width it scrolls sideways. */
  readonly leastWidth?: number;
  /** What is saved, where what is drawn is no `svg` itself. */
  readonly saved?: () => VNode;
  /** The same numbers as a table; none where what is drawn is one. */
  readonly numbers?: () => ComponentChildren;
}

/** A picture with what it shows, its numbers, and a way to take it along. */
export function PictureFrame({
  name,
  title,
  note,
  about,
  thin = null,
  savedNote = note,
  signs = [],
  beneath = null,
  skip,
  choices,
  draw,
  broad = false,
  leastWidth = 0,
  saved,
  numbers,
}: PictureFrameProps) {
  const heading = useId();
  const place = useRef<HTMLDivElement>(null);
  const foot = useRef<HTMLDivElement>(null);
  const width = useWidth(place, thin === null);
  const save = () => {
    if (place.current === null) return;
    const apart = document.createElement('div');
    if (saved) render(saved(), apart);
    const svg = (saved ? apart : place.current).querySelector('svg');
    if (svg) {
      const notes = [savedNote, ...(beneath === null ? [] : [beneath])];
      savePicture(svg, { title, about, notes, key: keyIn(place.current.parentElement!) }, place.current);
    }
    render(null, apart);
  };
  return (
    <section class={`picture picture-${name}${broad ? ' broad' : ''}`} aria-labelledby={heading}>
      <h2 id={heading}>{title}</h2>
      {thin === null && (
        <>
          <p class="note">{note}</p>
          {signs.length > 0 && <PictureKey entries={signs} />}
          {choices}
        </>
      )}
      {thin === null && skip !== undefined && (
        <button
          type="button"
          class="picture-skip"
          onClick={() => foot.current?.querySelector('button')?.focus()}
        >
          {skip}
        </button>
      )}
      {thin === null ? (
        <div
          class="drawn"
          ref={place}
          // Where it scrolls sideways, the keyboard must reach it.
          {...(width !== null && width < leastWidth
            ? { tabIndex: 0, role: 'group', 'aria-label': title }
            : {})}
        >
          {width !== null && draw(Math.max(width, leastWidth))}
        </div>
      ) : (
        <p class="picture-thin">{thin}</p>
      )}
      {thin === null && beneath !== null && <p class="note">{beneath}</p>}
      {thin === null && (
        <div class="picture-foot" ref={foot}>
          {numbers !== undefined && <FoldedNumbers title={title} numbers={numbers} />}
          <button type="button" class="link-button save-picture" onClick={save}>
            {say.save}
            <span class="unseen">: {title}</span>
          </button>
        </div>
      )}
    </section>
  );
}
