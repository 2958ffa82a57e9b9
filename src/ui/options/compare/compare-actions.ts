import type { Desk } from '../desk.ts';
import { failureOf } from '../failure.ts';
import type { TwoNumbers } from '../route.ts';
import { compareWords } from '../words/compare.ts';

export interface CompareActions {
  readonly compare: (two: TwoNumbers) => void;
  /** What is under way is of no more use. */
  readonly leave: () => void;
}

export function compareActions({ store, client, say }: Desk): CompareActions {
  let stop = new AbortController();

  async function compare({ a, b }: TwoNumbers): Promise<void> {
    stop.abort();
    stop = new AbortController();
    const { signal } = stop;
    store.tell({ kind: 'pair-asked', of: { a, b } });
    try {
      const answer = await client.comparePair({ a, b }, { signal });
      if (signal.aborted) return;
      store.tell({ kind: 'pair', answer });
      if (answer.pair !== null) say(compareWords.done(answer.pair.matches.length));
    } catch (error) {
      if (!signal.aborted) store.tell({ kind: 'pair-failed', failure: failureOf(error) });
    }
  }

  return {
    compare: (two) => void compare(two),
    leave: () => {
      stop.abort();
      store.tell({ kind: 'pair-left' });
    },
  };
}
