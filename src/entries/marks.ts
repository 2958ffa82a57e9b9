import { inSlicesOf } from '../background/in-slices.ts';
import { pause } from '../background/pause.ts';
import { hearInPage } from '../browser/hear-in-page.ts';
import { pageApi } from '../browser/page-world.ts';
import { sendFromPage } from '../browser/send-from-page.ts';
import { PAGE_CHECKS } from '../messages/mark-checks.ts';
import { openMarks } from '../page/marks/marks.ts';

/** Shared by the extension's scripts in a page, which the page does not see: see the probe. */
const world = globalThis as { lateralMarks?: true };

/** A page of usual size is gone through in one slice. */
const SLICE_MS = 16;

if (world.lateralMarks !== true) {
  world.lateralMarks = true;
  const marks = openMarks(window, {
    run: (steps) => inSlicesOf(SLICE_MS, steps, pause, () => performance.now()),
    isAlive: () => pageApi() !== undefined,
    onChosen: ({ fact, start }) => sendFromPage('chosen', { fact, start }),
  });
  hearInPage({
    mark: { check: PAGE_CHECKS.mark, handle: marks.mark },
    show: { check: PAGE_CHECKS.show, handle: marks.show },
    unmark: { check: PAGE_CHECKS.unmark, handle: marks.unmark },
  });
}
