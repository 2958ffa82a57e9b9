import type { PageMark } from '../../core/context/page-marks.ts';
import { readNative } from '../native-dom.ts';
import { locate } from './locate.ts';
import { pageText } from './page-text.ts';
import { nodeAt, rangesIn } from './ranges.ts';

/** A mark with its place in the document. */
export interface Found {
  readonly mark: PageMark;
  readonly range: Range;
  /** Length of the range's text when it was found. */
  readonly length: number;
}

/** Places that are made ranges before others have their turn. */
const MARKS_A_SLICE = 50;

/** Finds marks in a document, in slices; those that are not there are left out. */
export function* findMarks(document: Document, marks: readonly PageMark[]): Generator<null, Found[]> {
  const body = readNative(document, 'body') as Element | null;
  if (body === null) return [];
  const text = yield* pageText(body);
  yield null;
  const isSeen = (start: number) => isShown(text.nodes[nodeAt(text.starts, start)]!);
  const places = yield* locate(text.text, marks, isSeen);
  yield null;
  const rangeOf = rangesIn(text);
  const found: Found[] = [];
  for (const { mark, start, end } of places) {
    const range = rangeOf(start, end);
    found.push({ mark, range, length: range.toString().length });
    if (found.length % MARKS_A_SLICE === 0) yield null;
  }
  return found;
}

/** Whether the page has since taken away what a range held, or changed it. */
export function isBroken({ range, length }: Found): boolean {
  return range.collapsed || !range.startContainer.isConnected || range.toString().length !== length;
}

/** Whether anybody can see a text, wherever on the page it stands. */
function isShown({ parentElement }: Text): boolean {
  return (
    parentElement !== null &&
    Element.prototype.checkVisibility.call(parentElement, { visibilityProperty: true, opacityProperty: true })
  );
}
