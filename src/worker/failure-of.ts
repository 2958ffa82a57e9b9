import { ImportStopped } from '../corpus/import/import-desk.ts';
import { StoreFailure } from '../corpus/store/failures.ts';
import { CallFailed, type CallFailure } from '../messages/worker-calls.ts';

/** What a caller is told of whatever was thrown: expected failures have words for a reader, all else is a fault of ours. */
export function failureOf(error: unknown): CallFailure {
  if (error instanceof StoreFailure || error instanceof CallFailed)
    return { kind: error.kind, message: error.message };
  if (error instanceof ImportStopped) {
    const { cause, message } = error;
    return { kind: cause instanceof StoreFailure ? cause.kind : 'failed', message };
  }
  if (error instanceof Error && error.name === 'AbortError')
    return { kind: 'cancelled', message: 'Cancelled.' };
  const said = error instanceof Error ? error.message : String(error);
  return {
    kind: 'failed',
    message: `Something in Lateral went wrong (${said}). What is in the corpus was not harmed. Reload this page, then try again.`,
  };
}
