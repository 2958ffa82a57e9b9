import { withAll, withoutWrongMatch, withWrongMatch } from '../core/judging/change-wrong-matches.ts';
import { checkWrongMatches } from '../core/judging/check-wrong-matches.ts';
import {
  type Judgement,
  NO_WRONG_MATCHES,
  WRONG_MATCHES,
  type WrongMatches,
} from '../core/judging/wrong-match.ts';
import type { PassagePair } from '../core/judging/wrong-pairs.ts';
import { SayingError, saying } from '../words/saying.ts';
import { api } from './api.ts';

const LOCK = 'lateral-wrong-matches';

/**
 * The matches that the reader called wrong. In `storage.local` beside the settings, since they are a reader's own words
 * about the corpus and no part of it: they outlive a damaged store, come with every backup, and an answer reads them
 * without opening a database.
 */
export const wrongMatches = {
  async read(): Promise<WrongMatches> {
    return (await stored()) ?? NO_WRONG_MATCHES;
  },
  /** @throws TooManyWrongMatches, or an error in words where a newer version has written them */
  add(judgement: Judgement): Promise<void> {
    const judged = new Date().toISOString().slice(0, 10);
    return change((now) => withWrongMatch(now, { judged, ...judgement }));
  },
  remove(pair: PassagePair): Promise<void> {
    return change((now) => withoutWrongMatch(now, pair));
  },
  /** Puts back those that were forgotten. */
  addAll(more: WrongMatches): Promise<void> {
    return change((now) => withAll(now, more));
  },
  /** Gives what is gone then. What a newer version has written goes as well. */
  clear(): Promise<WrongMatches> {
    return navigator.locks.request(LOCK, async () => {
      const before = await stored();
      await api.storage.local.remove(WRONG_MATCHES);
      return before ?? NO_WRONG_MATCHES;
    });
  },
  /** Calls back whenever they were changed, from whichever page of the extension. Returns how to stop that. */
  watch(changed: () => void): () => void {
    const told = (changes: Readonly<Record<string, unknown>>, area: string) => {
      if (area === 'local' && Object.hasOwn(changes, WRONG_MATCHES)) changed();
    };
    api.storage.onChanged.addListener(told);
    return () => api.storage.onChanged.removeListener(told);
  },
};

/** Null where a newer version wrote them. */
async function stored(): Promise<WrongMatches | null> {
  const { [WRONG_MATCHES]: value } = await api.storage.local.get(WRONG_MATCHES);
  return checkWrongMatches(value);
}

async function change(change: (now: WrongMatches) => WrongMatches): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const now = await stored();
    if (now === null) throw new SayingError(saying('failure_newerWrongMatches'));
    const after = change(now);
    if (after !== now) await api.storage.local.set({ [WRONG_MATCHES]: after });
  });
}
