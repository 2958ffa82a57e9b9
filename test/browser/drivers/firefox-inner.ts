import { writeFile } from 'node:fs/promises';
import type { Surface } from './surface.ts';
import { until, within } from './within.ts';

export const CALL_LIMIT = 30_000;

/** Runs an expression in the browser's own window (`FirefoxSession.inBrowser`). */
export type InBrowser = (expression: string) => Promise<unknown>;

/**
 * A page of the extension inside the browser's own window: the real popup, the real sidebar. BiDi does not list them, so
 * they are reached from the window: a frame script runs the expression in the page's process, and its answer comes back
 * as a message.
 */
export class FirefoxInner implements Surface {
  protected readonly inBrowser: InBrowser;
  readonly #element: string;

  /** @param element an expression, in the browser's window, for the element that holds the page */
  constructor(inBrowser: InBrowser, element: string) {
    this.inBrowser = inBrowser;
    this.#element = element;
  }

  /** Waits for its page. */
  async loaded(what: string): Promise<void> {
    await until(CALL_LIMIT, what, async () => {
      const there = await this.inBrowser(
        `${this.#element}?.currentURI.spec.startsWith('moz-extension:') ?? false`,
      );
      if (there !== true) return null;
      // In a window the page is loaded out of sight first; an answer asked for while it moves into the panel is lost.
      const state = await within(1_000, 'readyState', this.evaluate('document.readyState')).catch(() => '');
      return state === 'complete' ? true : null;
    });
  }

  evaluate(expression: string): Promise<unknown> {
    return this.#inFrame(`Cu.evalInSandbox(${JSON.stringify(expression)},
      new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`);
  }

  /** A press of the mouse as the browser itself sees it, on the first element that the selector finds. */
  async press(selector: string): Promise<void> {
    await this.#inFrame(`(() => {
      const { x, y, width, height } = content.document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
      for (const type of ['mousedown', 'mouseup'])
        content.synthesizeMouseEvent(type, x + width / 2, y + height / 2, { button: 0, clickCount: 1 });
      return true;
    })()`);
  }

  /** Runs an expression in a frame script, with the rights of the browser. */
  async #inFrame(expression: string): Promise<unknown> {
    const name = `lateral-${crypto.randomUUID()}`;
    const inPage = `(async () => {
      try {
        sendAsyncMessage(${JSON.stringify(name)}, { json: JSON.stringify(await ${expression}) });
      } catch (error) {
        sendAsyncMessage(${JSON.stringify(name)}, { failure: String(error) });
      }
    })()`;
    const script = `data:,${encodeURIComponent(inPage)}`;
    const answer = (await this.inBrowser(`new Promise((done) => {
      const { messageManager } = ${this.#element};
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
    const picture = await this.inBrowser(`(async () => {
      const element = ${this.#element};
      // No rectangle: what is in sight, however far it is scrolled.
      const bitmap = await element.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png');
    })()`);
    await writeFile(file, Buffer.from(String(picture).split(',')[1] ?? '', 'base64'));
  }
}
