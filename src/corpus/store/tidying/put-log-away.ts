import { deleteDB, openDB } from 'idb';

const EMPTY = 'lateral-empty';

/**
 * Keeps short what Chromium goes through whenever it opens a database, and the background has it opened after each of its
 * sleeps. LevelDB writes into a log first, which becomes a table at 4 MB: until then all that is in it is read into memory
 * again each time, and an import ends at any length. All databases of an origin share one log, and when one of them is
 * deleted LevelDB compacts what it held, for which the log has to become a table: so an empty one is made and deleted.
 * Figures in ADR 8. Where a browser keeps no such log it does nothing.
 */
export async function putLogAway(): Promise<void> {
  const db = await openDB(EMPTY, 1);
  db.close();
  await deleteDB(EMPTY);
}
