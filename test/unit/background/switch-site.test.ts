import { expect, test, vi } from 'vitest';
import { type SitePorts, switchSite } from '../../../src/background/switch-site.ts';
import { NOTHING_SET } from '../../../src/core/topic/page-settings.ts';

function ports(sitesOff: readonly string[]) {
  const hosts = ['www.news.example', 'm.news.example', 'other.example'];
  const write = vi.fn();
  const badge = vi.fn(async () => {});
  const probeOpenTabs = vi.fn(async () => {});
  const made: SitePorts = {
    settings: { change: async (change) => write(change({ ...NOTHING_SET, sitesOff })) },
    tabsOn: async (isWanted) => hosts.flatMap((host, i) => (isWanted(host) ? [i] : [])),
    probeOpenTabs,
    badge: badge as (tabId: number) => Promise<void>,
  };
  return { made, write, badge, probeOpenTabs };
}

test('a site that is switched off takes what lies under it along, and its badges', async () => {
  const { made, write, badge, probeOpenTabs } = ports(['old.example']);
  await switchSite(made, 'news.example', true);
  expect(write.mock.calls).toEqual([[{ sitesOff: ['old.example', 'news.example'] }]]);
  expect(badge.mock.calls.map((call: readonly unknown[]) => call[0])).toEqual([0, 1]);
  expect(probeOpenTabs).not.toHaveBeenCalled();
});

test('switched on again it is free of all that held it off, and its pages are looked at', async () => {
  const { made, write, badge, probeOpenTabs } = ports(['news.example', 'm.news.example', 'old.example']);
  await switchSite(made, 'm.news.example', false);
  expect(write.mock.calls).toEqual([[{ sitesOff: ['old.example'] }]]);
  expect(probeOpenTabs).toHaveBeenCalledOnce();
  expect(badge.mock.calls.map((call: readonly unknown[]) => call[0])).toEqual([1]);
});
