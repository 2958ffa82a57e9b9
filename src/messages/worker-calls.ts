import { type Saying, SayingError, saying, whatWentWrong } from '../words/saying.ts';
import { isRecord } from './dispatch.ts';

/**
 * Calls between two ends of a message port: a page and its worker, either way at once. A call may report progress and
 * may be cancelled; it ends with one plain reply. Whatever arrives is unknown until checked, and an end that is sent
 * nonsense ignores it.
 */

/** What both a `Worker` and a worker's own scope offer. */
export interface CallPort {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** Why a call failed: what a surface can act on, and the words for its reader. */
export interface CallFailure {
  readonly kind: FailureKind;
  readonly said: Saying;
}

export const FAILURE_KINDS = [
  /** Stopped as the caller wished. */
  'cancelled',
  /** The store holds less than was committed to it; nothing is written until the reader has decided. */
  'damaged',
  /** No room on the disk. */
  'full',
  /** Another tab is at work on the store. */
  'busy',
  /** The store was made by a newer version of the extension. */
  'newer',
  /** What the reader handed over can't be used as a whole. */
  'refused',
  /** The other end is gone, or never answered. */
  'gone',
  /** Anything else. */
  'failed',
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** A call that ended without an answer: it says to the reader what happened, what is safe, what to do. */
export class CallFailed extends SayingError {
  override readonly name = 'CallFailed';
  readonly kind: FailureKind;

  constructor({ kind, said }: CallFailure) {
    super(said);
    this.kind = kind;
  }
}

/** What has words for a reader is said in these; all else should never have happened. */
export function faultOfOurs(error: unknown): CallFailure {
  const said =
    error instanceof SayingError ? error.saying : saying('failure_ours', { what: whatWentWrong(error) });
  return { kind: 'failed', said };
}

/** What a handler is told about the call it answers. */
export interface Running<Progress> {
  /** Aborts when the caller gives up. A handler that goes on is no harm: its answer is dropped. */
  readonly signal: AbortSignal;
  report(progress: Progress): void;
}

type ProgressOf<Progress, Name> = Name extends keyof Progress ? Progress[Name] : never;

/** One handler a name: `check` turns what arrived into the message, or undefined if it is none. */
export type CallHandlers<Protocol, Progress> = {
  readonly [Name in keyof Protocol]: Protocol[Name] extends (message: infer M) => infer Answer
    ? {
        readonly check: (message: unknown) => M | undefined;
        readonly handle: (
          message: M,
          running: Running<ProgressOf<Progress, Name>>,
        ) => Answer | Promise<Answer>;
      }
    : never;
};

/** How answers and progress are checked when they arrive, by name of the call; undefined for the wrong shape. */
export type AnswerChecks<Protocol, Progress> = {
  readonly [Name in keyof Protocol]: Protocol[Name] extends (message: never) => infer Answer
    ? {
        readonly answer: (value: unknown) => Answer | undefined;
        readonly progress?: (value: unknown) => ProgressOf<Progress, Name> | undefined;
      }
    : never;
};

export interface CallOptions<Progress> {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** The other end's calls as functions. Each rejects with {@link CallFailed}, and with nothing else. */
export type Calls<Protocol, Progress> = {
  readonly [Name in keyof Protocol]: Protocol[Name] extends (message: infer M) => infer Answer
    ? (message: M, options?: CallOptions<ProgressOf<Progress, Name>>) => Promise<Answer>
    : never;
};

interface AnyHandler {
  readonly check: (message: unknown) => unknown;
  readonly handle: (message: unknown, running: Running<unknown>) => unknown;
}

/**
 * Answers the calls that come through a port. An unknown name, a message of the wrong shape and whatever a handler
 * throws become a failure: nothing is thrown past here.
 * @param failureOf puts what a handler threw into words for a reader
 */
export function answerCalls<Protocol, Progress>(
  port: CallPort,
  handlers: CallHandlers<Protocol, Progress>,
  failureOf: (error: unknown) => CallFailure,
): void {
  const running = new Map<number, AbortController>();

  async function answer(id: number, name: string, raw: unknown): Promise<void> {
    const handler = Object.hasOwn(handlers, name)
      ? (handlers[name as keyof Protocol] as unknown as AnyHandler)
      : null;
    let message: unknown;
    try {
      message = handler?.check(raw);
    } catch (error) {
      port.postMessage({ kind: 'answer', id, failure: failureOf(error) });
      return;
    }
    if (!handler || message === undefined) {
      const why = handler ? `Malformed message "${name}"` : 'Unknown message';
      port.postMessage({ kind: 'answer', id, failure: faultOfOurs(why) });
      return;
    }
    const stop = new AbortController();
    running.set(id, stop);
    try {
      const value = await handler.handle(message, {
        signal: stop.signal,
        report: (progress) => {
          if (running.get(id) === stop) port.postMessage({ kind: 'progress', id, value: progress });
        },
      });
      port.postMessage({ kind: 'answer', id, value });
    } catch (error) {
      port.postMessage({ kind: 'answer', id, failure: failureOf(error) });
    } finally {
      running.delete(id);
    }
  }

  port.addEventListener('message', ({ data }) => {
    if (!isRecord(data) || typeof data.id !== 'number') return;
    if (data.kind === 'cancel') running.get(data.id)?.abort();
    if (data.kind === 'call' && typeof data.name === 'string') void answer(data.id, data.name, data.message);
  });
}
