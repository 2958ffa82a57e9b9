/**
 * Numbers features from 0 in order of their coming, and counts the sentences that have them. Features are 32-bit numbers
 * in a table of open addresses: an event has tens of thousands, and a `Map` took most of the time of weighing.
 */
export class Numbering {
  /** Number of different features so far. */
  size = 0;
  #counts: Int32Array<ArrayBuffer>;
  /** The last sentence that had a feature: each counts once a sentence. */
  #last: Int32Array<ArrayBuffer>;
  /** Pairs of a feature and its number + 1; 0 is free. */
  #slots: Int32Array;
  #mask: number;

  /** @param expected about how many features there will be */
  constructor(expected = 0) {
    let places = FEWEST_PLACES;
    while (places < expected * ROOM && places < MOST_PLACES) places *= 2;
    this.#slots = new Int32Array(places * 2);
    this.#mask = places - 1;
    this.#counts = new Int32Array(places / ROOM);
    this.#last = new Int32Array(places / ROOM);
  }

  /**
   * The number of a sentence's feature; -1 if the sentence has had it already.
   * @param sentence counted from 1, one after the other
   */
  add(feature: number, sentence: number): number {
    const id = this.#idOf(feature | 0);
    if (this.#last[id] === sentence) return -1;
    this.#last[id] = sentence;
    this.#counts[id]! += 1;
    return id;
  }

  /** For each number how many sentences have the feature. */
  counts(): Int32Array {
    return this.#counts.slice(0, this.size);
  }

  #idOf(feature: number): number {
    const slots = this.#slots;
    const mask = this.#mask;
    let at = placeOf(feature, mask);
    for (; slots[2 * at + 1] !== 0; at = (at + 1) & mask)
      if (slots[2 * at] === feature) return slots[2 * at + 1]! - 1;
    const id = this.size++;
    slots[2 * at] = feature;
    slots[2 * at + 1] = id + 1;
    if (id === this.#counts.length) {
      this.#counts = enlarged(this.#counts);
      this.#last = enlarged(this.#last);
    }
    if (this.size * ROOM > mask) this.#grow();
    return id;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 4);
    this.#mask = this.#slots.length / 2 - 1;
    for (let i = 0; i < old.length; i += 2) {
      if (old[i + 1] === 0) continue;
      let at = placeOf(old[i]!, this.#mask);
      while (this.#slots[2 * at + 1] !== 0) at = (at + 1) & this.#mask;
      this.#slots[2 * at] = old[i]!;
      this.#slots[2 * at + 1] = old[i + 1]!;
    }
  }
}

/** Places for each feature: with fewer, many would meet. */
const ROOM = 2;
const FEWEST_PLACES = 1 << 10;
/** As far as an expectation is trusted. */
const MOST_PLACES = 1 << 17;

function placeOf(feature: number, mask: number): number {
  return Math.imul(feature ^ (feature >>> 15), 0x2c1b3c6d) & mask;
}

function enlarged(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(array.length * 4);
  more.set(array);
  return more;
}
