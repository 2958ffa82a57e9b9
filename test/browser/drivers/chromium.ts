import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import type { Browser, Runtime } from 'webextension-polyfill';
import { CdpSurface } from './cdp-surface.ts';
import { killBrowser, type Leftover, leaveNothingOf, removeLeftover } from './leave-nothing.ts';
import { until, within } from './within.ts';

/** What functions that run in the worker see. */
declare const chrome: Browser;

const CALL_LIMIT = 30_000;
/**
 * What the browser is to do without: what Playwright switches off as well, since of such lists the last one counts; and the
 * pages of its own that it makes for the address bar of every window, a quarter of all that the tests' browser has to do.
 */
const SWITCHED_OFF = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
].join(',');
export const POPUP_PATH = 'src/entries/popup/index.html';
export const PANEL_PATH = 'src/entries/panel/index.html';
export const WELCOME_PATH = 'src/entries/welcome/index.html';

export interface ChromiumOptions {
  readonly executable: string;
  /** Folder of the built extension; null for a browser without it, which knows only pages. */
  readonly extension: string | null;
  /** `host:port` of a proxy that is to see every request, those to loopback included. */
  readonly proxy?: string;
  readonly headed?: boolean;
  /** The page that opens once the extension is installed stays open. */
  readonly welcomed?: boolean;
  /** Of the browser's own interface, and so of the extension's; the system's where there is none. */
  readonly language?: string;
  /** Of its command line. */
  readonly flags?: readonly string[];
}

/** A message as the background received it from a page. */
export interface PageMessage {
  readonly url: string;
  readonly message: unknown;
}

export async function launchChromium(options: ChromiumOptions): Promise<ChromiumSession> {
  const session = await launchIn(leaveNothingOf(await mkdtemp(join(tmpdir(), 'lateral-chromium-'))), options);
  const isWelcomed = options.extension !== null && existsSync(join(options.extension, WELCOME_PATH));
  if (isWelcomed && !options.welcomed) await session.closeWelcome();
  return session;
}

