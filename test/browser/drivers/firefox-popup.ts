import { writeFile } from 'node:fs/promises';
import type { Surface } from './surface.ts';
import { until, within } from './within.ts';

const CALL_LIMIT = 10_000;
const POPUP = `document.querySelector('browser.webextension-popup-browser')`;

/** Runs an expression in the browser's own window (`FirefoxSession.inBrowser`). */
type InBrowser = (expression: string) => Promise<unknown>;

/**
 * The real action popup of Firefox. BiDi does not list it, so it is reached from the browser's window: a frame script
 * runs the expression in the popup's process, and its answer comes back as a message.
 */
export class FirefoxPopup implements Surface {
  readonly #inBrowser: InBrowser;

  /** Presses the extension's button over the tab in front and waits for the popup's page. */
  static async open(inBrowser: InBrowser): Promise<FirefoxPopup> {
    await inBrowser('(extension.apiManager.global.browserActionFor(extension).openPopup(window), true)');
    return FirefoxPopup.attach(inBrowser);
  }

  /** Waits for the page of a popup that opens by itself. */
  static async attach(inBrowser: InBrowser): Promise<FirefoxPopup> {
    const popup = new FirefoxPopup(inBrowser);
    await until(CALL_LIMIT, 'the popup to load', async () => {
      const there = await inBrowser(`${POPUP}?.currentURI.spec.startsWith('moz-extension:') ?? false`);
      if (there !== true) return null;
      // In a window the page is loaded out of sight first; an answer asked for while it moves into the panel is lost.
      const state = await within(1_000, 'readyState', popup.evaluate('document.readyState')).catch(() => '');
      return state === 'complete' ? true : null;
    });
    return popup;
  }

  private constructor(inBrowser: InBrowser) {
    this.#inBrowser = inBrowser;
  }

  async evaluate(expression: string): Promise<unknown> {
    const name = `lateral-${crypto.randomUUID()}`;
    const inPopup = `(async () => {
      const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      try {
        const value = await Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox);
        sendAsyncMessage(${JSON.stringify(name)}, { json: JSON.stringify(value) });
      } catch (error) {
        sendAsyncMessage(${JSON.stringify(name)}, { failure: String(error) });
      }
    })()`;
    const script = `data:,${encodeURIComponent(inPopup)}`;
    const answer = (await this.#inBrowser(`new Promise((done) => {
      const { messageManager } = ${POPUP};
      const receive = ({ data }) => {
        messageManager.removeMessageListener(${JSON.stringify(name)}, receive);
        done(data);
      };
      messageManager.addMessageListener(${JSON.stringify(name)}, receive);
      messageManager.loadFrameScript(${JSON.stringify(script)}, false);
    })`)) as { json?: string; failure?: string };
    if (answer.failure !== undefined) throw new Error(answer.failure);
    return answer.json === undefined ? undefined : JSON.parse(answer.json);
  }

  async screenshot(file: string): Promise<void> {
    const picture = await this.#inBrowser(`(async () => {
      const popup = ${POPUP};
      const area = new DOMRect(0, 0, popup.clientWidth, popup.clientHeight);
      const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(area, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png');
    })()`);
    await writeFile(file, Buffer.from(String(picture).split(',')[1] ?? '', 'base64'));
  }

  async close(): Promise<void> {
    await this.#inBrowser(`(${POPUP}?.closest('panel').hidePopup(), true)`);
    await until(CALL_LIMIT, 'the popup to close', async () =>
      (await this.#inBrowser(`${POPUP} === null`)) === true ? true : null,
    );
  }
}
