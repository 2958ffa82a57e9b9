import type { LedgerCopy } from '../corpus/store/ports/store-ports.ts';
import type { Ledger } from '../corpus/store/schema.ts';

interface Page {
  ledgerCopy(message: null): Promise<Ledger | null>;
  keepLedgerCopy(message: Ledger): Promise<null>;
}

/**
 * The ledger's copy as the page keeps it: a worker has no extension API. It is read once, at the start, and what this
 * worker commits is remembered; what others have committed since makes the store newer than the copy, which is no damage.
 */
export function ledgerThroughPage(page: Page): LedgerCopy {
  let known: Promise<Ledger | null> | null = null;
  return {
    read() {
      known ??= page.ledgerCopy(null).catch((error: unknown) => {
        known = null;
        throw error;
      });
      return known;
    },
    async write(ledger) {
      known = Promise.resolve(ledger);
      await page.keepLedgerCopy(ledger);
    },
  };
}
