import { numberOf } from '../blocks/block-records.ts';
import type { ArticleNumber } from '../described.ts';
import { type ArticleKeys, keysAt } from './article-keys.ts';

/**
 * Which articles have which keys, in memory: 36 bytes an article and table, about twice that with room to spare. Knows
 * nothing of articles that are gone since: whoever asks checks that.
 */
export class IdentityTable {
  private readonly byUrl = new NumbersByKey();
  private readonly byText = new NumbersByKey();
  private readonly byId = new NumbersByKey();

  add(number: ArticleNumber, { url, text, id }: ArticleKeys): void {
    if (id === 0) return;
    if (url !== 0) this.byUrl.add(url, number);
    this.byText.add(text, number);
    this.byId.add(id, number);
  }

  /** @param from place of the first article that is added */
  addBlock(block: number, identities: Float64Array, from = 0): void {
    for (let place = from; place * 3 < identities.length; place++)
      this.add(numberOf(block, place), keysAt(identities, place));
  }

  /** Articles that share a key, each once: those with the same URL first, then text, then id, the latest first. */
  sharing({ url, text, id }: ArticleKeys): ArticleNumber[] {
    const found = new Set<ArticleNumber>();
    for (const number of [
      ...(url === 0 ? [] : this.byUrl.get(url)),
      ...this.byText.get(text),
      ...this.byId.get(id),
    ])
      found.add(number);
    return [...found];
  }

  withId(id: number): ArticleNumber[] {
    return this.byId.get(id);
  }
}

/** Open addressing with equal keys side by side: a `Map` of a million numbers takes six times the room. */
class NumbersByKey {
  private keys = new Float64Array(1 << 10);
  private numbers = new Uint32Array(1 << 10);
  private size = 0;

  add(key: number, number: ArticleNumber): void {
    if (2 * (this.size + 1) > this.keys.length) this.grow();
    if (this.put(key, number)) this.size += 1;
  }

  get(key: number): ArticleNumber[] {
    const mask = this.keys.length - 1;
    const found: ArticleNumber[] = [];
    for (let slot = slotOf(key, mask); this.keys[slot] !== 0; slot = (slot + 1) & mask)
      if (this.keys[slot] === key) found.push(this.numbers[slot]!);
    return found.sort((a, b) => b - a);
  }

  /** @returns false if it took the place of the oldest of many with its key */
  private put(key: number, number: ArticleNumber): boolean {
    const mask = this.keys.length - 1;
    let slot = slotOf(key, mask);
    let oldest = -1;
    let equal = 0;
    for (; this.keys[slot] !== 0; slot = (slot + 1) & mask) {
      if (this.keys[slot] !== key) continue;
      equal += 1;
      if (oldest < 0 || this.numbers[slot]! < this.numbers[oldest]!) oldest = slot;
    }
    const full = equal >= MOST_OF_A_KEY;
    const into = full ? oldest : slot;
    this.keys[into] = key;
    this.numbers[into] = number;
    return !full;
  }

  private grow(): void {
    const { keys, numbers } = this;
    this.keys = new Float64Array(2 * keys.length);
    this.numbers = new Uint32Array(2 * keys.length);
    for (let slot = 0; slot < keys.length; slot++)
      if (keys[slot] !== 0) this.put(keys[slot]!, numbers[slot]!);
  }
}

/**
 * The same URL again and again, or one sentence in place of thousands of texts, must not make an import slow: all that
 * share a key are read and compared. Only the latest are remembered.
 */
const MOST_OF_A_KEY = 4;

/** Keys are hashes already: their low bits will do. */
const slotOf = (key: number, mask: number) => (key % 2 ** 32) & mask;
