import type { CorpusProgress, WireCalls } from '../messages/corpus-protocol.ts';
import type { CallHandlers } from '../messages/worker-calls.ts';
import type { CorpusHost } from './corpus-host.ts';
import { fileHandlers } from './file-handlers.ts';
import { glanceHandlers } from './glance-handlers.ts';
import { lookHandlers } from './look-handlers.ts';
import { setHandlers } from './set-handlers.ts';
import { storeHealth } from './store-health.ts';
import { tidyBehind } from './tidy-behind.ts';

/** Everything that the worker answers. */
export function corpusHandlers(host: CorpusHost): CallHandlers<WireCalls, CorpusProgress> {
  const own = { imports: 0 };
  const tidyUp = tidyBehind(host);
  const health = storeHealth(host);
  return {
    ...setHandlers(host, own, health, tidyUp),
    ...fileHandlers(host, own, health, tidyUp),
    ...lookHandlers(host),
    ...glanceHandlers(host),
  };
}
