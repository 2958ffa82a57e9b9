import { IMPORT } from '../corpus/import/limits.ts';
import { tidy } from '../corpus/store/tidying/tidy.ts';
import type { CorpusHost } from './corpus-host.ts';

/**
 * Tidies behind whatever was answered: sweeps up what a cancelled or broken import left, and merges the segments that
 * imports wrote, of which every look-up would else read each; then what was written last is put where opening the database
 * does not read it. Sets that can still be brought back stay. Asked again while it is at it, it begins anew afterwards.
 */
export function tidyBehind(host: CorpusHost): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    running = true;
    do {
      again = false;
      // Housekeeping that fails costs the reader nothing: it is done another time.
      await Promise.all([host.database(), host.ports()])
        .then(([db, ports]) => tidy(db, ports, { deletedBefore: 0 }))
        .then(async () => {
          const room = await host.room();
          if (room === null || room >= IMPORT.reservedBytes) await host.putLogAway();
        })
        .catch(() => {});
    } while (again);
    running = false;
  };
  return () => {
    again = true;
    if (!running) void run();
  };
}
