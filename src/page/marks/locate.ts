import type { PageMark } from '../../core/context/page-marks.ts';
import { squeeze } from './squeeze.ts';

/** Where a mark stands in a page's squeezed text. */
export interface Place {
  readonly mark: PageMark;
  readonly start: number;
  readonly end: number;
}

/** Where marks stand in a page's text, in the order of both; those that are not found are left out. */
export function locate(text: string, marks: readonly PageMark[]): Place[] {
  const places: Place[] = [];
  let from = 0;
  for (const mark of marks) {
    const words = squeeze(mark.text);
    const start = text.indexOf(words, from);
    if (start < 0) continue;
    from = start + words.length;
    places.push({ mark, start, end: from });
  }
  return places;
}
