import type { Article } from '../../article/article.ts';
import { articleTerms } from '../article-terms.ts';
import { dayOf } from '../day.ts';
import type { Rarity } from '../rarity.ts';
import { signature } from '../signature.ts';
import { INDEXING } from '../thresholds.ts';
import { createTermCounter } from './count-terms.ts';
import { dayRecords, type SignedArticle } from './day-records.ts';
import { createPostingsTable, type PostingsTable } from './postings-table.ts';
import type { DayOrUndated, FieldShape, Segment } from './segment.ts';
import { termHash } from './term-hash.ts';
import { SEGMENT } from './thresholds.ts';
import { type Bucket, bucketCountFor, bytesOf, writeBuckets } from './write-buckets.ts';

export interface SegmentBuilder {
  /** @throws RangeError for a number that no posting can hold */
  add(number: number, article: Article): void;
  readonly articles: number;
  /** Whether to build now, however few the articles: their texts are long, and memory ends. */
  readonly full: boolean;
  /** What was added since the last `build`, which leaves the builder empty. */
  build(): Segment;
}

/** Collects articles in memory, about 7 kB for each of 850 words: some thousand make a segment. */
export function createSegmentBuilder(rarity: Rarity): SegmentBuilder {
  let open = begin();
  return {
    get articles() {
      return open.articles;
    },
    get full() {
      return open.texts.postings >= SEGMENT.fullPostings || open.texts.terms >= SEGMENT.fullTerms;
    },
    add(number, article) {
      if (!Number.isInteger(number) || number < 0 || number >= SEGMENT.numbersBelow)
        throw new RangeError(`No article can have the number ${number}.`);
      const { days, signatures, counter } = open;
      const terms = articleTerms(article, rarity);
      const day = dayOf(article.published) ?? 'undated';
      const signed = { number, hashes: signature(terms) };
      const own = days.get(day);
      if (own) own.push(signed);
      else days.set(day, [signed]);
      for (const term of terms.ranked.slice(0, INDEXING.signatureTerms))
        signatures.add(signatures.termOf(termHash(term)), number, 0);
      counter.add(number, article);
      open.articles += 1;
    },
    build() {
      const { articles, days, signatures, texts } = open;
      open = begin();
      const signature = bucketsOf(signatures);
      const text = bucketsOf(texts);
      return {
        shape: { articles, signature: signature.shape, text: text.shape },
        days: [...days].flatMap(([day, own]) => dayRecords(day, own)),
        signature: signature.buckets,
        text: text.buckets,
      };
    },
  };
}

function begin() {
  const texts = createPostingsTable(SEGMENT.classBits.text);
  return {
    articles: 0,
    days: new Map<DayOrUndated, SignedArticle[]>(),
    signatures: createPostingsTable(SEGMENT.classBits.signature),
    texts,
    counter: createTermCounter(texts),
  };
}

function bucketsOf(table: PostingsTable): { readonly shape: FieldShape; readonly buckets: Bucket[] } {
  const lists = table.lists();
  const count = bucketCountFor(bytesOf(lists));
  const buckets = writeBuckets(lists, count);
  const bytes = buckets.reduce((total, bucket) => total + bucket.bytes.length, 0);
  return { shape: { buckets: count, bytes }, buckets };
}
