import { isSiteOff, type PageSettings } from '../core/topic/page-settings.ts';

export interface SitePorts {
  readonly settings: {
    change(change: (now: PageSettings) => Partial<PageSettings>): Promise<void>;
  };
  tabsOn(isWanted: (host: string) => boolean): Promise<number[]>;
  probeOpenTabs(isWanted: (host: string) => boolean): Promise<void>;
  /** Sets a tab's badge for what it shows now. */
  badge(tabId: number): Promise<void>;
}

/** Switches a site off, or on again with every site that it lies under; its open pages follow at once. */
export async function switchSite(ports: SitePorts, site: string, off: boolean): Promise<void> {
  await ports.settings.change(({ sitesOff }) => {
    const others = sitesOff.filter((other) => !isSiteOff(site, [other]));
    return { sitesOff: off ? [...others, site] : others };
  });
  const isOnIt = (host: string) => isSiteOff(host, [site]);
  // A page that was opened while its site was off has no probe yet.
  if (!off) await ports.probeOpenTabs(isOnIt);
  await Promise.all((await ports.tabsOn(isOnIt)).map(ports.badge));
}
