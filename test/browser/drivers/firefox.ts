import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { BidiClient } from './bidi.ts';
import { POPUP_PATH, WELCOME_PATH } from './chromium.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { type FirefoxProcess, startFirefox } from './firefox-process.ts';
import { FirefoxSidebar } from './firefox-sidebar.ts';
import { type Leftover, leaveNothingOf } from './leave-nothing.ts';
import type { Surface } from './surface.ts';
import { until } from './within.ts';

const CALL_LIMIT = 30_000;
/** The host of the extension's pages; fixed so that they can be opened by address. */
export const EXTENSION_HOST = '5ea1ab1e-0000-4000-8000-1a7e4a100001';

export interface FirefoxOptions {
  readonly executable: string;
  /** Folder of the built extension; null for a browser without it, which knows only tabs. */
  readonly extension: string | null;
  /** The same as a zip, to be installed in the place of the folder. */
  readonly archive?: string;
  readonly preferences?: Readonly<Record<string, string | number | boolean>>;
  /** `host:port` of a proxy that is to see every request, those to loopback included. */
  readonly proxy?: string;
  /** `127.0.0.1:PORT` where every connection ends instead, wherever it was to lead. */
  readonly sink?: string;
  readonly headed?: boolean;
  /** What the browser speaks; its own words stay English where no language pack is installed. */
  readonly language?: string;
  /** The page that opens once the extension is installed stays open. */
  readonly welcomed?: boolean;
}

export async function launchFirefox(options: FirefoxOptions): Promise<FirefoxSession> {
  return launchIn(leaveNothingOf(await mkdtemp(join(tmpdir(), 'lateral-firefox-'))), options);
}

async function launchIn(leftover: Leftover, options: FirefoxOptions): Promise<FirefoxSession> {
  const extension = options.extension === null ? null : resolve(options.extension);
  const id = extension === null ? '' : await extensionId(extension);
  const browser = await startFirefox(
    options.executable,
    {
      ...options.preferences,
      'extensions.webextensions.uuids': JSON.stringify({ [id]: EXTENSION_HOST }),
      ...(options.proxy ? throughProxy(options.proxy) : {}),
      ...(options.sink ? intoSink(options.sink) : {}),
    },
    options.headed ?? false,
    leftover,
  );
  try {
    const bidi = await BidiClient.connect(`${browser.address}/session`);
    if (options.language !== undefined) await speak(bidi, options.language);
    if (options.archive !== undefined)
      await bidi.send('webExtension.install', {
        extensionData: { type: 'archivePath', path: resolve(options.archive) },
      });
    else if (extension !== null)
      await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    const session = new FirefoxSession(bidi, browser, id, (meanwhile) =>
      meanwhile().then(() => launchIn(leftover, options)),
    );
    const isWelcomed = extension !== null && existsSync(join(extension, WELCOME_PATH));
    if (isWelcomed && !options.welcomed) await session.closeWelcome();
    return session;
  } catch (error) {
    await browser.end();
    throw error;
  }
}

/** As with a language pack: without one a browser that was asked for a language goes on in English, and so do extensions. */
async function speak(bidi: BidiClient, language: string): Promise<void> {
  const { contexts } = (await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    contexts: readonly { context: string }[];
  };
  const set = `Object.assign(Services.locale, { availableLocales: ['en-US', '${language}'], requestedLocales: ['${language}'] })`;
  await bidi.evaluate(contexts[0]!.context, `(${set}, Services.locale.appLocaleAsBCP47)`);
}

