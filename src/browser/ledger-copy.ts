import { api } from './api.ts';

const KEY = 'ledger';

interface Ledger {
  readonly generation: number;
  readonly count: number;
  readonly hash: number;
}

/** The copy of the corpus' ledger in `storage.local`, apart from the database it vouches for. */
export const ledgerCopy = {
  async read(): Promise<Ledger | null> {
    const { [KEY]: ledger } = await api.storage.local.get(KEY);
    if (typeof ledger !== 'object' || ledger === null) return null;
    const { generation, count, hash } = ledger as Record<string, unknown>;
    if (typeof generation !== 'number' || typeof count !== 'number') return null;
    // A copy from before the hash was kept has none: the store knows what to make of that.
    return typeof hash === 'number' ? { generation, count, hash } : ({ generation, count } as Ledger);
  },
  /** Tells of every generation that is written, by whichever tab or popup, this one too. */
  watch(written: (generation: number) => void): void {
    api.storage.onChanged.addListener((changes, area) => {
      const { generation } = (changes[KEY]?.newValue ?? {}) as Record<string, unknown>;
      if (area === 'local' && typeof generation === 'number') written(generation);
    });
  },
  async write({ generation, count, hash }: Ledger): Promise<void> {
    await api.storage.local.set({ [KEY]: { generation, count, hash } });
  },
};
