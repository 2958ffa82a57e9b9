import type { WrongMatch } from '../../../core/judging/wrong-match.ts';
import type { Desk } from '../desk.ts';
import { failureOf } from '../failure.ts';
import { judgedWords } from '../words/judged.ts';

export interface JudgedActions {
  readonly refresh: () => void;
  /** From now on shows what popup and panel have changed. */
  readonly follow: () => () => void;
  readonly save: () => void;
  readonly forget: () => void;
  /** Puts back those that were forgotten. */
  readonly undo: () => void;
  readonly takeBack: (match: WrongMatch) => void;
}

export function judgedActions({ store, wrong, platform, say }: Desk): JudgedActions {
  let asked = 0;
  async function refresh(): Promise<void> {
    const ticket = ++asked;
    try {
      const kept = await wrong.read();
      if (ticket === asked) store.tell({ kind: 'judged', kept });
    } catch (error) {
      if (ticket === asked) store.tell({ kind: 'judged-unread', failure: failureOf(error) });
    }
  }

  async function tried(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      store.tell({ kind: 'judged-failed', failure: failureOf(error) });
    }
  }

  return {
    refresh: () => void refresh(),
    follow: () => wrong.watch(() => void refresh()),
    save: () =>
      void tried(async () => {
        const day = new Date(platform.now()).toISOString().slice(0, 10);
        const name = `lateral-wrong-matches-${day}.jsonl`;
        const lines = wrong.lines(await wrong.read());
        platform.save(new Blob([lines], { type: 'application/x-ndjson' }), name);
        store.tell({ kind: 'judged-saved', name });
        say(judgedWords.saved(name));
      }),
    forget: () =>
      void tried(async () => {
        const forgotten = await wrong.clear();
        await refresh();
        store.tell({ kind: 'judged-forgotten', forgotten });
        say(judgedWords.forgotten(forgotten.list.length));
      }),
    undo: () =>
      void tried(async () => {
        const { forgotten } = store.state().judged;
        if (forgotten === null) return;
        await wrong.addAll(forgotten);
        await refresh();
        store.tell({ kind: 'judged-forgotten', forgotten: null });
        say(judgedWords.undone(forgotten.list.length));
      }),
    takeBack: ({ passages: [one, other] }) =>
      void tried(async () => {
        await wrong.remove([one.words, other.words]);
        await refresh();
        say(judgedWords.takenBack);
      }),
  };
}
