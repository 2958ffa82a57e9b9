import { useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../../core/article/article.ts';
import type { ReadMark } from '../../../corpus/read-marks.ts';
import type { Loaded } from '../failure.ts';
import { lookWords } from '../words/look.ts';
import { foundWords } from './found-words.ts';
import { READ_KINDS, type ReadKind, understood } from './read-entries.ts';
import { ReadPanel } from './read-panel.tsx';
import { type Piece, paragraphs, textPieces } from './text-pieces.ts';

const say = lookWords.article;

interface ArticleBodyProps {
  readonly article: Article;
  /** Words and phrases that were searched for. */
  readonly marked: readonly string[];
  readonly marks: Loaded<readonly ReadMark[]> | null;
  readonly onRead: () => void;
}

/** A long text is drawn up to here at first, and so much more when asked: a million at once would hold the page up. */
const FIRST_CHARACTERS = 40_000;
const MORE_CHARACTERS = 120_000;

/** The text as it is held, in its paragraphs, with the words searched for and what was read in it marked. */
export function ArticleBody({ article, marked, marks, onRead }: ArticleBodyProps) {
  const { text, lang } = article;
  const body = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(FIRST_CHARACTERS);
  const [kinds, setKinds] = useState<ReadonlySet<ReadKind>>(new Set());
  const parts = useMemo(() => shownParts(text, shown), [text, shown]);
  const end = parts.at(-1)?.end ?? 0;
  const found = useMemo(() => foundWords(text.slice(0, end), marked), [text, end, marked]);
  const read = marks?.kind === 'there' ? marks.value : NO_MARKS;
  const readShown = useMemo(() => read.filter((mark) => kinds.has(mark.kind)), [read, kinds]);

  /** Leads to a place in the text, which may have to be drawn first. */
  const goTo = (place: number) => {
    if (place >= end) setShown(place + MORE_CHARACTERS);
    requestAnimationFrame(() => {
      const mark = body.current?.querySelector<HTMLElement>(`[data-at="${place}"]`);
      mark?.focus({ preventScroll: true });
      mark?.scrollIntoView({ block: 'center' });
    });
  };
  return (
    <>
      {found.length > 0 && <Matches count={found.length} body={() => body.current} />}
      <ReadPanel
        text={text}
        marks={marks}
        kinds={kinds}
        onOpen={() => {
          onRead();
          setKinds(new Set(READ_KINDS));
        }}
        onClose={() => setKinds(new Set())}
        onKinds={setKinds}
        onGoTo={goTo}
      />
      <div class="article-text" lang={lang ?? ''} ref={body}>
        {parts.length === 0 && <p class="soft">{say.noText}</p>}
        {parts.map((part) => (
          <p key={part.start} dir="auto">
            {textPieces(text, part, found, readShown).map((piece) =>
              piece.found || piece.read.length > 0 ? (
                <MarkedPiece key={piece.start} piece={piece} text={text} />
              ) : (
                piece.text
              ),
            )}
          </p>
        ))}
      </div>
      {end < text.trimEnd().length && (
        <button type="button" class="button" onClick={() => setShown(end + MORE_CHARACTERS)}>
          {say.rest(text.length - end)}
        </button>
      )}
    </>
  );
}

const NO_MARKS: readonly ReadMark[] = [];

/** Whole paragraphs up to a length, at least one; a paragraph that alone is longer is cut at a word. */
function shownParts(text: string, length: number) {
  const all = paragraphs(text);
  const parts = all.filter(({ end }) => end <= length);
  const [first] = all;
  if (parts.length > 0 || first === undefined) return parts;
  const space = text.lastIndexOf(' ', length);
  return [{ start: first.start, end: space > first.start ? space : Math.min(length, first.end) }];
}

function MarkedPiece({ piece, text }: { readonly piece: Piece; readonly text: string }) {
  const words = piece.found ? <mark class="found-word">{piece.text}</mark> : piece.text;
  const innermost = piece.read.at(-1);
  if (innermost === undefined) return words;
  const begins = piece.read.find((mark) => mark.start === piece.start);
  return (
    <span
      class={piece.read.map((mark) => `read-${mark.kind}`).join(' ')}
      title={understood(text, innermost)}
      {...(begins === undefined ? {} : { 'data-at': begins.start, tabIndex: -1 })}
    >
      {words}
    </span>
  );
}

/** How many words are marked, and the way from one to the next. */
function Matches({ count, body }: { readonly count: number; readonly body: () => HTMLElement | null }) {
  const at = useRef(-1);
  const next = () => {
    const marks = body()?.querySelectorAll<HTMLElement>('.found-word') ?? [];
    if (marks.length === 0) return;
    at.current = (at.current + 1) % marks.length;
    const mark = marks[at.current];
    mark?.setAttribute('tabindex', '-1');
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'center' });
  };
  return (
    <p class="matches">
      <span class="soft">{say.matches(count)}</span>
      <button type="button" class="link-button" onClick={next}>
        {say.nextMatch}
      </button>
    </p>
  );
}
