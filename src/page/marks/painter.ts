import { MARK_NAMES, type MarkKind } from '../../core/context/page-marks.ts';

const { shown: SHOWN, ...NAMES } = MARK_NAMES;
/** Above what the page itself may highlight. */
const PRIORITY = 1_000;

/** What a mark is painted from. */
export interface Painted {
  readonly kind: MarkKind;
  readonly range: Range;
}

/**
 * Paints ranges by the CSS Custom Highlight API, which changes nothing in the document. What it is painted by is the
 * page's as well: only what was put there is taken away, not what a younger copy of the extension has put in its place.
 */
export function openPainter() {
  const own = new Map<string, Highlight>();
  const registry = typeof Highlight === 'function' ? CSS.highlights : undefined;

  const put = (name: string, priority: number, ranges: readonly Range[]) => {
    if (ranges.length === 0) return;
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    own.set(name, highlight);
    registry?.set(name, highlight);
  };
  const take = (name: string) => {
    if (registry && own.has(name) && registry.get(name) === own.get(name)) registry.delete(name);
    own.delete(name);
  };

  return {
    /** Whether the browser can. */
    can: registry !== undefined,
    paint(marks: readonly Painted[]): void {
      for (const [kind, name] of Object.entries(NAMES)) {
        take(name);
        put(
          name,
          PRIORITY,
          marks.flatMap((mark) => (mark.kind === kind ? [mark.range] : [])),
        );
      }
    },
    /** Paints one more strongly, in place of the one before. */
    point(range: Range | null): void {
      take(SHOWN);
      if (range) put(SHOWN, PRIORITY + 1, [range]);
    },
    unpaint(): void {
      for (const name of [...own.keys()]) take(name);
    },
  };
}
