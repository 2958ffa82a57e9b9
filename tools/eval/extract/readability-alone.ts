import { Readability } from '@mozilla/readability';
import { parsePage } from '../../../src/extract/parse-page.ts';

/** The text that plain Readability makes of a page, to compare with; '' where it finds none. */
export function readabilityAlone(html: string): { readonly text: string; readonly title: string } {
  const article = new Readability(parsePage(html)).parse();
  return { text: article?.textContent ?? '', title: article?.title ?? '' };
}
