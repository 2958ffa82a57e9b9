import type { Article } from '../../../core/article/article.ts';
import { KEYS_AN_ARTICLE } from '../blocks/block-records.ts';
import { canonicalUrl } from './canonical-url.ts';

/**
 * What an article is recognised by: 52-bit hashes, 0 for none. A shared key is a hint, never proof: whoever finds one
 * compares the articles themselves.
 */
export interface ArticleKeys {
  /** Of its canonical URL; 0 without one. */
  readonly url: number;
  /** Of outlet and text: the same text in another outlet is agency copy, thus another article. */
  readonly text: number;
  readonly id: number;
}

/** Of an article that is gone. */
export const NO_KEYS: ArticleKeys = { url: 0, text: 0, id: 0 };

export function articleKeys(article: Article): ArticleKeys {
  const url = article.url === null ? null : canonicalUrl(article.url);
  return {
    url: url === null ? 0 : hash52(`u${url}`),
    text: hash52(`t${article.outlet}\n${sameText(article.text)}`),
    id: hash52(`i${article.id}`),
  };
}

/** Text as it is compared: white space tells nothing, letters composed. */
export function sameText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The sum of an article's keys modulo 2^52, which the ledger adds up. */
export function keySum({ url, text, id }: ArticleKeys): number {
  return addHashes(addHashes(url, text), id);
}

export function keysAt(block: Float64Array, place: number): ArticleKeys {
  const at = place * KEYS_AN_ARTICLE;
  return { url: block[at]!, text: block[at + 1]!, id: block[at + 2]! };
}

const MODULUS = 2 ** 52;

export const addHashes = (a: number, b: number) => (a + b) % MODULUS;
export const subtractHashes = (a: number, b: number) => (a - b + MODULUS) % MODULUS;

/**
 * 52-bit hash over UTF-16 units, never 0: two multiplicative hashes with MurmurHash3's finaliser. Stored: never change it
 * without a new schema version.
 */
export function hash52(text: string): number {
  let a = 0x9e3779b9;
  let b = 0x85ebca6b;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul((b << 13) | (b >>> 19), 5) + Math.imul(unit + 0x3d4d51cb, 0xc2b2ae35);
  }
  a = finish(a ^ text.length);
  b = finish(b ^ a);
  return (a & 0xfffff) * 2 ** 32 + (b >>> 0) || 1;
}

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
