import { saying } from '../../../words/saying.ts';
import { INFLATION_FREE_BYTES, MAX_INFLATED_BYTES, MAX_INFLATION } from '../../limits.ts';
import { SourceError } from '../source-error.ts';

/** What a packed file may unpack to. Bytes; `ratio` is unpacked to packed, looked at beyond `free` unpacked bytes. */
export interface InflationLimits {
  readonly most: number;
  readonly ratio: number;
  readonly free: number;
}

export const INFLATION_LIMITS: InflationLimits = {
  most: MAX_INFLATED_BYTES,
  ratio: MAX_INFLATION,
  free: INFLATION_FREE_BYTES,
};

/** Counts what is really unpacked. Throws SourceError once it is too much, before any more is. */
export class InflationCount {
  private packed = 0;
  private unpacked = 0;
  private readonly limits: InflationLimits;
  /** Unpacked bytes of a whole archive, of which this is one entry: `most` holds for all of it. */
  private readonly whole: { bytes: number };

  constructor(limits: InflationLimits, whole: { bytes: number } = { bytes: 0 }) {
    this.limits = limits;
    this.whole = whole;
  }

  addPacked(bytes: number): void {
    this.packed += bytes;
  }

  addUnpacked(bytes: number): void {
    this.unpacked += bytes;
    this.whole.bytes += bytes;
    const { most, ratio, free } = this.limits;
    if (this.whole.bytes > most)
      throw new SourceError(saying('passedOver_unpacksTo', { size: megabytes(most) }));
    if (this.unpacked > free && this.unpacked > this.packed * ratio)
      throw new SourceError(saying('passedOver_unpacksTimes', { times: ratio }));
  }
}

export function megabytes(bytes: number): string {
  const mega = bytes / 2 ** 20;
  return mega >= 1024 ? `${mega / 1024} GB` : `${mega} MB`;
}
