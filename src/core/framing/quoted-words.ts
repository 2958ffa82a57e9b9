import type { Span } from '../article/article.ts';
import type { Quote, ReadArticle } from '../reading/reading.ts';

/** How much one party is quoted, in words. */
export interface QuotedWords {
  /** In quotation marks, whole clauses and parts. */
  readonly quoted: number;
  /** In reported clauses, without what stands in quotation marks there. */
  readonly reported: number;
}

/** A quote of somebody's words: no title, nor words in marks for distance. */
export type SpokenQuote = Quote & { readonly kind: 'direct' | 'partial' | 'indirect' };

const isSpoken = (quote: Quote): quote is SpokenQuote =>
  quote.kind === 'direct' || quote.kind === 'partial' || quote.kind === 'indirect';

/**
 * The quotes of an article with their words counted, each word once: what stands in a quote within a quote is the outer
 * speaker's, quoted words in a reported clause are quoted ones. Without those that have no word left.
 */
export function countedQuotes({ article, reading }: ReadArticle): (QuotedWords & { quote: SpokenQuote })[] {
  const quotes = reading.quotes.filter(isSpoken);
  const marked: SpokenQuote[] = [];
  // In order of place: what begins inside the last outer quote is said within it.
  for (const quote of quotes)
    if (quote.kind !== 'indirect' && quote.start >= (marked.at(-1)?.end ?? 0)) marked.push(quote);
  const outermost = new Set(marked);
  const found: (QuotedWords & { quote: SpokenQuote })[] = [];
  let reportedTo = 0;
  let next = 0;
  for (const quote of quotes) {
    if (quote.kind !== 'indirect') {
      if (outermost.has(quote)) found.push({ quote, quoted: count(article.text, quote), reported: 0 });
      continue;
    }
    const from = Math.max(quote.start, reportedTo);
    reportedTo = Math.max(reportedTo, quote.end);
    let reported = from < quote.end ? count(article.text, { start: from, end: quote.end }) : 0;
    while (next < marked.length && marked[next]!.end <= from) next += 1;
    for (let i = next; i < marked.length && marked[i]!.start < quote.end; i += 1) {
      const inner = { start: Math.max(from, marked[i]!.start), end: Math.min(quote.end, marked[i]!.end) };
      if (inner.start < inner.end) reported -= count(article.text, inner);
    }
    if (reported > 0) found.push({ quote, quoted: 0, reported });
  }
  return found;
}

/** As `words` would count, but for compounds: without their stems, which take ten times as long. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,'’][\p{L}\p{M}\p{N}]+)*/gu;

const count = (text: string, { start, end }: Span) => text.slice(start, end).match(WORD)?.length ?? 0;
