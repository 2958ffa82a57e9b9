import type { Rarity } from '../../../core/index/rarity.ts';
import type { Ledger } from '../schema.ts';
import type { Locks } from './locks.ts';

/** Where the copy of the ledger lies: anywhere but in the database it vouches for. */
export interface LedgerCopy {
  read(): Promise<Ledger | null>;
  write(ledger: Ledger): Promise<void>;
}

/** What the store is handed by whoever opens it. */
export interface StorePorts {
  readonly rarity: Rarity;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly locks: Locks;
  /** Written after each commit that changes the ledger. That it can't be is no failure: the next open makes up for it. */
  readonly copy: LedgerCopy;
}
