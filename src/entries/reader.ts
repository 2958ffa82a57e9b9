import { inSlices } from '../background/in-slices.ts';
import { pause } from '../background/pause.ts';
import { sendFromPage } from '../browser/send-from-page.ts';
import { extractionSteps } from '../extract/extract-article.ts';
import { followView } from '../page/follow-view.ts';
import { nearestHeadlines } from '../page/headlines-in-view.ts';

followView(document, () => sendFromPage('candidate', { url: location.href }));

/**
 * Injected on demand; what it evaluates to, or what the promise is kept with, is handed to the background by the browser.
 * In slices: the page goes on between them.
 */
export default inSlices(
  extractionSteps(document, location.href, Date.now(), 'none', nearestHeadlines(document)),
  pause,
);
