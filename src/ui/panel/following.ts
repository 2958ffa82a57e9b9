import { type Asking, WHOLE_PAGE } from '../surface/asking.ts';

/** How long a page that has just begun to load may take until its probe says something. */
export const PROBE_WAIT_MS = 3_000;

/**
 * What the panel does as pages come and go in front of it. What was in front when it opened was read because the reader
 * asked; of what follows only what may be on a topic is read by itself, so that an open panel costs other pages nothing.
 * @param badge what stands on the icon for a tab: it tells that the page was looked at before
 */
export function following(
  { ask, renew, instead }: Pick<Asking, 'ask' | 'renew' | 'instead'>,
  badge: (tabId: number) => Promise<string>,
) {
  /** Counts what happened: what was begun for something earlier is dropped. */
  let happened = 0;
  const letBe = () => instead({ kind: 'not-read' });
  return {
    front(tabId: number): void {
      const turn = ++happened;
      instead(null);
      void badge(tabId).then((text) => {
        if (turn !== happened) return;
        if (text === '') letBe();
        else ask(WHOLE_PAGE);
      });
    },
    moved(): void {
      const turn = ++happened;
      instead(null);
      setTimeout(() => {
        if (turn === happened) letBe();
      }, PROBE_WAIT_MS);
    },
    candidate(): void {
      happened++;
      // A page says so once more when it has settled, mostly with the same text: whoever reads its answer is not disturbed.
      renew(WHOLE_PAGE);
    },
  };
}
