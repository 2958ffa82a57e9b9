/** A set of article numbers as bits: at a million articles 128 kB, and every operation on two is a walk over them. */
export class NumberSet {
  private readonly bits: Uint32Array;

  private constructor(bits: Uint32Array) {
    this.bits = bits;
  }

  /** @param below every number to come lies below it */
  static empty(below: number): NumberSet {
    return new NumberSet(new Uint32Array((below + 31) >>> 5));
  }

  static of(numbers: Iterable<number>, below: number): NumberSet {
    const set = NumberSet.empty(below);
    for (const number of numbers) set.add(number);
    return set;
  }

  has(number: number): boolean {
    return ((this.bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }

  /** A number that lies outside is passed over. */
  add(number: number): void {
    const at = number >>> 5;
    if (at < this.bits.length) this.bits[at]! |= 1 << (number & 31);
  }

  and(other: NumberSet): NumberSet {
    return new NumberSet(this.bits.map((bits, i) => bits & (other.bits[i] ?? 0)));
  }

  or(other: NumberSet): NumberSet {
    return new NumberSet(this.bits.map((bits, i) => bits | (other.bits[i] ?? 0)));
  }

  without(other: NumberSet): NumberSet {
    return new NumberSet(this.bits.map((bits, i) => bits & ~(other.bits[i] ?? 0)));
  }

  /** Those for which `keep` holds. */
  filter(keep: (number: number) => boolean): NumberSet {
    const kept = new NumberSet(new Uint32Array(this.bits.length));
    for (const number of this.numbers()) if (keep(number)) kept.add(number);
    return kept;
  }

  /** Rising. */
  numbers(): Uint32Array<ArrayBuffer> {
    let count = 0;
    for (const bits of this.bits) for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
    const numbers = new Uint32Array(count);
    let next = 0;
    this.bits.forEach((bits, at) => {
      for (let rest = bits; rest !== 0; rest &= rest - 1)
        numbers[next++] = at * 32 + (31 - Math.clz32(rest & -rest));
    });
    return numbers;
  }
}
