import { Gunzip } from 'fflate';
import { saying } from '../../../words/saying.ts';
import type { Bytes } from '../byte-stream.ts';
import { SourceError } from '../source-error.ts';
import { crc32 } from './crc32.ts';
import { INFLATION_LIMITS, InflationCount, type InflationLimits } from './inflation.ts';

/** Packed bytes that are unpacked at once: at deflate's best, 1,032 : 1, they become 16 MB. */
const PIECE = 16 * 1024;
/** A member's header may hold a field of 64 kB and a name; no honest one holds more. */
const LONGEST_HEADER = 70 * 1024;
/** Packed bytes without any unpacked one: a header that goes on and on, or blocks of nothing. */
const LONGEST_SILENCE = 256 * 1024;
/** Checksum and length behind each member. */
const TRAILER = 8;

/** fflate's code for data that ends too early, and for what is no gzip header. */
const UNEXPECTED_END = 0;
const NO_HEADER = 6;

/**
 * What gzip data unpacks to, as it comes; of all its members where there are several, as `cat a.gz b.gz` and bgzip
 * make. Each member's checksum is compared at its end (RFC 1952), which fflate does not. Zeros behind the last member,
 * as tapes leave them, are passed over. Throws SourceError for data that is damaged, ends too early, unpacks to too
 * much or is followed by something else, having yielded what came before.
 */
export async function* gunzip(
  packed: Bytes,
  limits: InflationLimits = INFLATION_LIMITS,
): AsyncGenerator<Uint8Array> {
  const members = new Members(new InflationCount(limits));
  for await (const chunk of packed) {
    for (let at = 0; at < chunk.length; at += PIECE) {
      members.push(chunk.subarray(at, at + PIECE), false);
      yield* members.take();
      members.throwIfBroken();
    }
  }
  members.push(new Uint8Array(0), true);
  yield* members.take();
  members.throwIfBroken();
  members.checkEnd();
}

/** Keeps account of members, with what fflate says of where each begins. */
class Members {
  private readonly inflater: Gunzip;
  private readonly count: InflationCount;
  private unpacked: Uint8Array[] = [];
  private broken: SourceError | null = null;
  /** True once something stands behind the last member that is no other one. */
  private ended = false;
  /** The last packed bytes, in which the trailer of the last member stands; `from` is where they begin. */
  private recent: Uint8Array = new Uint8Array(0);
  private from = 0;
  private silence = 0;
  private checksum = 0;
  private length = 0;

  constructor(count: InflationCount) {
    this.count = count;
    this.inflater = new Gunzip((bytes) => this.add(bytes));
    this.inflater.onmember = (start) => this.endMember(start - TRAILER - this.from);
  }

  push(piece: Uint8Array, last: boolean): void {
    if (this.ended) {
      if (!isZeros(piece)) this.broken = new SourceError(BEHIND);
      return;
    }
    this.remember(piece);
    this.count.addPacked(piece.length);
    this.silence += piece.length;
    try {
      this.inflater.push(piece, last);
    } catch (error) {
      this.broken = error instanceof SourceError ? error : this.judge((error as { code?: number }).code);
    }
    if (this.silence > LONGEST_SILENCE) this.broken ??= new SourceError(DAMAGED);
  }

  take(): Uint8Array[] {
    const taken = this.unpacked;
    this.unpacked = [];
    return taken;
  }

  throwIfBroken(): void {
    if (this.broken !== null) throw this.broken;
  }

  /** To be asked when all was pushed: whether the last member is whole, and nothing else stands behind it. */
  checkEnd(): void {
    if (this.ended || this.trailerAt(this.recent.length - TRAILER)) return;
    const error = this.judgeEnd();
    if (error !== null) throw error;
  }

  private add(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.silence = 0;
    this.checksum = crc32(bytes, this.checksum);
    this.length += bytes.length;
    // Handed on even where it is too much: before it may stand what is none of a bomb.
    this.unpacked.push(bytes);
    this.count.addUnpacked(bytes.length);
  }

  private endMember(trailer: number): void {
    if (!this.trailerAt(trailer)) throw new SourceError(DAMAGED);
    this.checksum = 0;
    this.length = 0;
  }

  private trailerAt(at: number): boolean {
    if (at < 0 || at + TRAILER > this.recent.length) return false;
    const view = new DataView(this.recent.buffer, this.recent.byteOffset + at, TRAILER);
    return view.getUint32(0, true) === this.checksum && view.getUint32(4, true) === this.length >>> 0;
  }

  private judge(code: number | undefined): SourceError | null {
    if (code === UNEXPECTED_END) return new SourceError(saying('passedOver_gzipEnds'));
    return code === NO_HEADER ? this.judgeEnd() : new SourceError(DAMAGED);
  }

  /** What stands where another member should begin: nothing that counts, something else, or no end was reached. */
  private judgeEnd(): SourceError | null {
    for (let at = this.recent.length - TRAILER; at >= 0; at--) {
      if (!this.trailerAt(at)) continue;
      this.ended = true;
      return isZeros(this.recent.subarray(at + TRAILER)) ? null : new SourceError(BEHIND);
    }
    return new SourceError(UNSURE);
  }

  private remember(piece: Uint8Array): void {
    const kept = this.recent.subarray(-LONGEST_HEADER);
    const joined = new Uint8Array(kept.length + piece.length);
    joined.set(kept);
    joined.set(piece, kept.length);
    this.from += this.recent.length - kept.length;
    this.recent = joined;
  }
}

function isZeros(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}

const BEHIND = saying('passedOver_gzipBehind');
const DAMAGED = saying('passedOver_gzipDamaged');
const UNSURE = saying('passedOver_gzipUnsure');
