import { siteOf } from '../core/topic/page-settings.ts';
import { isAtHand } from '../messages/at-hand.ts';
import type { Answer, Ask, Kept, Message, Reply, SurfaceToBackground } from '../messages/protocol.ts';
import { SayingError, saying } from '../words/saying.ts';
import { api } from './api.ts';
import { takeOpening } from './asked.ts';
import { ownTab, ownTabNow } from './own-tab.ts';
import { tabAddress } from './tabs.ts';

const TRIES = 3;
const PAUSE_MS = 100;

/** Starts the background while this surface still finds out what it is to ask for. */
export function wakeBackground(): void {
  const question: Message<keyof SurfaceToBackground> = { name: 'wake', message: {} };
  // Whatever keeps it from waking is said when it is asked.
  api.runtime.sendMessage(question).catch(() => {});
}

/**
 * The answer for the tab this surface belongs to. The background may die while it works: then it is asked again, and
 * makes the answer anew.
 */
export async function askAnswer(wanted: Ask): Promise<Answer> {
  const tabId = await ownTab();
  if (tabId === null) return { kind: 'no-access' };
  return ask<Answer>({ name: 'answer', message: { tabId, ask: wanted } });
}

/** What a popup is to ask for as it opens, and what can be shown until it is answered. */
export async function atOpening(): Promise<{
  readonly asked: Ask | null;
  readonly atHand: { readonly answer: Answer; readonly site: string | null } | null;
}> {
  const tab = await ownTabNow();
  if (tab === null) return { asked: null, atHand: null };
  const { asked, atHand } = await takeOpening(tab.id);
  const isFit = asked === null && isAtHand(atHand, tab.url);
  return { asked, atHand: isFit ? { answer: atHand.answer, site: siteOfPage(tab.url) } : null };
}

/** The site of the page in this surface's tab; null where it can't be seen, or can't be switched off. */
export async function ownSite(): Promise<string | null> {
  const tabId = await ownTab();
  const address = tabId === null ? null : await tabAddress(tabId);
  return siteOfPage(address);
}

function siteOfPage(address: string | null): string | null {
  return address?.startsWith('http') ? siteOf(new URL(address).hostname) : null;
}

/** Switches a site off, or on again. */
export async function askSite(site: string, off: boolean): Promise<void> {
  await ask<null>({ name: 'site', message: { site, off } });
}

/** Puts the starter corpus back into a damaged corpus. */
export async function askRestore(): Promise<void> {
  await ask<null>({ name: 'restore', message: {} });
}

/** Has the badge set for the sample page, which this page is. */
export async function askSampleBadge(): Promise<void> {
  await ask<null>({ name: 'sample', message: {} });
}

/** Keeps the article that is in this surface's tab. */
export async function askKeep(): Promise<Kept> {
  const tabId = await ownTab();
  if (tabId === null) return { kind: 'no-article', page: 'none' };
  return ask<Kept>({ name: 'keep', message: { tabId } });
}

/** Takes back what was kept. */
export async function askUnkeep(number: number): Promise<void> {
  await ask<null>({ name: 'unkeep', message: { number } });
}

/** Opens the page on which the corpus is looked after. */
export async function openCorpusPage(): Promise<void> {
  await api.runtime.openOptionsPage();
}

/** Throws what the background could not do, as words for a reader. */
export async function ask<Value>(question: Message<keyof SurfaceToBackground>): Promise<Value> {
  for (let tries = 1; ; tries++) {
    let reply: Reply<Value> | null | undefined;
    try {
      reply = (await api.runtime.sendMessage(question)) as typeof reply;
    } catch (error) {
      if (tries >= TRIES) throw error;
    }
    if (reply?.ok) return reply.value;
    if (reply) throw new SayingError(reply.error);
    if (tries >= TRIES) throw new SayingError(saying('failure_noAnswer'));
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
