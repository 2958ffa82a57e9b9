/** Ranges of a file that are spoken for, so that none is handed out twice. */
export class TakenRanges {
  /** In order, without overlap: start and end of each. */
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  /** Takes a range, `end` exclusive; false if part of it is taken already. Fast for ranges that come in order. */
  take(start: number, end: number): boolean {
    const at = this.placeOf(start);
    if (at > 0 && this.ends[at - 1]! > start) return false;
    if (at < this.starts.length && this.starts[at]! < end) return false;
    this.starts.splice(at, 0, start);
    this.ends.splice(at, 0, end);
    return true;
  }

  /** How many ranges begin before a place. */
  private placeOf(start: number): number {
    let low = 0;
    let high = this.starts.length;
    if (high === 0 || this.starts[high - 1]! < start) return high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.starts[middle]! < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
