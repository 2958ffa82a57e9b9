import { describe } from 'vitest';
import { firefoxInTests } from './drivers/in-tests.ts';
import { waitForText } from './drivers/surface.ts';
import { panelCases } from './panel/panel-cases.ts';

describe('the sidebar in Firefox', () => {
  const session = firefoxInTests();
  panelCases(() => ({
    name: 'firefox',
    async open(url) {
      const { bidi } = session();
      const { context } = await session().open(url);
      return {
        ask: (expression) => bidi.evaluate(context, `(() => eval(${JSON.stringify(expression)}))()`),
        async clickAt(x, y) {
          const actions = [
            { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
            { type: 'pointerDown', button: 0 },
            { type: 'pointerUp', button: 0 },
          ];
          await bidi.send('input.performActions', {
            context,
            actions: [{ type: 'pointer', id: 'mouse', actions }],
          });
        },
        async front() {
          await bidi.send('browsingContext.activate', { context });
        },
        close: () => session().closeTab(context),
      };
    },
    async openPanel() {
      const popup = await session().openPopup();
      await waitForText(popup, /Facts by outlet/);
      // A sidebar opens only at a press that the browser itself has seen. The popup is gone before it could answer.
      void popup.press('.open-panel').catch(() => undefined);
      return session().attachSidebar();
    },
    colourScheme: (scheme, panel) => session().colourScheme(scheme, panel),
  }));
});
