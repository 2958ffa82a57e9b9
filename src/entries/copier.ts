import { sendFromPage } from '../browser/send-from-page.ts';
import { writePage } from '../extract/written-page.ts';
import { followView } from '../page/follow-view.ts';
import { nearestHeadlines } from '../page/headlines-in-view.ts';

followView(document, () => sendFromPage('candidate', { url: location.href }));

/** Injected on demand where the background reads (`read-copy.ts`), which is handed what this evaluates to. */
export default JSON.stringify(writePage(document, location.href, nearestHeadlines(document)));
