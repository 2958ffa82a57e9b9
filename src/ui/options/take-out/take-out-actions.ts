import type { Desk } from '../desk.ts';
import { failureOf } from '../failure.ts';
import { takeOutWords } from '../words/take-out.ts';
import type { ExportOf } from './take-out-state.ts';

export interface TakeOutActions {
  /** One export at a time: the next waits for its button. */
  readonly save: (of: ExportOf) => void;
  readonly cancel: () => void;
  readonly askDelete: () => void;
  readonly keepEverything: () => void;
  readonly deleteEverything: () => void;
}

export function takeOutActions({ store, client, platform, wrong, refresh, say }: Desk): TakeOutActions {
  let stop = new AbortController();

  async function save(of: ExportOf): Promise<void> {
    const { takeOut, held } = store.state();
    if (takeOut.writing !== null || held.recovering !== null) return;
    stop = new AbortController();
    store.tell({ kind: 'export-begun', of });
    try {
      const { file, name } = await client.export(of, {
        signal: stop.signal,
        onProgress: (progress) => store.tell({ kind: 'export-progress', ...progress }),
      });
      platform.save(file, name);
      store.tell({ kind: 'export-saved', name });
      say(takeOutWords.saved(name));
    } catch (error) {
      store.tell({ kind: 'export-failed', failure: failureOf(error) });
    }
  }

  async function deleteEverything(): Promise<void> {
    store.tell({ kind: 'deleting', state: 'under-way' });
    try {
      await client.deleteEverything(null);
      // They hold articles' words.
      await wrong.clear();
      await refresh();
      store.tell({ kind: 'everything-deleted' });
      say(takeOutWords.everything.done);
    } catch (error) {
      store.tell({ kind: 'delete-failed', failure: failureOf(error) });
    }
  }

  return {
    save: (of) => void save(of),
    cancel: () => stop.abort(),
    askDelete: () => store.tell({ kind: 'deleting', state: 'asked' }),
    keepEverything: () => {
      if (store.state().takeOut.deleting === 'asked') store.tell({ kind: 'deleting', state: 'no' });
    },
    deleteEverything: () => void deleteEverything(),
  };
}
