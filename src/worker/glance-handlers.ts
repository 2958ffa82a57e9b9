import { glanceOf } from '../corpus/glance/glance.ts';
import { comparedArticles } from '../corpus/store/reading/compared-articles.ts';
import { CORPUS_CHECKS } from '../messages/corpus-checks.ts';
import type { CorpusProgress, WireCalls } from '../messages/corpus-protocol.ts';
import type { CallHandlers } from '../messages/worker-calls.ts';
import type { CorpusHost } from './corpus-host.ts';
import { foundEvents } from './found-events.ts';

type GlanceCalls = Pick<WireCalls, 'glance' | 'events'>;

/** The corpus as a whole. */
export function glanceHandlers(host: CorpusHost): CallHandlers<GlanceCalls, CorpusProgress> {
  return {
    glance: {
      check: CORPUS_CHECKS.glance,
      handle: async (_, { signal }) => {
        const { numbers, row } = await comparedArticles(await host.database(), signal);
        return glanceOf(Array.from(numbers, row));
      },
    },
    events: {
      check: CORPUS_CHECKS.events,
      handle: (_, running) => foundEvents(host, running),
    },
  };
}
