import type { Upgrading } from './open-database.ts';

/** Version 1 (Lateral 0.1): articles by id, signatures of days, the ledger. */
export async function migrateFrom0(db: Upgrading): Promise<void> {
  db.createObjectStore('articles', { keyPath: 'id' });
  db.createObjectStore('days');
  db.createObjectStore('meta');
}
