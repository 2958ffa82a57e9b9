import { api } from './api.ts';

/** The tab in front of which a surface opened; as a page of its own a surface is told by its address, `?tab=N`. */
export async function ownTab(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
