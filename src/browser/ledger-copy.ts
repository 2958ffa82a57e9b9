import { api } from './api.ts';

const KEY = 'ledger';

interface Ledger {
  readonly generation: number;
  readonly count: number;
}

/** The copy of the corpus' ledger in `storage.local`, apart from the database it vouches for. */
export const ledgerCopy = {
  async read(): Promise<Ledger | null> {
    const { [KEY]: ledger } = await api.storage.local.get(KEY);
    if (typeof ledger !== 'object' || ledger === null) return null;
    const { generation, count } = ledger as Record<string, unknown>;
    return typeof generation === 'number' && typeof count === 'number' ? { generation, count } : null;
  },
  async write(ledger: Ledger): Promise<void> {
    await api.storage.local.set({ [KEY]: ledger });
  },
};
