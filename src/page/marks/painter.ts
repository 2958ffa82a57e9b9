import type { MarkKind } from '../../core/context/page-marks.ts';

/** The names under which marks are painted; `assets/marks.css` says how. */
const NAMES: { readonly [kind in MarkKind]: string | null } = {
  shared: 'lateral-shared',
  differs: 'lateral-differs',
  'only-here': 'lateral-only-here',
  possible: null,
};

/** Paints ranges by the CSS Custom Highlight API, which changes nothing in the document; whether the browser has it. */
export function paint(marked: Iterable<{ readonly kind: MarkKind; readonly range: Range }>): boolean {
  if (!CSS.highlights) return false;
  unpaint();
  for (const { kind, range } of marked) {
    const name = NAMES[kind];
    if (name === null) continue;
    const painted = CSS.highlights.get(name);
    if (painted) painted.add(range);
    else CSS.highlights.set(name, new Highlight(range));
  }
  return true;
}

export function unpaint(): void {
  for (const name of Object.values(NAMES)) if (name !== null) CSS.highlights?.delete(name);
}
