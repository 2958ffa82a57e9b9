import { POPUP_PATH } from '../drivers/chromium.ts';
import { firefoxComplaints, forgetFirefoxComplaints } from '../drivers/complaints.ts';
import type { FirefoxSession, FirefoxSurface } from '../drivers/firefox.ts';
import { type Figures, PICTURES_PATH, type SoakBrowser } from './soak-browser.ts';

/** Firefox, which remembers only so many of what consoles said: they are read as often as pages are opened. */
const OPENED_BETWEEN = 10;

export async function soakInFirefox(session: FirefoxSession): Promise<SoakBrowser> {
  const complaints: string[] = [];
  await forgetFirefoxComplaints(session);
  const hear = async () => {
    complaints.push(...(await firefoxComplaints(session)));
    await forgetFirefoxComplaints(session);
  };
  const closing = (surface: FirefoxSurface) =>
    Object.assign(surface, { close: () => session.closeTab(surface.context) });

  return {
    async open(url) {
      if (session.opened.length % OPENED_BETWEEN === 0) await hear();
      const tab = await session.open(url);
      return {
        ask: (expression) => session.bidi.evaluate(tab.context, expression),
        badge: () => session.badge(tab),
        async popup() {
          await session.bidi.send('browsingContext.activate', { context: tab.context });
          return session.openPopup();
        },
        close: () => session.closeTab(tab.context),
      };
    },
    pictures: async () => closing(await session.attachExtensionPage(PICTURES_PATH)),
    openOwnPage: async () => closing(await session.openExtensionPage(POPUP_PATH)),
    figures: () => figuresOf(session),
    async complaints() {
      await hear();
      return complaints;
    },
  };
}

/** What Firefox reports once all of its processes have given back what they do not need; each step may take its time. */
async function figuresOf(session: FirefoxSession): Promise<Figures> {
  // What a process gives back may let go of more. Its answer to a report comes when it has.
  for (let i = 0; i < 2; i++) {
    await session.inBrowser(MINIMISED);
    await session.inBrowser(REPORTED);
  }
  await session.inBrowser(MINIMISED);
  return (await session.inBrowser(REPORTED)) as Figures;
}

const MANAGER = `Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager)`;

const MINIMISED = `new Promise((done) => {
  Services.obs.notifyObservers(null, 'child-mmu-request');
  ${MANAGER}.minimizeMemoryUsage(() => done(true));
})`;

/** What the extension's process holds, listeners in its windows and those of pages, windows closed and held by something. */
const REPORTED = `new Promise((done) => {
  const all = { processBytes: 0, backgroundListeners: 0, pageListeners: 0, ghostWindows: 0, tabs: gBrowser.tabs.length };
  const report = (process, path, kind, units, amount) => {
    const [own, pages] = [process.startsWith('extension '), process.startsWith('web')];
    const held = /^explicit\\/(?:js-non-window|window-objects|workers|xpconnect)/.test(path);
    if (own && held) all.processBytes += amount;
    const listening = path.startsWith('event-counts/') && path.endsWith('event-listeners');
    if (own && listening) all.backgroundListeners += amount;
    if (pages && listening) all.pageListeners += amount;
    if (path === 'ghost-windows') all.ghostWindows += amount;
  };
  ${MANAGER}.getReports(report, null, () => done(all), null, false);
})`;
