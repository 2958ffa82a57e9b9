import { write } from '../database/transact.ts';
import type { PendingImport } from '../described.ts';
import { ImportingElsewhere, NotHeld } from '../failures.ts';
import { readState } from '../layout/state.ts';
import type { StorePorts } from '../ports/store-ports.ts';
import type { LateralDatabase, StoreName, WriteTransaction } from '../schema.ts';
import type { ImportRecord } from './import-record.ts';

/** Imports that were begun and neither finished nor given up. */
export async function pendingImports(
  records: readonly ImportRecord[],
  { locks }: Pick<StorePorts, 'locks'>,
): Promise<PendingImport[]> {
  return Promise.all(
    records.map(async ({ id, sets, files, articles, begunAt }) => ({
      id,
      set: sets[0]!.id,
      name: sets[0]!.labels.name,
      files,
      articles,
      begunAt,
      running: await locks.isHeld(`lateral-import:${id}`),
    })),
  );
}

/** Another tab may have given the import up, or deleted everything. */
export async function assertPending(tx: WriteTransaction, id: string): Promise<void> {
  if ((await tx.objectStore('imports').getKey(id)) === undefined) throw new NotHeld('import');
}

/**
 * Gives a pending import up: nothing of it is left but litter, which `tidy` removes.
 * @throws ImportingElsewhere while a tab is at work on it
 */
export async function discardImport(
  db: LateralDatabase,
  { locks }: Pick<StorePorts, 'locks'>,
  id: string,
): Promise<void> {
  const lock = await locks.hold(`lateral-import:${id}`, null);
  if (!lock) throw new ImportingElsewhere();
  try {
    await dropImport(db, id);
  } finally {
    lock.giveBack();
  }
}

export const DROPPING: readonly StoreName[] = ['imports', 'meta'];

export async function dropImport(db: LateralDatabase, id: string): Promise<void> {
  await write(db, DROPPING, async (tx) => {
    const record = await tx.objectStore('imports').get(id);
    if (!record) return;
    const { litter } = await readState(tx);
    const { runs, segments, writing } = record;
    await Promise.all([
      tx.objectStore('imports').delete(id),
      tx.objectStore('meta').put(
        {
          ...litter,
          blocks: [...litter.blocks, ...runs.map(({ first, count }) => ({ first, count }))],
          segments: [...litter.segments, ...segments, ...(writing ? [writing] : [])].map(({ id, days }) => ({
            id,
            days,
          })),
        },
        'litter',
      ),
    ]);
  });
}
