import { saying } from '../../words/saying.ts';
import { SourceError } from './source-error.ts';

/** Bytes as they come, in chunks of any size. Ending the iteration early frees what lies behind them. */
export type Bytes = AsyncIterable<Uint8Array>;

/** A blob in memory may come as one chunk of any length; what is made of chunks is held. */
const LONGEST_CHUNK = 256 * 1024;

/**
 * The bytes of a blob, a chunk at a time. Throws the signal's reason soon after it aborts, and SourceError where the
 * file can't be read on: it was moved, changed or taken away since the reader picked it.
 *
 * @param onBytes told how long each chunk is, when it is handed on.
 */
export async function* blobBytes(
  blob: Blob,
  signal: AbortSignal,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<Uint8Array> {
  signal.throwIfAborted();
  const reader = blob.stream().getReader();
  const stop = () => void reader.cancel(signal.reason).catch(() => {});
  signal.addEventListener('abort', stop);
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw new SourceError(UNREADABLE, { cause: error });
      });
      signal.throwIfAborted();
      if (done) return;
      for (let at = 0; at < value.byteLength; at += LONGEST_CHUNK) {
        const chunk = value.subarray(at, at + LONGEST_CHUNK);
        onBytes(chunk.byteLength);
        yield chunk;
        signal.throwIfAborted();
      }
    }
  } finally {
    signal.removeEventListener('abort', stop);
    await reader.cancel().catch(() => {});
  }
}

export const UNREADABLE = saying('passedOver_unreadable');

/** A stream of which the beginning was looked at. */
export interface Peeked {
  /** At least as many bytes as were asked for, unless the stream has fewer or can't be read so far. */
  readonly head: Uint8Array;
  /** True if `head` is all there is. */
  readonly whole: boolean;
  /** Everything from the start, `head` again among it. Can be iterated once. */
  readonly all: AsyncGenerator<Uint8Array>;
  /** Frees what lies behind, whether or not any of `all` was read. */
  close(): Promise<void>;
}

/** Reads until `least` bytes are there, and hands them on with the rest still to come, an error too. */
export async function peek(bytes: Bytes, least: number): Promise<Peeked> {
  const rest = bytes[Symbol.asyncIterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  let next: Promise<IteratorResult<Uint8Array>> = rest.next();
  let whole = false;
  while (length < least) {
    const result = await next.catch(() => null);
    whole = result?.done === true;
    if (result === null || result.done) break;
    parts.push(result.value);
    length += result.value.byteLength;
    next = rest.next();
  }
  // Nobody waits for it yet.
  next.catch(() => {});
  const head = joined(parts, length);
  const close = async () => {
    await rest.return?.();
  };
  return { head, whole, all: continued(head, next, rest), close };
}

async function* continued(
  head: Uint8Array,
  next: Promise<IteratorResult<Uint8Array>>,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.byteLength > 0) yield head;
    for (let result = next; ; result = rest.next()) {
      const { done, value } = await result;
      if (done) return;
      yield value;
    }
  } finally {
    await rest.return?.();
  }
}

/** All bytes as one array; null once there are more than `limit`, and no more are read. */
export async function collect(bytes: Bytes, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.byteLength;
    if (length > limit) return null;
    parts.push(chunk);
  }
  return joined(parts, length);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return all;
}
