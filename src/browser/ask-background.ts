import type { Answer, Message, Reply } from '../messages/protocol.ts';
import { api } from './api.ts';

const TRIES = 3;
const PAUSE_MS = 100;

/**
 * The answer for the tab this surface belongs to. The background may die while it works: then it is asked again, and
 * makes the answer anew.
 */
export async function askAnswer(anyTopic: boolean): Promise<Answer> {
  const tabId = await ownTab();
  if (tabId === null) return { kind: 'no-access' };
  const question: Message<'answer'> = { name: 'answer', message: { tabId, anyTopic } };
  for (let tries = 1; ; tries++) {
    try {
      const reply = (await api.runtime.sendMessage(question)) as Reply<Answer> | null | undefined;
      if (reply?.ok) return reply.value;
      if (reply) return { kind: 'failed', message: reply.error };
    } catch (error) {
      if (tries >= TRIES) throw error;
    }
    if (tries >= TRIES)
      return { kind: 'failed', message: 'The background of the extension does not answer.' };
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** The tab in front of which the popup opened; as a page of its own the popup is told by its address, `?tab=N`. */
async function ownTab(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null) return Number(named);
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
