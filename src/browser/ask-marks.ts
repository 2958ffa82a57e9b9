import type { PageMark } from '../core/context/page-marks.ts';
import { isRecord } from '../messages/dispatch.ts';
import { checkChosen } from '../messages/mark-checks.ts';
import type { Chosen, Marked } from '../messages/protocol.ts';
import { api } from './api.ts';
import { ask } from './ask-background.ts';

/**
 * Hands over the marks of a tab's page, for a surface that shows them and hears which is chosen. They are painted where the
 * reader wants that. To be called again for each new answer.
 * @param url the address of the tab when its answer was asked for: marks never come to another page
 * @param marks what `pageMarks` makes of the context
 */
export function askMark(tabId: number, url: string, marks: readonly PageMark[]): Promise<Marked> {
  return ask<Marked>({ name: 'mark', message: { tabId, url, marks } });
}

/** Scrolls a tab to the sentence with that start and shows it there; false if it is not there to be shown. */
export function askShow(tabId: number, start: number): Promise<boolean> {
  return ask<boolean>({ name: 'show', message: { tabId, start } });
}

/** The surface does not want to hear any more what is chosen in a tab: it closes, or has another tab before it. */
export async function askUnmark(tabId: number): Promise<void> {
  await ask<null>({ name: 'unmark', message: { tabId } });
}

/** Calls back whenever the reader chooses a marked sentence in a tab's page. Returns how to stop that. */
export function onChosen(tabId: number, chosen: (mark: Chosen) => void): () => void {
  const heard = (
    raw: unknown,
    sender: { id?: string; url?: string; frameId?: number; tab?: { id?: number } },
  ) => {
    const isPage = sender.id === api.runtime.id && sender.frameId === 0 && /^https?:/.test(sender.url ?? '');
    if (!isPage || sender.tab?.id !== tabId || !isRecord(raw) || raw.name !== 'chosen') return undefined;
    const mark = checkChosen(raw.message);
    if (mark) chosen(mark);
    // The background answers.
    return undefined;
  };
  api.runtime.onMessage.addListener(heard);
  return () => api.runtime.onMessage.removeListener(heard);
}
