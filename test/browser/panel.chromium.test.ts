import { describe } from 'vitest';
import { CdpSurface } from './drivers/cdp-surface.ts';
import { PANEL_PATH } from './drivers/chromium.ts';
import { chromiumInTests } from './drivers/in-tests.ts';
import { waitForText } from './drivers/surface.ts';
import { panelCases } from './panel/panel-cases.ts';

describe('the side panel in Chromium', () => {
  const session = chromiumInTests();
  panelCases(() => ({
    name: 'chromium',
    async open(url) {
      const page = await session().open(url);
      return {
        ask: (expression) => page.evaluate(expression),
        clickAt: (x, y) => page.mouse.click(x, y),
        front: () => page.bringToFront(),
        close: () => page.close(),
      };
    },
    async openPanel(url) {
      const popup = await session().openPopup(url);
      await waitForText(popup, /Facts by outlet/);
      // The popup is gone before it could answer.
      void popup.evaluate(`document.querySelector('.open-panel').click()`).catch(() => undefined);
      return CdpSurface.attach(session().browser, `${session().extensionId}/${PANEL_PATH}`);
    },
    colourScheme: (scheme, panel) => (panel as CdpSurface).colourScheme(scheme),
  }));
});
