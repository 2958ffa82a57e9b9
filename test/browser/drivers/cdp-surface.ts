import { writeFile } from 'node:fs/promises';
import type { CDPSession } from 'playwright-core';
import type { Surface } from './surface.ts';
import { until, within } from './within.ts';

/** Ends what hangs: a busy machine takes its time. */
const CALL_LIMIT = 30_000;

interface Waiting {
  readonly resolve: (result: Record<string, unknown>) => void;
  readonly reject: (error: Error) => void;
}

interface Reply {
  readonly id?: number;
  /** Of what happens without having been asked for. */
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/**
 * A target that Playwright does not show as a page: the real action popup. It is attached to through the browser's
 * own session, with a message channel inside that session.
 */
export class CdpSurface implements Surface {
  readonly #browser: CDPSession;
  readonly #target: string;
  readonly #session: string;
  readonly #waiting = new Map<number, Waiting>();
  readonly #hearing = new Map<string, (params: never) => void>();
  #last = 0;

  /** Waits for a target whose address contains `urlPart` and attaches to it. */
  static async attach(
    browser: CDPSession,
    urlPart: string,
    type: 'page' | 'service_worker' = 'page',
  ): Promise<CdpSurface> {
    const targetId = await until(CALL_LIMIT, `a surface at ${urlPart}`, async () => {
      const { targetInfos } = await browser.send('Target.getTargets', { filter: [{ type }] });
      return targetInfos.find((target) => target.url.includes(urlPart))?.targetId ?? null;
    });
    const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new CdpSurface(browser, targetId, sessionId);
  }

  private constructor(browser: CDPSession, target: string, session: string) {
    this.#browser = browser;
    this.#target = target;
    this.#session = session;
    browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId === session) this.#receive(JSON.parse(event.message) as Reply);
    });
  }

  /** Calls back whenever this happens. */
  on(method: string, told: (params: never) => void): void {
    this.#hearing.set(method, told);
  }

  #receive(reply: Reply): void {
    if (reply.method !== undefined) this.#hearing.get(reply.method)?.(reply.params as never);
    const waiting = reply.id === undefined ? undefined : this.#waiting.get(reply.id);
    if (!waiting) return;
    this.#waiting.delete(reply.id!);
    if (reply.error) waiting.reject(new Error(reply.error.message));
    else waiting.resolve(reply.result ?? {});
  }

  send(method: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
    const id = ++this.#last;
    const answered = new Promise<Record<string, unknown>>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      const message = JSON.stringify({ id, method, params });
      this.#browser.send('Target.sendMessageToTarget', { sessionId: this.#session, message }).catch(reject);
    });
    return within(CALL_LIMIT, method, answered).finally(() => this.#waiting.delete(id));
  }

  async evaluate(expression: string): Promise<unknown> {
    const answer = (await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as {
      result?: { value?: unknown };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    };
    const failure = answer.exceptionDetails;
    if (failure) throw new Error(failure.exception?.description ?? failure.text);
    return answer.result?.value;
  }

  async screenshot(file: string): Promise<void> {
    const { data } = await this.send('Page.captureScreenshot', { format: 'png' });
    await writeFile(file, Buffer.from(String(data), 'base64'));
  }

  async colourScheme(scheme: 'light' | 'dark'): Promise<void> {
    const features = [{ name: 'prefers-color-scheme', value: scheme }];
    await this.send('Emulation.setEmulatedMedia', { features });
  }

  /** Closes it and waits until it is gone, so that the next one to be attached to is a new one. */
  async close(): Promise<void> {
    await this.#browser.send('Target.closeTarget', { targetId: this.#target });
    await until(CALL_LIMIT, 'the surface to close', async () => {
      const { targetInfos } = await this.#browser.send('Target.getTargets');
      return targetInfos.some(({ targetId }) => targetId === this.#target) ? null : true;
    });
  }
}
