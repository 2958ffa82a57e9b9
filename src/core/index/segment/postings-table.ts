/** Postings by term, terms by rising hash. A posting is number × 2^classBits + class; those of a term rise. */
export interface TermLists {
  readonly classBits: number;
  readonly hashes: Uint32Array;
  /** Where the postings of each term begin; one entry more than terms. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
}

/** Collects postings in any order: 8 bytes each, and about 16 a term. */
export interface PostingsTable {
  /**
   * Number of a term within this table, from 0.
   * @throws RangeError from 2^21 terms on
   */
  termOf(hash: number): number;
  add(term: number, article: number, termClass: number): void;
  readonly terms: number;
  readonly postings: number;
  lists(): TermLists;
}

/** @param classBits bits of a posting's class, 0 to 3 */
export function createPostingsTable(classBits: number): PostingsTable {
  // Open addressing: a Map of numbers above 2^31 boxes each.
  let slots = new Uint32Array(1 << 10);
  let hashes = new Uint32Array(1 << 9);
  let counts = new Uint32Array(1 << 9);
  let terms = 0;
  let owners = new Uint32Array(1 << 12);
  let postings = new Uint32Array(1 << 12);
  let length = 0;

  const slotOf = (hash: number) => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    while (slots[slot] !== 0 && hashes[slots[slot]! - 1] !== hash) slot = (slot + 1) & mask;
    return slot;
  };

  const newTerm = (hash: number) => {
    if (terms === MOST_TERMS) throw new RangeError('Too many terms at once.');
    if (terms === hashes.length) {
      hashes = larger(hashes);
      counts = larger(counts);
      slots = new Uint32Array(2 * slots.length);
      for (let term = 0; term < terms; term++) slots[slotOf(hashes[term]!)] = term + 1;
    }
    hashes[terms] = hash;
    slots[slotOf(hash)] = terms + 1;
    return terms++;
  };

  return {
    get terms() {
      return terms;
    },
    get postings() {
      return length;
    },
    termOf(hash) {
      const known = slots[slotOf(hash)]!;
      return known === 0 ? newTerm(hash) : known - 1;
    },
    add(term, article, termClass) {
      if (length === postings.length) {
        postings = larger(postings);
        owners = larger(owners);
      }
      owners[length] = term;
      postings[length++] = (article << classBits) | termClass;
      counts[term]! += 1;
    },
    lists: () =>
      sorted(
        classBits,
        hashes.subarray(0, terms),
        counts.subarray(0, terms),
        owners.subarray(0, length),
        postings.subarray(0, length),
      ),
  };
}

function larger(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const twice = new Uint32Array(2 * array.length);
  twice.set(array);
  return twice;
}

/** By counting: terms in the order of their hashes, then every posting to its term. */
function sorted(
  classBits: number,
  hashes: Uint32Array,
  counts: Uint32Array,
  owners: Uint32Array,
  postings: Uint32Array,
): TermLists {
  // Hash and term as one number of 53 bits: typed arrays of numbers sort much faster than by a comparison of ours.
  const order = Float64Array.from(hashes, (hash, term) => hash * MOST_TERMS + term).sort();
  const terms = hashes.length;
  const starts = new Uint32Array(terms + 1);
  const next = new Uint32Array(terms);
  const inOrder = new Uint32Array(terms);
  for (let i = 0; i < terms; i++) {
    const term = order[i]! % MOST_TERMS;
    inOrder[i] = hashes[term]!;
    next[term] = starts[i]!;
    starts[i + 1] = starts[i]! + counts[term]!;
  }
  const placed = new Uint32Array(postings.length);
  for (let i = 0; i < postings.length; i++) placed[next[owners[i]!]!++] = postings[i]!;
  for (let i = 0; i < terms; i++) sortIfNeeded(placed.subarray(starts[i]!, starts[i + 1]!));
  return { classBits, hashes: inOrder, starts, postings: placed };
}

const MOST_TERMS = 2 ** 21;

function sortIfNeeded(list: Uint32Array): void {
  for (let i = 1; i < list.length; i++) {
    if (list[i]! < list[i - 1]!) {
      list.sort();
      return;
    }
  }
}
