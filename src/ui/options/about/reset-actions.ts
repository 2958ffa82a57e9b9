import type { Desk } from '../desk.ts';
import { failureOf } from '../failure.ts';

export interface ResetActions {
  /** Everything that can be set is as it was at first. */
  readonly toFirst: () => void;
  /** And as the reader had it. */
  readonly undo: () => void;
}

export function resetActions({ store, product }: Desk): ResetActions {
  async function alone(work: () => Promise<void>): Promise<void> {
    if (store.state().reset.busy) return;
    store.tell({ kind: 'reset-begun' });
    try {
      await work();
    } catch (error) {
      store.tell({ kind: 'reset-failed', failure: failureOf(error) });
    }
  }

  return {
    toFirst: () =>
      void alone(async () => {
        if (product !== null) store.tell({ kind: 'reset-done', back: await product.reset() });
      }),
    undo: () =>
      void alone(async () => {
        await store.state().reset.back?.();
        store.tell({ kind: 'reset-undone' });
      }),
  };
}
