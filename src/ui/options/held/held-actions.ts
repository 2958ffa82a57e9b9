import type { SetId, SetLabels } from '../../../corpus/store/described.ts';
import type { Desk } from '../desk.ts';
import { failureOf } from '../failure.ts';
import { heldWords } from '../words/held.ts';
import { DAMAGE_CARD, PURGE_CARD, STARTER_CARD } from './held-state.ts';
import { namedInWords } from './named-in-words.ts';
import { UNDO_MS } from './undo.ts';

export interface HeldActions {
  /** Opens the labels of a set for changing; null closes them. */
  readonly edit: (set: SetId | null) => void;
  readonly label: (set: SetId, labels: SetLabels) => void;
  readonly turn: (set: SetId, on: boolean) => void;
  readonly remove: (set: SetId) => void;
  readonly bringBack: (set: SetId) => void;
  /** Removes for good what was deleted, before its time. */
  readonly purge: () => void;
  /** Removes for good what was deleted long enough ago, now and whenever the time of something is up. */
  readonly purgeInTime: () => void;
  readonly bringBackStarter: () => void;
  readonly discard: (pending: string) => void;
  readonly recover: () => void;
  readonly keep: () => void;
}

const say = heldWords;

export function heldActions({
  store,
  client,
  platform,
  known,
  refresh,
  say: tellListeners,
}: Desk): HeldActions {
  /** Changes something on one card, tells what came of it, and shows what is held then. */
  async function on(card: string, work: () => Promise<unknown>, done: () => string): Promise<void> {
    if (store.state().held.busy.has(card)) return;
    store.tell({ kind: 'card-busy', card });
    try {
      await work();
      await refresh();
      store.tell({ kind: 'card-done', card });
      tellListeners(done());
    } catch (error) {
      store.tell({ kind: 'card-failed', card, failure: failureOf(error) });
    }
  }
  const setOf = (id: SetId) => {
    const { overview } = store.state();
    return overview.kind === 'there' ? overview.value.sets.find((set) => set.id === id) : undefined;
  };
  const nameOf = (id: SetId) => setOf(id)?.name ?? '';

  async function tidy(deletedBefore: number): Promise<void> {
    await client.tidy({ deletedBefore });
  }

  function purgeInTime(): void {
    const { overview } = store.state();
    if (overview.kind !== 'there' || overview.value.damage !== null) return;
    const { sets, deletedArticles } = overview.value;
    const times = [...sets, ...deletedArticles].flatMap(({ deletedAt }) => deletedAt ?? []);
    const now = platform.now();
    const left = times.map((time) => time + UNDO_MS - now).filter((time) => time > 0);
    if (left.length > 0) platform.after(Math.min(...left) + 1_000, purgeInTime);
    if (!times.some((time) => time + UNDO_MS <= now)) return;
    // Housekeeping that fails costs the reader nothing: it is done another time.
    tidy(now - UNDO_MS).then(refresh, () => undefined);
  }

  async function recover(): Promise<void> {
    const { held, takeOut } = store.state();
    if (held.recovering !== null || takeOut.writing !== null) return;
    store.tell({ kind: 'recovering', articles: 0 });
    try {
      const overview = await client.recover(null, {
        onProgress: ({ articles }) => store.tell({ kind: 'recovering', articles }),
      });
      store.tell({ kind: 'overview', overview: namedInWords(overview, known) });
      store.tell({ kind: 'card-done', card: DAMAGE_CARD });
      tellListeners(say.damage.recovered(overview.articles));
    } catch (error) {
      store.tell({ kind: 'card-failed', card: DAMAGE_CARD, failure: failureOf(error) });
    }
    store.tell({ kind: 'recovering', articles: null });
  }

  return {
    edit: (set) => store.tell({ kind: 'editing', set }),
    label: (set, labels) => {
      void on(
        set,
        async () => {
          await client.labelSet({ set, labels });
          store.tell({ kind: 'editing', set: null });
        },
        () => say.said.saved(labels),
      );
    },
    turn: (set, to) => {
      void on(
        set,
        () => client.switchSet({ set, on: to }),
        () => (to ? say.said.on(nameOf(set)) : say.said.off(nameOf(set))),
      );
    },
    remove: (set) => {
      const { name = '', articles = 0 } = setOf(set) ?? {};
      void on(
        set,
        () => client.deleteSet({ set }),
        () => `${say.deleted(name, articles)} ${say.undoUntil(platform.now() + UNDO_MS)}`,
      ).then(purgeInTime);
    },
    bringBack: (set) => {
      void on(
        set,
        () => client.undeleteSet({ set }),
        () => say.undone(nameOf(set)),
      );
    },
    purge: () => {
      void on(
        PURGE_CARD,
        () => tidy(platform.now() + 1),
        () => say.purged,
      );
    },
    purgeInTime,
    bringBackStarter: () => {
      void on(
        STARTER_CARD,
        () => client.bringBackStarter(null),
        () => say.said.starterBack,
      );
    },
    discard: (pending) => {
      void on(
        pending,
        () => client.discardImport({ import: pending }),
        () => say.pending.discarded,
      );
    },
    recover: () => void recover(),
    keep: () => {
      platform.keep().then(
        async (kept) => {
          if (kept) await refresh();
          else store.tell({ kind: 'keeping-refused' });
        },
        () => store.tell({ kind: 'keeping-refused' }),
      );
    },
  };
}
