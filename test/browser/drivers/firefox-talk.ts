import { BidiClient } from './bidi.ts';
import type { InBrowser } from './firefox-inner.ts';
import type { FirefoxProcess } from './firefox-process.ts';
import { Marionette } from './marionette.ts';

/** How a running Firefox is driven: its tabs through BiDi, its own window through whatever reaches that. */
export interface FirefoxTalk {
  readonly bidi: BidiClient;
  readonly inWindow: InBrowser;
  close(): void;
}

export function talkTo(browser: FirefoxProcess): Promise<FirefoxTalk> {
  return browser.needsMarionette ? withMarionette(browser) : withBidiAlone(browser);
}

async function withBidiAlone({ address }: FirefoxProcess): Promise<FirefoxTalk> {
  const bidi = await BidiClient.begin(address);
  return {
    bidi,
    async inWindow(expression) {
      const { contexts } = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
        contexts: readonly { context: string }[];
      };
      const window = contexts[0];
      if (!window) throw new Error('Firefox has no window.');
      return bidi.evaluate(window.context, expression);
    },
    close: () => bidi.close(),
  };
}

async function withMarionette({ profile }: FirefoxProcess): Promise<FirefoxTalk> {
  const marionette = await Marionette.connect(profile);
  const bidi = await BidiClient.join(await marionette.begin());
  return {
    bidi,
    inWindow: (expression) => marionette.evaluate(expression),
    close() {
      bidi.close();
      marionette.close();
    },
  };
}
