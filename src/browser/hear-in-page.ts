import { isRecord } from '../messages/dispatch.ts';
import type { BackgroundToPage } from '../messages/protocol.ts';
import { pageApi } from './page-world.ts';

type Heard = {
  readonly [Name in keyof BackgroundToPage]: {
    readonly check: (message: unknown) => Parameters<BackgroundToPage[Name]>[0] | null;
    readonly handle:
      | BackgroundToPage[Name]
      | ((message: never) => Promise<ReturnType<BackgroundToPage[Name]>>);
  };
};

/** Hears in a page what the background says to it. Other extensions, and the page, can't be heard here. */
export function hearInPage(heard: Heard): void {
  pageApi()?.runtime?.onMessage?.addListener((raw, sender, answer) => {
    const isOurs = sender.id !== undefined && sender.id === pageApi()?.runtime?.id && !sender.tab;
    if (!isOurs || !isRecord(raw) || typeof raw.name !== 'string' || !Object.hasOwn(heard, raw.name))
      return undefined;
    const { check, handle } = heard[raw.name as keyof BackgroundToPage];
    const message = check(raw.message);
    if (message === null) return undefined;
    // Chromium waits for the answer only where `true` is handed back.
    Promise.resolve((handle as (message: unknown) => unknown)(message)).then(answer, () => answer(null));
    return true;
  });
}
