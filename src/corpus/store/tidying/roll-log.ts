import { deleteDB, openDB } from 'idb';

/** What the log is told by. */
export interface LogPorts {
  /** Bytes that the extension's databases take on disk. */
  usage(): Promise<number>;
  pause(ms: number): Promise<void>;
}

export const LOG = {
  /** So much may stay in it; less than that is not worth the writing. */
  worthBytes: 1_000_000,
  /** Below 64 kB, from which on Chromium writes a value into a file of its own. */
  ballastBytes: 60_000,
  /** Twice what the log holds before it is put away. */
  mostPuts: 140,
  /** A log that is put away is 4 MB less on disk at once; nothing else that goes on meanwhile is so much. */
  dropBytes: 500_000,
  /** Compactions that are at work are waited for: they change what lies on disk as well. */
  quietMs: 250,
  mostLooks: 40,
} as const;

const NAME = 'lateral-ballast';

/**
 * Keeps short what Chromium goes through whenever it opens a database: LevelDB writes into a log first and puts it away at
 * 4 MB, so that what was written last, up to these 4 MB, is read into memory again each time. Behind an import nearly all of
 * an opening may be that (measured on 100,000 articles, 3.3 MB in the log: 55 ms, and 38 without; on 10,000, 2.3 MB: 16 and 8;
 * ADR 8), and the background opens it after each of its sleeps. All databases of an origin share one log: ballast in a database
 * of its own, which is removed again, fills it up until it is put away.
 */
export function createLogRoller({ usage, pause }: LogPorts) {
  const first = usage().catch(() => 0);
  let since: number | null = null;

  async function quiet(): Promise<void> {
    for (let looks = 0, before = await usage(); looks < LOG.mostLooks; looks++) {
      await pause(LOG.quietMs);
      const now = await usage();
      if (now === before) return;
      before = now;
    }
  }

  async function roll(): Promise<void> {
    const db = await openDB(NAME, 1, { upgrade: (upgrading) => void upgrading.createObjectStore('ballast') });
    db.onversionchange = () => db.close();
    try {
      // Zeros: in the table that the log becomes they take next to no room, so what lies on disk gets less.
      const ballast = new Uint8Array(LOG.ballastBytes);
      for (let puts = 0, before = await usage(); puts < LOG.mostPuts; puts++) {
        await db.put('ballast', ballast, 0);
        const now = await usage();
        if (before - now >= LOG.dropBytes) return;
        before = now;
      }
    } finally {
      db.close();
      await deleteDB(NAME);
    }
  }

  return {
    /** To be called behind what may have written much. @returns whether the log was put away */
    async rollIfLong(): Promise<boolean> {
      if (since === null) {
        since = await first;
        // Left by a tab that was closed meanwhile.
        await deleteDB(NAME);
      }
      if ((await usage()) - since < LOG.worthBytes) return false;
      await quiet();
      await roll();
      since = await usage();
      return true;
    },
  };
}
