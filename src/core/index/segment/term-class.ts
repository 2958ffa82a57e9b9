import { BM25, SEGMENT } from './thresholds.ts';

/**
 * A posting's class carries a term's whole share in BM25 but for its rarity: how often it occurs, held against the
 * length of the article.
 * @param frequency how often the term occurs, those of the headline counted more
 * @param words length of the article
 */
export function textClass(frequency: number, words: number): number {
  const length = 1 - BM25.b + (BM25.b * words) / BM25.averageWords;
  return Math.floor((CLASSES * frequency) / (frequency + BM25.k1 * length));
}

/** What a class stands for in BM25: 0 to k1 + 1. */
export function impactOf(termClass: number): number {
  return ((termClass + 0.5) / CLASSES) * (BM25.k1 + 1);
}

const CLASSES = 2 ** SEGMENT.classBits.text;
