import { describe } from 'vitest';
import type { FirefoxSession } from './drivers/firefox.ts';
import { firefoxInTests } from './drivers/in-tests.ts';
import type { MarksTab } from './marks/marks-browser.ts';
import { marksCases } from './marks/marks-cases.ts';

describe('marks in pages, in Firefox', () => {
  const session = firefoxInTests();

  marksCases('firefox', () => ({
    open: (url) => open(session(), url),
    async popupBehind(tab) {
      const surface = await session().openPopupPage({ context: '', tabId: tab.tabId });
      const { context } = tab as MarksTab & { readonly context: string };
      await session().bidi.send('browsingContext.activate', { context });
      return Object.assign(surface, { close: () => session().closeTab(surface.context) });
    },
    reload: () => session().reloadExtension(),
  }));
});

async function open(session: FirefoxSession, url: string): Promise<MarksTab & { readonly context: string }> {
  const tab = await session.open(url);
  const { context, tabId } = tab;
  const { bidi } = session;
  return {
    context,
    tabId,
    ask: (expression) => bidi.evaluate(context, `(() => { return eval(${JSON.stringify(expression)}); })()`),
    picture: async () => String((await bidi.send('browsingContext.captureScreenshot', { context })).data),
    async mouse(from, to = from) {
      const at = ({ x, y }: { x: number; y: number }) => ({
        type: 'pointerMove',
        x: Math.round(x),
        y: Math.round(y),
      });
      const actions = [
        at(from),
        { type: 'pointerDown', button: 0 },
        at(to),
        { type: 'pointerUp', button: 0 },
      ];
      await bidi.send('input.performActions', {
        context,
        actions: [{ type: 'pointer', id: 'mouse', actions }],
      });
    },
    badge: () => session.badge(tab),
    go: async (to) =>
      void (await bidi.send('browsingContext.navigate', { context, url: to, wait: 'complete' })),
    back: async () => void (await bidi.send('browsingContext.traverseHistory', { context, delta: -1 })),
    close: () => session.closeTab(context),
  };
}
