/**
 * Numbers features from 0 in order of their coming, and counts the sentences that have them. Features are 32-bit numbers
 * in a table of open addresses: an event has tens of thousands, and a `Map` took most of the time of weighing.
 */
export class Numbering {
  /** Number of different features so far. */
  size = 0;
  #counts = new Int32Array(1 << 10);
  /** The last sentence that had a feature: each counts once a sentence. */
  #last = new Int32Array(1 << 10);
  #keys = new Int32Array(1 << 12);
  /** Number + 1; 0 is free. */
  #ids = new Int32Array(1 << 12);

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
    const mask = this.#keys.length - 1;
    let at = Math.imul(feature ^ (feature >>> 15), 0x2c1b3c6d) & mask;
    for (; this.#ids[at] !== 0; at = (at + 1) & mask)
      if (this.#keys[at] === feature) return this.#ids[at]! - 1;
    const id = this.size++;
    this.#keys[at] = feature;
    this.#ids[at] = id + 1;
    if (id === this.#counts.length) {
      this.#counts = doubled(this.#counts);
      this.#last = doubled(this.#last);
    }
    if (this.size * 4 > this.#keys.length) this.#grow();
    return id;
  }

  #grow(): void {
    const [keys, ids] = [this.#keys, this.#ids];
    this.#keys = new Int32Array(keys.length * 4);
    this.#ids = new Int32Array(keys.length * 4);
    const mask = this.#keys.length - 1;
    for (let i = 0; i < ids.length; i++) {
      if (ids[i] === 0) continue;
      const key = keys[i]!;
      let at = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) & mask;
      while (this.#ids[at] !== 0) at = (at + 1) & mask;
      this.#keys[at] = key;
      this.#ids[at] = ids[i]!;
    }
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(array.length * 2);
  more.set(array);
  return more;
}
