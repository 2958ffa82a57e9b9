import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A file that can't be read or used, with a message for the person who named it. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/**
 * The bytes of a file, or of standard input for `-`; unpacked where they are gzip, which their first two bytes tell
 * and not the name. Throws InputError.
 */
export async function* openInput(path: string, stdin: Readable): AsyncGenerator<Buffer> {
  const raw: Readable = path === '-' ? stdin : createReadStream(path);
  try {
    const chunks: AsyncIterator<Buffer> = raw[Symbol.asyncIterator]();
    const first = await firstBytes(chunks);
    const all = continued(first, chunks);
    if (first[0] === 0x1f && first[1] === 0x8b) yield* unpacked(all);
    else yield* all;
  } catch (error) {
    throw new InputError(reasonOf(error as NodeJS.ErrnoException), { cause: error });
  } finally {
    raw.destroy(); // standard input too: left open it would keep the process alive
  }
}

/** The whole of a small file. Throws InputError, also for one longer than `limit` bytes once unpacked. */
export async function readWhole(path: string, stdin: Readable, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of openInput(path, stdin)) {
    bytes += chunk.length;
    if (bytes > limit) throw new InputError(`larger than ${limit / 2 ** 20} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** At least two bytes where there are two: a pipe may hand over one at a time. */
async function firstBytes(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  let first: Buffer = Buffer.alloc(0);
  while (first.length < 2) {
    const next = await chunks.next();
    if (next.done) break;
    first = Buffer.concat([first, next.value]);
  }
  return first;
}

async function* continued(first: Buffer, chunks: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (first.length > 0) yield first;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
}

async function* unpacked(packed: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  // An error on the way reaches whoever reads the last stream; the callback only keeps it from being thrown twice.
  const gunzip = pipeline(Readable.from(packed, { objectMode: false }), createGunzip(), () => undefined);
  for await (const chunk of gunzip) yield chunk as Buffer;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'not allowed to read it',
  EPERM: 'not allowed to read it',
  Z_BUF_ERROR: 'gzip data that ends too early',
  Z_DATA_ERROR: 'damaged gzip data',
};

/** What is wrong with a file, in words for the person who named it. */
export function reasonOf(error: NodeJS.ErrnoException): string {
  return REASONS[error.code ?? ''] ?? error.message;
}

const HEAD = 8_192;
/** Share of control characters above which bytes are no text. Random bytes have .10, text in any encoding about 0. */
const CONTROL_SHARE = 0.02;

/** Whether a file's first bytes are no text in UTF-8 or an older one-byte encoding: images, archives, PDF, UTF-16. */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD);
  let control = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27) control++;
  }
  return control > head.length * CONTROL_SHARE || startsWith(head, '%PDF-');
}

/**
 * Whether what bytes were decoded to is no text after all: a NUL, or too many characters that stand for undecodable
 * bytes or control something. For what `looksBinary` can't judge, which is UTF-16.
 */
export function looksGarbled(text: string): boolean {
  const head = text.slice(0, HEAD);
  let bad = 0;
  for (let i = 0; i < head.length; i++) {
    const unit = head.charCodeAt(i);
    if (unit === 0) return true;
    if (unit === 0xfffd || (unit < 32 && !(unit >= 9 && unit <= 13) && unit !== 27)) bad++;
  }
  return bad > head.length * CONTROL_SHARE;
}

/** Whether a byte order mark says UTF-16, which is half NUL bytes without being binary. */
export function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return (
    bytes.length >= text.length && [...text].every((character, i) => bytes[i] === character.charCodeAt(0))
  );
}
