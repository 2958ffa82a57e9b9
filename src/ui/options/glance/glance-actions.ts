import type { Desk } from '../desk.ts';
import { failureOf } from '../failure.ts';
import { glanceWords as say } from '../words/glance.ts';

export interface GlanceActions {
  /** Counts what is held and looks for its events, unless that is known of this generation or under way. */
  readonly look: (generation: number) => void;
  readonly lookAgain: () => void;
  /** What is under way is of no more use. */
  readonly leave: () => void;
}

export function glanceActions({ store, client, say: tellListeners }: Desk): GlanceActions {
  let stop = new AbortController();

  async function look(generation: number): Promise<void> {
    stop.abort();
    stop = new AbortController();
    const { signal } = stop;
    const isFirst = store.state().glanced.events.kind !== 'there';
    store.tell({ kind: 'glance-asked', generation });
    try {
      const glance = await client.glance(null, { signal });
      if (signal.aborted) return;
      store.tell({ kind: 'glance', glance });
    } catch (error) {
      if (!signal.aborted) store.tell({ kind: 'glance-failed', failure: failureOf(error) });
      return;
    }
    try {
      const onProgress = (progress: { readonly judged: number; readonly of: number }) => {
        if (!signal.aborted) store.tell({ kind: 'events-progress', progress });
      };
      const events = await client.events(null, { signal, onProgress });
      if (signal.aborted) return;
      store.tell({ kind: 'events', events });
      if (isFirst) tellListeners(say.events.found(events.length));
    } catch (error) {
      if (!signal.aborted) store.tell({ kind: 'events-failed', failure: failureOf(error) });
    }
  }

  return {
    look: (generation) => {
      if (store.state().glanced.generation !== generation) void look(generation);
    },
    lookAgain: () => {
      const { overview } = store.state();
      if (overview.kind === 'there') void look(overview.value.generation);
    },
    leave: () => {
      stop.abort();
      store.tell({ kind: 'glance-left' });
    },
  };
}