async function launchIn(leftover: Leftover, options: ChromiumOptions): Promise<ChromiumSession> {
  const extension = options.extension === null ? null : resolve(options.extension);
  try {
    const context = await launch(leftover.folder, {
      executablePath: options.executable,
      headless: !options.headed,
      // Signals are for leaveNothingOf, which also removes the profile.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      viewport: options.headed ? null : { width: 1280, height: 900 },
      timeout: 60_000,
      // On Linux Chromium heeds what the system says before what it is told.
      ...(options.language ? { env: { ...process.env, LANGUAGE: options.language } } : {}),
      args: [
        // Chromium before 132 has an older kind as well, which knows no extensions.
        ...(options.headed ? [] : ['--headless=new']),
        '--disable-gpu',
        `--disable-features=${SWITCHED_OFF}`,
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(extension === null
          ? []
          : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
        ...(options.language ? [`--lang=${options.language}`] : []),
        ...(options.flags ?? []),
        ...(options.proxy ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ],
    });
    return await ChromiumSession.start(context, leftover, options);
  } catch (error) {
    await removeLeftover(leftover);
    throw error;
  }
}

type LaunchOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** With Chromium's own sandbox where the system lets it have one: not as root, nor in many containers. */
async function launch(profile: string, options: LaunchOptions): Promise<BrowserContext> {
  const asRoot = process.getuid?.() === 0;
  try {
    return await chromium.launchPersistentContext(profile, { ...options, chromiumSandbox: !asRoot });
  } catch (error) {
    if (asRoot || !/sandbox/i.test(String(error))) throw error;
    return chromium.launchPersistentContext(profile, { ...options, chromiumSandbox: false });
  }
}

export class ChromiumSession {
  readonly context: BrowserContext;
  readonly browser: CDPSession;
  readonly extensionId: string;
  /** Every page opened so far, as often as it was. */
  readonly opened: string[] = [];
  readonly #leftover: Leftover;
  readonly #options: ChromiumOptions;

  static async start(
    context: BrowserContext,
    leftover: Leftover,
    options: ChromiumOptions,
  ): Promise<ChromiumSession> {
    const owner = context.browser();
    if (!owner) throw new Error('The browser context has no browser to talk to.');
    const browser = await owner.newBrowserCDPSession();
    const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
    // Playwright starts the browser at the head of a process group of its own.
    leftover.group = processInfo.find((one) => one.type === 'browser')?.id ?? null;
    const id = options.extension === null ? '' : new URL((await firstWorker(context)).url()).host;
    return new ChromiumSession(context, browser, leftover, options, id);
  }

  private constructor(
    context: BrowserContext,
    browser: CDPSession,
    leftover: Leftover,
    options: ChromiumOptions,
    extensionId: string,
  ) {
    this.context = context;
    this.browser = browser;
    this.extensionId = extensionId;
    this.#leftover = leftover;
    this.#options = options;
  }

  /** Closes the page that opens once the extension is installed, before it comes in anybody's way. */
  async closeWelcome(): Promise<void> {
    const page = await until(
      CALL_LIMIT,
      'the welcome page',
      async () => this.context.pages().find((each) => each.url().endsWith(WELCOME_PATH)) ?? null,
    );
    await page.close();
  }

  /** The folder of its profile. */
  get profile(): string {
    return this.#leftover.folder;
  }

  /** The background service worker that runs now; waits for one if it has been stopped. */
  worker(): Promise<Worker> {
    return firstWorker(this.context);
  }

  async #inWorker<T, A>(what: string, run: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
    const worker = await this.worker();
    // Playwright's types for the argument of a page function do not admit a free type parameter.
    const evaluate = worker.evaluate.bind(worker) as (f: (a: A) => T | Promise<T>, a: A) => Promise<T>;
    return within(CALL_LIMIT, what, evaluate(run, argument));
  }

  /** `commit`: does not wait for a page that never ends loading. */
  async open(url: string, waitUntil: 'load' | 'commit' = 'load'): Promise<Page> {
    this.opened.push(url);
    const [first] = this.context.pages();
    const page = first?.url() === 'about:blank' ? first : await this.context.newPage();
    await page.goto(url, { waitUntil, timeout: CALL_LIMIT });
    await page.bringToFront();
    return page;
  }

  /** Another page in the tab. */
  async goTo(page: Page, url: string): Promise<void> {
    this.opened.push(url);
    await page.goto(url, { timeout: CALL_LIMIT });
  }

  /** The browser's number for the tab that shows this address, whatever query its page has given it since. */
  tabId(url: string): Promise<number> {
    return until(CALL_LIMIT, `a tab at ${url}`, () =>
      this.#inWorker(
        'tabs.query',
        async (wanted) =>
          (await chrome.tabs.query({})).find((tab) => tab.url === wanted || tab.url?.startsWith(`${wanted}?`))
            ?.id ?? null,
        url,
      ),
    );
  }

  badge(tabId: number): Promise<string> {
    return this.#inWorker('badge', (tab) => chrome.action.getBadgeText({ tabId: tab }), tabId);
  }

  /** What the button's tool tip says over a tab. */
  tip(tabId: number): Promise<string> {
    return this.#inWorker('tip', (tab) => chrome.action.getTitle({ tabId: tab }), tabId);
  }

  /**
   * Presses the extension's button over the tab at this address and attaches to the real popup that opens. It needs
   * no worker; a browser too old to press the button for us opens the popup at the worker's request.
   */
  async openPopup(url: string): Promise<CdpSurface> {
    const { targetInfos } = await this.browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const targetId = targetInfos.find((target) => target.url === url)?.targetId;
    if (!targetId) throw new Error(`No tab shows ${url}`);
    // Playwright's list of protocol methods is older than this one.
    const press = this.browser.send as unknown as (method: string, params: object) => Promise<unknown>;
    await press
      .call(this.browser, 'Extensions.triggerAction', { id: this.extensionId, targetId })
      .catch(() => this.#inWorker('action.openPopup', () => chrome.action.openPopup(), undefined));
    return CdpSurface.attach(this.browser, `${this.extensionId}/${POPUP_PATH}`);
  }

  /** From now on the worker writes down what pages send it. What it held is gone when the worker stops. */
  async recordMessages(): Promise<void> {
    await this.#inWorker(
      'recording messages',
      () => {
        const received: PageMessage[] = [];
        Object.assign(globalThis, { receivedFromPages: received });
        chrome.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
          // The extension's own pages send as well; they have the extension's address.
          if (sender.tab && !sender.url?.startsWith('chrome-extension:')) {
            received.push({ url: sender.url ?? '', message });
          }
        });
      },
      undefined,
    );
  }

  messages(): Promise<readonly PageMessage[]> {
    return this.#inWorker(
      'messages',
      () => (globalThis as unknown as { receivedFromPages: PageMessage[] }).receivedFromPages,
      undefined,
    );
  }

  /** Stops the background as the browser does when it has been idle; the next message starts it again. */
  async stopWorker(): Promise<void> {
    const page = this.context.pages().at(-1);
    if (!page) throw new Error('Stopping the worker needs an open tab.');
    const session = await this.context.newCDPSession(page);
    const stopped = new Promise<void>((done) => {
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some((version) => version.runningStatus === 'stopped')) done();
      });
    });
    await within(CALL_LIMIT, 'ServiceWorker.enable', session.send('ServiceWorker.enable'));
    await within(CALL_LIMIT, 'ServiceWorker.stopAllWorkers', session.send('ServiceWorker.stopAllWorkers'));
    await within(CALL_LIMIT, 'the worker to stop', stopped);
    await session.detach();
  }

  /** Ends the extension and starts it anew, as an update does. Pages that are open stay so. */
  async reloadExtension(): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions');
    const before = await this.worker();
    const ended = new Promise<void>((done) => before.once('close', () => done()));
    // Without its developer mode Chromium does not let an unpacked extension begin again.
    const reload = `chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })
      .then(() => chrome.developerPrivate.reload(${JSON.stringify(this.extensionId)}, { failQuietly: true }))`;
    await within(CALL_LIMIT, 'the extension to begin again', page.evaluate(reload));
    await within(CALL_LIMIT, 'the extension to end', ended);
    await this.worker();
    await page.close();
  }

  /** Closes the browser and starts it again with the same profile, to which something may happen in between. */
  async restart(meanwhile: (profile: string) => Promise<void>): Promise<ChromiumSession> {
    await within(CALL_LIMIT, 'closing Chromium', this.context.close());
    await meanwhile(this.profile);
    return launchIn(this.#leftover, this.#options);
  }

  /** The same with a browser that is killed, with all that it started, in the middle of whatever it does. */
  async restartKilled(meanwhile: () => Promise<void>): Promise<ChromiumSession> {
    const ended = new Promise<void>((done) => this.context.once('close', () => done()));
    killBrowser(this.#leftover);
    await within(CALL_LIMIT, 'Chromium to be gone', ended);
    await meanwhile();
    return launchIn(this.#leftover, this.#options);
  }

  /** Closes the browser and removes its profile; what does not close in time is killed. */
  async close(): Promise<void> {
    await within(CALL_LIMIT, 'closing Chromium', this.context.close()).catch(() => undefined);
    await removeLeftover(this.#leftover);
  }
}

function firstWorker(context: BrowserContext): Promise<Worker> {
  return until(
    CALL_LIMIT,
    "the extension's worker (branded Chrome since 137 loads none)",
    () => context.serviceWorkers().find((worker) => worker.url().startsWith('chrome-extension:')) ?? null,
  );
}
