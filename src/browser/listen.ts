import type { Runtime } from 'webextension-polyfill';
import { dispatch, type Handlers, type Sender } from '../messages/dispatch.ts';
import type { PageToBackground, SurfaceToBackground } from '../messages/protocol.ts';
import { api } from './api.ts';

/**
 * Answers messages. Who sent one decides which names it may use: pages of the extension itself those of surfaces,
 * scripts in the top frame of an http(s) page those of pages, anybody else none.
 */
export function listen(pages: Handlers<PageToBackground>, surfaces: Handlers<SurfaceToBackground>): void {
  api.runtime.onMessage.addListener((raw: unknown, sender: Runtime.MessageSender) => {
    const from: Sender = { id: sender.id, url: sender.url, frameId: sender.frameId, tabId: sender.tab?.id };
    if (from.id !== api.runtime.id || !from.url) return undefined;
    if (from.url.startsWith(api.runtime.getURL(''))) return dispatch(surfaces, raw, from);
    if (from.frameId === 0 && /^https?:/.test(from.url)) return dispatch(pages, raw, from);
    return undefined;
  });
}

/** Runs `prepare` when the extension was installed, for the first time or once more, or updated. */
export function onInstalled(prepare: (isNew: boolean) => Promise<unknown>): void {
  api.runtime.onInstalled.addListener(({ reason }) => {
    void prepare(reason === 'install');
  });
}
