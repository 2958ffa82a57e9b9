import type { Rarity, RarityTable } from './rarity.ts';
import { termHash } from './segment/term-hash.ts';

/**
 * The table of rarities as bytes that are looked into as they lie there: a background that wakes up for one page asks
 * for some hundred terms, and can do without 20,000 being read first.
 *
 * Four 64-bit floats (version, step, documents of news and of topic), then a hash table of a power of two of slots with
 * linear probing: all 32-bit hashes (0 is an empty slot), all steps in the news, all steps in the topic (`UNLISTED` for
 * none). Little-endian, as is every machine that runs a browser.
 */
const HEADER_BYTES = 32;
const SLOT_BYTES = 6;
const UNLISTED = 0xff;
/** Slots taken of all: with fewer free ones, a term that is not there costs ever more steps. */
const MOST_FILLED = 0.7;

/** @throws Error if two terms have one hash: then the table can't be packed this way. */
export function packRarity(table: RarityTable): Uint8Array<ArrayBuffer> {
  const steps = new Map<string, { news: number; topic: number }>();
  for (const background of ['news', 'topic'] as const) {
    for (const [step, terms] of table[background].groups) {
      for (const term of terms.split(' ')) {
        const its = steps.get(term) ?? { news: UNLISTED, topic: UNLISTED };
        its[background] = step;
        steps.set(term, its);
      }
    }
  }
  let slots = 1;
  while (slots * MOST_FILLED < steps.size) slots *= 2;
  const bytes = new Uint8Array(HEADER_BYTES + slots * SLOT_BYTES);
  const { header, hashes, news, topic } = partsOf(bytes.buffer);
  header.set([table.version, table.step, table.news.documents, table.topic.documents]);
  news.fill(UNLISTED);
  topic.fill(UNLISTED);
  for (const [term, its] of steps) {
    const hash = slotHash(term);
    const slot = slotOf(hashes, hash);
    if (hashes[slot] === hash) throw new Error(`two terms have one hash, "${term}" is one of them`);
    hashes[slot] = hash;
    news[slot] = its.news;
    topic[slot] = its.topic;
  }
  return bytes;
}

/**
 * The same answers as `rarityFromTable` gives, but that a term which is not in the table is taken for one that is
 * with a chance of about one in a billion.
 * @throws RangeError if the bytes are no such table
 */
export function rarityFromBytes(bytes: ArrayBuffer): Rarity {
  const { header, hashes, news, topic } = partsOf(bytes);
  const [, step = 0, documents = 0] = header;
  const most = Math.log(documents);
  const at = (steps: Uint8Array, slot: number) => {
    const listed = steps[slot]!;
    return listed === UNLISTED ? most : listed * step;
  };
  const found = (term: string) => slotOf(hashes, slotHash(term));
  return {
    most,
    of: (term) => at(news, found(term)),
    withinTopic(term) {
      const slot = found(term);
      return Math.min(at(news, slot), at(topic, slot));
    },
  };
}

function partsOf(buffer: ArrayBuffer) {
  const slots = (buffer.byteLength - HEADER_BYTES) / SLOT_BYTES;
  if (!Number.isInteger(Math.log2(slots))) throw new RangeError('These bytes are no table of rarities.');
  return {
    header: new Float64Array(buffer, 0, HEADER_BYTES / 8),
    hashes: new Uint32Array(buffer, HEADER_BYTES, slots),
    news: new Uint8Array(buffer, HEADER_BYTES + slots * 4, slots),
    topic: new Uint8Array(buffer, HEADER_BYTES + slots * 5, slots),
  };
}

/** Never 0, which stands for an empty slot. */
function slotHash(term: string): number {
  return termHash(term) || 1;
}

/** Where the hash stands, or the empty slot where it would. There always is one: see `MOST_FILLED`. */
function slotOf(hashes: Uint32Array, hash: number): number {
  const mask = hashes.length - 1;
  let slot = hash & mask;
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
  return slot;
}
