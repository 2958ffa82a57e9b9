import { api } from './api.ts';
import { addressOf } from './tabs.ts';

/** The tab in front of which a surface opened; as a page of its own a surface is told by its address, `?tab=N`. */
export async function ownTab(): Promise<number | null> {
  return namedTab() ?? (await tabInFront())?.id ?? null;
}

/** The same, with the address of its page as far as it can be seen. */
export async function ownTabNow(): Promise<{ readonly id: number; readonly url: string | null } | null> {
  const named = namedTab();
  const tab = named === null ? await tabInFront() : await api.tabs.get(named).catch(() => undefined);
  return tab?.id === undefined ? null : { id: tab.id, url: await addressOf(tab) };
}

function namedTab(): number | null {
  const named = new URLSearchParams(location.search).get('tab');
  return named === null ? null : Number(named);
}

async function tabInFront() {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab;
}
