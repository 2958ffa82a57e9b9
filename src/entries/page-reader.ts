import { inSlices } from '../background/in-slices.ts';
import { pause } from '../background/pause.ts';
import { checkWrittenPage } from '../extract/check-written.ts';
import { copyOfWritten } from '../extract/copy-written.ts';
import { copySteps, type Extraction } from '../extract/extract-article.ts';

/**
 * Stands beside a background that is a page and reads what `copier.ts` copied, in slices: the background answers between them.
 * Null for what is no copy.
 */
export default async function readCopy(written: unknown): Promise<Extraction | null> {
  const page = checkWrittenPage(written);
  if (page === null) return null;
  const copy = copyOfWritten(page, document.implementation.createHTMLDocument());
  return inSlices(copySteps(copy, page.url), pause);
}
