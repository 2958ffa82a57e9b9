import type { Desk } from './desk.ts';
import type { Platform } from './platform.ts';

/** Commits seldom come alone: those of so long are asked about once. */
const SETTLED_MS = 300;

interface Follower extends Pick<Desk, 'store' | 'refresh'>, Pick<Platform, 'after'> {}

/** Asks anew what is held when a commit is heard of that the page does not show yet: the popup's, another tab's. */
export function followCommits({ store, refresh, after }: Follower): (generation: number) => void {
  let latest = -1;
  let waiting = false;
  return (generation) => {
    latest = generation;
    if (waiting) return;
    waiting = true;
    after(SETTLED_MS, () => {
      waiting = false;
      const { overview, bringIn, held } = store.state();
      // These ask by themselves when they are done.
      if (bringIn.step === 'importing' || held.recovering !== null) return;
      if (overview.kind === 'there' && overview.value.generation === latest) return;
      void refresh();
    });
  };
}
