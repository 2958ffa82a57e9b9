import { copyPage } from './copy-page.ts';
import { copySteps, type Extraction } from './extract-article.ts';
import { pageOfWritten } from './page-of-written.ts';

/**
 * What `extractionSteps` makes of a page, of the copy that `writePage` wrote of it elsewhere, as JSON; null for what is no copy.
 * It is copied once more, by the same rules and within the same limits: whoever wrote it may have kept to none.
 * @param createDocument makes a document that has no window, so that nothing in it loads or runs
 */
export function* readCopySteps(
  copy: unknown,
  createDocument: () => Document,
): Generator<undefined, Extraction | null> {
  const written = pageOfWritten(copy, createDocument);
  if (written === null) return null;
  yield;
  const { page, url, headlines, frames, videos, cutShort, contentType } = written;
  const again = copyPage(page, headlines);
  yield;
  const whole = { ...again, frames, videos, contentType, cutShort: cutShort || again.cutShort };
  return yield* copySteps(whole, url);
}
