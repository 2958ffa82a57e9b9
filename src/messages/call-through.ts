import { checkSaying } from '../messages/check-saying.ts';
import { type Saying, saying } from '../words/saying.ts';
import { isRecord } from './dispatch.ts';
import {
  type AnswerChecks,
  CallFailed,
  type CallFailure,
  type CallOptions,
  type CallPort,
  type Calls,
  FAILURE_KINDS,
  type FailureKind,
  faultOfOurs,
} from './worker-calls.ts';

interface Waiting {
  readonly onProgress: (value: unknown) => void;
  readonly resolve: (value: unknown) => void;
  readonly reject: (failure: CallFailure) => void;
}

interface AnyCheck {
  readonly answer: (value: unknown) => unknown;
  readonly progress?: (value: unknown) => unknown;
}

/**
 * The calls that the other end of a port answers, one function for each name in `checks`.
 * @param gone what a reader is told when the other end has died: every open call then fails with it
 */
export function callThrough<Protocol, Progress>(
  port: CallPort,
  checks: AnswerChecks<Protocol, Progress>,
  gone: Saying,
): Calls<Protocol, Progress> {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let heard = false;
  let dead = false;

  function call(name: string, check: AnyCheck, message: unknown, options: CallOptions<unknown>) {
    const { signal, onProgress } = options;
    return new Promise<unknown>((resolve, reject) => {
      if (dead) return reject(new CallFailed({ kind: 'gone', said: gone }));
      if (signal?.aborted) return reject(new CallFailed(CANCELLED));
      const id = ++last;
      const cancel = () => port.postMessage({ kind: 'cancel', id });
      const end = () => {
        waiting.delete(id);
        signal?.removeEventListener('abort', cancel);
      };
      waiting.set(id, {
        onProgress: (value) => {
          const progress = check.progress?.(value);
          if (progress !== undefined) onProgress?.(progress);
        },
        resolve: (value) => {
          end();
          const answer = check.answer(value);
          if (answer === undefined) reject(new CallFailed(malformed(name)));
          else resolve(answer);
        },
        reject: (failure) => {
          end();
          reject(new CallFailed(failure));
        },
      });
      signal?.addEventListener('abort', cancel);
      try {
        port.postMessage({ kind: 'call', id, name, message });
      } catch (error) {
        end();
        reject(new CallFailed(faultOfOurs(`"${name}" could not be asked: ${String(error)}`)));
      }
    });
  }

  port.addEventListener('message', ({ data }) => {
    heard = true;
    if (!isRecord(data) || typeof data.id !== 'number') return;
    const one = waiting.get(data.id);
    if (!one) return;
    if (data.kind === 'progress') one.onProgress(data.value);
    if (data.kind !== 'answer') return;
    if (data.failure === undefined) one.resolve(data.value);
    else one.reject(checkFailure(data.failure));
  });
  port.addEventListener('error', () => {
    // Before its first word the other end could not start. After it, a listener has thrown: calls go on.
    if (heard) return;
    dead = true;
    for (const one of [...waiting.values()]) one.reject({ kind: 'gone', said: gone });
  });

  const calls = Object.entries(checks).map(([name, check]) => [
    name,
    (message: unknown, options: CallOptions<unknown> = {}) => call(name, check as AnyCheck, message, options),
  ]);
  return Object.fromEntries(calls) as Calls<Protocol, Progress>;
}

const CANCELLED: CallFailure = { kind: 'cancelled', said: saying('failure_cancelled') };

function malformed(name: string): CallFailure {
  return faultOfOurs(`The answer to "${name}" was not what it should be`);
}

function checkFailure(value: unknown): CallFailure {
  const said = isRecord(value) ? checkSaying(value.said) : null;
  if (!isRecord(value) || said === null) return malformed('a call');
  const kind = FAILURE_KINDS.find((known): known is FailureKind => known === value.kind) ?? 'failed';
  return { kind, said };
}
