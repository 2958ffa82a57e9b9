import { checkWrittenPage } from './check-written.ts';
import { copyOfWritten } from './copy-written.ts';
import { copySteps, type Extraction } from './extract-article.ts';

/**
 * What `extractionSteps` makes of a page, of its copy that `writePage` wrote elsewhere, as JSON; null for what is no copy.
 * `document`: an empty one without a window, in which nothing loads or runs. It is used up.
 */
export function* readCopySteps(copy: unknown, document: Document): Generator<undefined, Extraction | null> {
  const page = checkWrittenPage(copy);
  if (page === null) return null;
  yield;
  const copied = copyOfWritten(page, document);
  yield;
  return yield* copySteps(copied, page.url);
}
