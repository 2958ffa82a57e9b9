import type { PageFacts } from '../metadata/page-facts.ts';
import type { PageSigns } from './page-signs.ts';
import type { PageText } from './page-text.ts';
import { STATUTE } from './thresholds.ts';

/** How a section of a statute is headed. */
const SECTION =
  /^(?:§§?\s?\d|(?:art(?:icle|ikel|ículo|igo|icolo|ykuł)?|стаття|статья|артыкул|section|sec)\.?\s\d{1,4}\s?[.:–—)]|\(\d{1,2}\)\s)/iu;

/** A file that the browser shows by itself (plain text, a PDF), or a statute. */
export function isDocument(
  facts: PageFacts,
  marks: PageSigns,
  { blocks }: PageText,
  contentType: string | null,
): boolean {
  if (contentType !== null && !/html|xml/i.test(contentType)) return true;
  if (marks.toldLaw) return true;
  if (marks.toldArticle || marks.ogType === 'article') return false;
  if (isTextFile(facts, marks)) return true;
  const sections = blocks.filter(({ text }) => SECTION.test(text.slice(0, 40))).length;
  return sections >= STATUTE.sections && sections >= blocks.length * STATUTE.share;
}

/** What browsers make of a text file: a page with one `<pre>` and no title; of other files, an empty one. */
function isTextFile({ document: { head, body } }: PageFacts, { address }: PageSigns): boolean {
  if (address.file && (body.textContent ?? '').trim() === '') return true;
  const only = body.firstElementChild;
  return (
    only?.localName === 'pre' && only.nextElementSibling === null && head.querySelector('title') === null
  );
}
