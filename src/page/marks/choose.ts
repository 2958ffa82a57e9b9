import { readNative } from '../native-dom.ts';

/** A press on these does something of its own. */
const DOES_SOMETHING =
  'a[href],button,input,select,textarea,label,summary,option,audio,video,iframe,[onclick],[contenteditable],[role=button],[role=link]';

/** Whether a click is one on text that means nothing else: the reader's own, with no key, no selection and no link. */
export function isPlainClick(event: MouseEvent, selection: Selection | null): boolean {
  if (!event.isTrusted || event.button !== 0 || event.detail > 1) return false;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  if (selection !== null && !selection.isCollapsed) return false;
  const { target } = event;
  return !(target instanceof Element) || Element.prototype.closest.call(target, DOES_SOMETHING) === null;
}

/** The first of some ranges that has text at a point of the window; where none has, undefined. */
export function rangeAt<Ranged extends { readonly range: Range }>(
  document: Document,
  ranged: readonly Ranged[],
  { clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>,
): Ranged | undefined {
  const place = placeAt(document, clientX, clientY);
  if (place === null) return undefined;
  const { node, offset } = place;
  const one = ranged.find(({ range }) => range.isPointInRange(node, offset));
  // The browser names the nearest text even where the click was beside it.
  const isOnIt = [...(one?.range.getClientRects() ?? [])].some(
    ({ left, right, top, bottom }) =>
      clientX >= left && clientX <= right && clientY >= top && clientY <= bottom,
  );
  return isOnIt ? one : undefined;
}

function placeAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  const fromPoint = readNative(document, 'caretPositionFromPoint');
  if (typeof fromPoint === 'function') {
    const position = fromPoint.call(document, x, y) as CaretPosition | null;
    return position && { node: position.offsetNode, offset: position.offset };
  }
  // Chromium before 128.
  const rangeFromPoint = readNative(document, 'caretRangeFromPoint');
  if (typeof rangeFromPoint !== 'function') return null;
  const range = rangeFromPoint.call(document, x, y) as Range | null;
  return range && { node: range.startContainer, offset: range.startOffset };
}
