import { CALL_LIMIT, FirefoxInner, type InBrowser } from './firefox-inner.ts';
import { until } from './within.ts';

const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

/** The real action popup of Firefox. */
export class FirefoxPopup extends FirefoxInner {
  /** Presses the extension's button over the tab in front and waits for the popup's page. */
  static async open(inBrowser: InBrowser): Promise<FirefoxPopup> {
    await inBrowser('(extension.apiManager.global.browserActionFor(extension).openPopup(window), true)');
    return FirefoxPopup.attach(inBrowser);
  }

  /** Waits for the page of a popup that opens by itself. */
  static async attach(inBrowser: InBrowser): Promise<FirefoxPopup> {
    const popup = new FirefoxPopup(inBrowser, POPUP);
    await popup.loaded('the popup to load');
    return popup;
  }

  async close(): Promise<void> {
    await this.inBrowser(`(${POPUP}?.closest('panel').hidePopup(), true)`);
    await until(CALL_LIMIT, 'the popup to close', async () =>
      (await this.inBrowser(`${POPUP} === null`)) === true ? true : null,
    );
  }
}