async function extensionId(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

function throughProxy(proxy: string): Record<string, string | number | boolean> {
  const [host = '', port = ''] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** Behind a proxy Firefox does not connect ahead, nor does it when it is driven from outside; a reader's does. */
function intoSink(sink: string): Record<string, string | number | boolean> {
  const [host = '', port = ''] = sink.split(':');
  return {
    'network.proxy.type': 0,
    'network.dns.forceResolve': host,
    'network.socket.forcePort': `1-65535=${port}`,
    'network.http.speculative-parallel-limit': 6,
  };
}

/** A page in a tab: its BiDi context and the number that the extension knows the tab by. */
export interface FirefoxTab {
  readonly context: string;
  readonly tabId: number;
}

/** Starts the browser again with the same profile, once something else is done. */
type Again = (meanwhile: () => Promise<void>) => Promise<FirefoxSession>;

export class FirefoxSession {
  readonly bidi: BidiClient;
  /** Every page opened so far, as often as it was. */
  readonly opened: string[] = [];
  readonly #browser: FirefoxProcess;
  readonly #id: string;
  readonly #again: Again;
  /** Opened on first use: an extension page in a tab, which hears what pages send to the extension. */
  #listener: string | null = null;

  constructor(bidi: BidiClient, browser: FirefoxProcess, extensionId: string, again: Again) {
    this.bidi = bidi;
    this.#browser = browser;
    this.#id = extensionId;
    this.#again = again;
  }

  /** Closes the page that opens once the extension is installed, before it comes in anybody's way. */
  async closeWelcome(): Promise<void> {
    await until(CALL_LIMIT, 'the welcome page', async () =>
      (await this.inBrowser(`(() => {
        const tab = gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec.endsWith('${WELCOME_PATH}'));
        if (tab) gBrowser.removeTab(tab);
        return tab !== undefined;
      })()`)) === true
        ? true
        : null,
    );
  }

  /** The folder of its profile. */
  get profile(): string {
    return this.#browser.profile;
  }

  get ended(): Promise<void> {
    return this.#browser.ended;
  }

  /** Runs an expression in the browser's own window, where `extension` is the running extension. */
  async inBrowser(expression: string): Promise<unknown> {
    const { contexts } = (await this.bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      contexts: readonly { context: string }[];
    };
    const window = contexts[0];
    if (!window) throw new Error('Firefox has no window.');
    const extension = `WebExtensionPolicy.getByID(${JSON.stringify(this.#id)})?.extension`;
    return this.bidi.evaluate(window.context, `((extension) => (${expression}))(${extension})`);
  }

  /** `none`: does not wait for a page that never ends loading. */
  async open(url: string, wait: 'complete' | 'none' = 'complete'): Promise<FirefoxTab> {
    this.opened.push(url);
    const context = (await this.#emptyTab()) ?? (await this.#newTab());
    await this.bidi.send('browsingContext.navigate', { context, url, wait });
    await this.bidi.send('browsingContext.activate', { context });
    const tabId = await this.inBrowser('extension?.tabManager.getWrapper(gBrowser.selectedTab)?.id ?? -1');
    return { context, tabId: Number(tabId) };
  }

  /** Another page in the tab. */
  async goTo({ context }: FirefoxTab, url: string): Promise<void> {
    this.opened.push(url);
    await this.bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
  }

  /** From now on a page of this address shows this, without any server. */
  async answerWith(url: string, html: string): Promise<void> {
    await this.bidi.listen('network.beforeRequestSent', ({ request, isBlocked }) => {
      if (isBlocked !== true) return;
      const answer = {
        request: (request as { readonly request: string }).request,
        statusCode: 200,
        headers: [{ name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } }],
        body: { type: 'string', value: html },
      };
      // Where it fails the page does not load, which is told to whoever opens it.
      this.bidi.send('network.provideResponse', answer).catch(() => undefined);
    });
    await this.bidi.send('network.addIntercept', {
      phases: ['beforeRequestSent'],
      urlPatterns: [{ type: 'string', pattern: url }],
    });
  }

  /** The tab that the browser started with, as long as nothing has been opened in it. */
  async #emptyTab(): Promise<string | null> {
    const { contexts } = (await this.bidi.send('browsingContext.getTree', { maxDepth: 0 })) as {
      contexts: readonly { context: string; url: string }[];
    };
    return contexts.find(({ url }) => url === 'about:blank')?.context ?? null;
  }

  async closeTab(context: string): Promise<void> {
    await this.bidi.send('browsingContext.close', { context });
  }

  async #newTab(): Promise<string> {
    const { context } = await this.bidi.send('browsingContext.create', { type: 'tab' });
    return String(context);
  }

  /** What stands on the extension's button while the tab is in front; '' if nothing does. */
  badge(tab: FirefoxTab): Promise<string> {
    return this.#onButton(tab, 'badgeText');
  }

  /** What the button says where the pointer rests on it. */
  tip(tab: FirefoxTab): Promise<string> {
    return this.#onButton(tab, 'title');
  }

  async #onButton(tab: FirefoxTab, property: 'badgeText' | 'title'): Promise<string> {
    const text = await this.inBrowser(
      `extension.apiManager.global.browserActionFor(extension).action
        .getProperty(extension.tabManager.get(${tab.tabId}).nativeTab, '${property}')`,
    );
    return String(text ?? '');
  }

  /** One of the extension's own pages, in a tab of its own. */
  async openExtensionPage(path: string): Promise<FirefoxSurface> {
    const context = await this.#newTab();
    const url = `moz-extension://${EXTENSION_HOST}/${path}`;
    // BiDi never hears that an extension page has loaded: don't wait for it, ask.
    await this.bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
    await until(CALL_LIMIT, `${path} to load`, async () => {
      const state = await this.bidi
        .evaluate(context, 'document.readyState + " " + location.href')
        .catch(() => '');
      return state === `complete ${url}` ? true : null;
    });
    return new FirefoxSurface(this.bidi, context);
  }

  /** Presses the extension's button over the tab in front; the real popup. */
  openPopup(): Promise<FirefoxPopup> {
    return FirefoxPopup.open((expression) => this.inBrowser(expression));
  }

  /** The popup that the extension itself opens. */
  attachPopup(): Promise<FirefoxPopup> {
    return FirefoxPopup.attach((expression) => this.inBrowser(expression));
  }

  /** The sidebar that the extension itself opens. */
  attachSidebar(): Promise<FirefoxSidebar> {
    return FirefoxSidebar.attach((expression) => this.inBrowser(expression));
  }

  /** A page of the extension that it has opened in a tab by itself. */
  async attachExtensionPage(path: string): Promise<FirefoxSurface> {
    const context = await until(CALL_LIMIT, `a tab at ${path}`, async () => {
      const { contexts } = (await this.bidi.send('browsingContext.getTree', { maxDepth: 0 })) as {
        contexts: readonly { context: string; url: string }[];
      };
      return (
        contexts.find(({ url }) => url.startsWith(`moz-extension://${EXTENSION_HOST}/${path}`))?.context ??
        null
      );
    });
    return new FirefoxSurface(this.bidi, context);
  }

  /** The popup's page in a tab of its own, answering for the given tab. */
  openPopupPage(tab: FirefoxTab): Promise<FirefoxSurface> {
    return this.openExtensionPage(`${POPUP_PATH}?tab=${tab.tabId}`);
  }

  /** From now on an extension page writes down what pages send to the extension. */
  async recordMessages(): Promise<void> {
    const surface = await this.openExtensionPage(POPUP_PATH);
    this.#listener = surface.context;
    await surface.evaluate(`(() => {
      globalThis.receivedFromPages = [];
      browser.runtime.onMessage.addListener((message, sender) => {
        if (!sender.url?.startsWith('moz-extension:')) receivedFromPages.push({ url: sender.url, message });
      });
    })()`);
  }

  async messages(): Promise<readonly { readonly url: string; readonly message: unknown }[]> {
    if (!this.#listener) throw new Error('Call recordMessages() before the pages are opened.');
    return (await this.bidi.evaluate(this.#listener, 'receivedFromPages')) as {
      url: string;
      message: unknown;
    }[];
  }

  /** Ends the background as the browser does when it has been idle; the next message starts it again. */
  async stopBackground(): Promise<void> {
    await this.inBrowser('extension.terminateBackground({ ignoreDevToolsAttached: true })');
    const state = await this.inBrowser('extension.backgroundState');
    if (state !== 'stopped') throw new Error(`The background is ${String(state)}, not stopped.`);
  }

  /** Ends the extension and starts it anew, as an update does. Pages that are open stay so. */
  async reloadExtension(): Promise<void> {
    await this.inBrowser(
      '(AddonManager.getAddonByID(extension.id).then((addon) => addon.reload()).then(() => true))',
    );
    await until(CALL_LIMIT, 'the extension to be there again', async () => {
      const state = await this.inBrowser('extension?.backgroundState ?? null').catch(() => null);
      return state === 'running' || state === 'stopped' ? true : null;
    });
  }

  /**
   * Pages and the browser itself are light or dark from now on, whatever the desktop says: tabs obey the first
   * setting, the real popup follows the browser's own scheme, which is the second. Waits until the surface obeys.
   */
  async colourScheme(scheme: 'light' | 'dark', surface: Surface): Promise<void> {
    const dark = scheme === 'dark';
    await this.inBrowser(`(
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1}),
      Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${dark ? 1 : 0}),
      true
    )`);
    await until(CALL_LIMIT, `the surface to be ${scheme}`, async () =>
      (await schemeOf(surface)) === scheme ? true : null,
    );
  }

  screenshot(tab: FirefoxTab, file: string): Promise<void> {
    return screenshot(this.bidi, tab.context, file);
  }

  /** Kills the browser in the middle of whatever it does, and starts it again with the same profile. */
  async restartKilled(meanwhile: () => Promise<void>): Promise<FirefoxSession> {
    this.bidi.close();
    await this.#browser.kill();
    return this.#again(meanwhile);
  }

  async close(): Promise<void> {
    await this.bidi.send('browser.close').catch(() => undefined);
    this.bidi.close();
    await this.#browser.end();
  }
}

export class FirefoxSurface implements Surface {
  readonly #bidi: BidiClient;
  readonly context: string;

  constructor(bidi: BidiClient, context: string) {
    this.#bidi = bidi;
    this.context = context;
  }

  evaluate(expression: string): Promise<unknown> {
    return this.#bidi.evaluate(this.context, expression);
  }

  /** Presses a key; `value` is the key as WebDriver names it. */
  async key(value: string): Promise<void> {
    const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
    await this.#bidi.send('input.performActions', {
      context: this.context,
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
  }

  screenshot(file: string): Promise<void> {
    return screenshot(this.#bidi, this.context, file);
  }
}

/** The colour scheme that a surface's styles are chosen by. */
export async function schemeOf(surface: Surface): Promise<unknown> {
  return surface.evaluate(`matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'`);
}

async function screenshot(bidi: BidiClient, context: string, file: string): Promise<void> {
  const { data } = await bidi.send('browsingContext.captureScreenshot', { context });
  await writeFile(file, Buffer.from(String(data), 'base64'));
}
