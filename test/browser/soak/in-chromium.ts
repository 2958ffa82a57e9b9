import type { CDPSession } from 'playwright-core';
import { CdpSurface } from '../drivers/cdp-surface.ts';
import { type ChromiumSession, POPUP_PATH } from '../drivers/chromium.ts';
import { openTab } from '../drivers/chromium-tab.ts';
import { writeComplaints } from '../drivers/complaints.ts';
import { PICTURES_PATH, type SoakBrowser } from './soak-browser.ts';

/** Chromium with nothing but the extension's background in it, which runs from now on without a break. */
export async function soakInChromium(session: ChromiumSession): Promise<SoakBrowser> {
  const ours = `chrome-extension://${session.extensionId}`;
  const complaints: string[] = [];
  const background = await CdpSurface.attach(session.browser, `${session.extensionId}/`, 'service_worker');
  await writeComplaints(background, ours, complaints);

  const complaining = async (surface: CdpSurface) => {
    await writeComplaints(surface, ours, complaints);
    return surface;
  };
  return {
    async open(url) {
      const tab = await openTab(session, url);
      await writeComplaints(await session.context.newCDPSession(tab.page), ours, complaints);
      return { ...tab, popup: async () => complaining(await tab.popup()) };
    },
    pictures: async () =>
      complaining(await CdpSurface.attach(session.browser, `${session.extensionId}/${PICTURES_PATH}`)),
    openOwnPage: () => session.open(`${ours}/${POPUP_PATH}`),
    async figures(staying) {
      const page = session.context.pages().find((each) => each.url().startsWith(staying));
      if (!page) throw new Error(`No tab shows ${staying}`);
      const inspector = await session.context.newCDPSession(page);
      const counters = await countersOf(inspector);
      await inspector.detach();
      await background.send('HeapProfiler.collectGarbage');
      const { usedSize, backingStorageSize = 0 } = await background.send('Runtime.getHeapUsage');
      const { targetInfos } = await session.browser.send('Target.getTargets');
      return {
        backgroundBytes: Number(usedSize) + Number(backingStorageSize),
        ownTargets: targetInfos.filter(({ url }) => url.startsWith(`${ours}/`)).length,
        tabs: targetInfos.filter(({ type }) => type === 'page').length,
        ...counters,
      };
    },
    complaints: async () => complaints,
  };
}

async function countersOf(inspector: CDPSession) {
  await inspector.send('HeapProfiler.collectGarbage');
  const { documents, nodes, jsEventListeners } = await inspector.send('Memory.getDOMCounters');
  const { usedSize } = await inspector.send('Runtime.getHeapUsage');
  return { documents, nodes, listeners: jsEventListeners, tabBytes: usedSize };
}
