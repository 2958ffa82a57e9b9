import { INDEXING } from '../thresholds.ts';
import type { DayOrUndated, DayRecord } from './segment.ts';
import { SEGMENT } from './thresholds.ts';

export interface SignedArticle {
  readonly number: number;
  /** `signatureTerms` hashes. */
  readonly hashes: Uint16Array;
}

/** The records of one day's articles, in the order of their numbers; a number that comes twice is taken once. */
export function dayRecords(day: DayOrUndated, articles: readonly SignedArticle[]): DayRecord[] {
  const inOrder = [...articles]
    .sort((a, b) => a.number - b.number)
    .filter(({ number }, i, all) => number !== all[i - 1]?.number);
  const records: DayRecord[] = [];
  for (let from = 0; from < inOrder.length; from += SEGMENT.dayArticles) {
    const own = inOrder.slice(from, from + SEGMENT.dayArticles);
    const hashes = new Uint16Array(own.length * INDEXING.signatureTerms);
    own.forEach((article, i) => {
      hashes.set(article.hashes.subarray(0, INDEXING.signatureTerms), i * INDEXING.signatureTerms);
    });
    const numbers = Uint32Array.from(own, ({ number }) => number);
    records.push({ day, part: records.length, numbers, hashes });
  }
  return records;
}

/** One day's records of several segments as one segment's, without the articles that are gone. */
export function mergeDays(
  day: DayOrUndated,
  records: readonly Pick<DayRecord, 'numbers' | 'hashes'>[],
  gone: ReadonlySet<number>,
): DayRecord[] {
  const length = INDEXING.signatureTerms;
  const articles = records.flatMap(({ numbers, hashes }) =>
    Array.from(numbers, (number, i) => ({ number, hashes: hashes.subarray(i * length, (i + 1) * length) })),
  );
  return dayRecords(
    day,
    articles.filter(({ number }) => !gone.has(number)),
  );
}
