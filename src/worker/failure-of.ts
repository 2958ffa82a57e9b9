import { ImportStopped } from '../corpus/import/import-desk.ts';
import { StoreFailure } from '../corpus/store/failures.ts';
import { CallFailed, type CallFailure, faultOfOurs } from '../messages/worker-calls.ts';
import { saying } from '../words/saying.ts';

/** What a caller is told of whatever was thrown: expected failures have words for a reader, all else is a fault of ours. */
export function failureOf(error: unknown): CallFailure {
  if (error instanceof StoreFailure || error instanceof CallFailed)
    return { kind: error.kind, said: error.saying };
  if (error instanceof ImportStopped) {
    const { cause } = error;
    return { kind: cause instanceof StoreFailure ? cause.kind : 'failed', said: error.saying };
  }
  if (error instanceof Error && error.name === 'AbortError')
    return { kind: 'cancelled', said: saying('failure_cancelled') };
  return faultOfOurs(error);
}
