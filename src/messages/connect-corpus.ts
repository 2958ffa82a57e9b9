import { saying } from '../words/saying.ts';
import { callThrough } from './call-through.ts';
import { CORPUS_ANSWERS } from './corpus-answers.ts';
import type { CorpusCalls, CorpusProgress, PageCalls, Settings, WireCalls } from './corpus-protocol.ts';
import { handOver } from './hand-over.ts';
import { checkLedger, checkNull, checkSettings } from './page-checks.ts';
import { answerCalls, CallFailed, type CallPort, type Calls, faultOfOurs } from './worker-calls.ts';

export type CorpusClient = Calls<CorpusCalls, CorpusProgress>;

/** What a page keeps for the worker. */
export interface PageServices {
  readonly ledgerCopy: Kept<Parameters<PageCalls['keepLedgerCopy']>[0] | null>;
  readonly settings: Kept<Settings>;
}

interface Kept<Value> {
  read(): Promise<Value>;
  write(value: NonNullable<Value>): Promise<void>;
}

const GONE = saying('failure_workerGone');

/**
 * The corpus as a page sees it: {@link CorpusCalls} as functions, each with `{ signal, onProgress }` behind its
 * message. The list of files that was inspected may be imported without being handed over again.
 */
export function connectCorpus(worker: CallPort, page: PageServices): CorpusClient {
  const keep = async (kept: Promise<void>) => {
    await kept;
    return null;
  };
  answerCalls<PageCalls, Record<never, never>>(
    worker,
    {
      ledgerCopy: { check: checkNull, handle: () => page.ledgerCopy.read() },
      keepLedgerCopy: { check: checkLedger, handle: (ledger) => keep(page.ledgerCopy.write(ledger)) },
      settings: { check: checkNull, handle: () => page.settings.read() },
      keepSettings: { check: checkSettings, handle: (settings) => keep(page.settings.write(settings)) },
    },
    faultOfOurs,
  );
  const { takeFiles, ...wire } = callThrough<WireCalls, CorpusProgress>(worker, CORPUS_ANSWERS, GONE);
  const handed = handOver(takeFiles);
  return {
    ...wire,
    inspect: async ({ files, columns }, options) =>
      wire.inspect({ files: await handed(files, options?.signal), columns }, options),
    import: async ({ files, plan }, options) => {
      try {
        return await wire.import({ files: await handed(files, options?.signal), plan }, options);
      } catch (error) {
        // Before the worker had begun: an import is cancelled the same way at any moment.
        if (error instanceof CallFailed && error.kind === 'cancelled') return NOTHING_IMPORTED;
        throw error;
      }
    },
  };
}

const NOTHING_IMPORTED: ReturnType<CorpusCalls['import']> = {
  kind: 'cancelled',
  set: '',
  sets: [],
  added: 0,
  updated: 0,
  alreadyHeld: 0,
  passedOver: 0,
  list: [],
  notes: [],
  seconds: 0,
  spent: { parsing: 0, reading: 0, indexing: 0, committing: 0 },
};
