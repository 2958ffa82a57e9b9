import { createLogRoller } from '../corpus/store/tidying/roll-log.ts';
import { tidy } from '../corpus/store/tidying/tidy.ts';
import type { CorpusHost } from './corpus-host.ts';

/**
 * Tidies behind whatever was answered: sweeps up what a cancelled or broken import left, and merges the segments that
 * imports wrote, of which every look-up would else read each; then it sees to it that the database opens fast. Sets that can still be brought back stay. Asked again while
 * it is at it, it begins anew afterwards.
 */
export function tidyBehind(host: CorpusHost): () => void {
  const log = host.log && createLogRoller(host.log);
  let running = false;
  let again = false;
  const run = async () => {
    running = true;
    do {
      again = false;
      // Housekeeping that fails costs the reader nothing: it is done another time.
      await Promise.all([host.database(), host.ports()])
        .then(([db, ports]) => tidy(db, ports, { deletedBefore: 0 }))
        .then(() => !again && log?.rollIfLong())
        .catch(() => {});
    } while (again);
    running = false;
  };
  return () => {
    again = true;
    if (!running) void run();
  };
}
