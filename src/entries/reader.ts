import { inSlices } from '../background/in-slices.ts';
import { pause } from '../background/pause.ts';
import { sendFromPage } from '../browser/send-from-page.ts';
import { extractionSteps } from '../extract/extract-article.ts';
import { followView } from '../page/follow-view.ts';
import { headlineInView } from '../page/headline-in-view.ts';

/**
 * Injected on demand; what it evaluates to, or what the promise is kept with, is handed to the background by the browser.
 * In slices: the page goes on between them.
 */
followView(document, () => sendFromPage('candidate', { url: location.href }));

export default inSlices(
  extractionSteps(document, location.href, Date.now(), 'none', headlineInView(document) ?? null),
  pause,
);
