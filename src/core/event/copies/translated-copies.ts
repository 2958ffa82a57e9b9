import type { Span } from '../../article/article.ts';
import type { ReadArticle } from '../../reading/reading.ts';
import { agencyCredit } from '../agencies.ts';
import { DOUBT } from './thresholds.ts';
import type { ArticleSpan } from './traced-origin.ts';

/** Two articles in two languages that may be one agency's text: a doubt that is shown, never counted as one origin. */
export interface TranslationDoubt {
  readonly articles: readonly [string, string];
  readonly agency: string;
  /** Names and numbers that both have, by their first places, in order of the first article. */
  readonly shared: readonly (readonly [ArticleSpan, ArticleSpan])[];
  /** Share of the names and numbers of the one with fewer that both have, 0 to 1. */
  readonly share: number;
}

/**
 * Pairs of articles in two languages that credit one agency and have most names and numbers in common. Runs of words
 * can't tell them, and two reports of one agency on one event have as much in common: so it is a doubt.
 */
export function translatedCopies(articles: readonly ReadArticle[]): TranslationDoubt[] {
  const byAgency = new Map<string, { read: ReadArticle; keys: Map<string, Span> }[]>();
  for (const read of articles) {
    const agency = agencyCredit(read.article)?.agency;
    if (agency === undefined || read.reading.lang === null) continue;
    const list = byAgency.get(agency);
    const entry = { read, keys: keysOf(read) };
    if (list) list.push(entry);
    else byAgency.set(agency, [entry]);
  }
  const doubts: TranslationDoubt[] = [];
  for (const [agency, list] of byAgency) {
    list.forEach((a, i) => {
      for (const b of list.slice(i + 1)) {
        if (a.read.reading.lang === b.read.reading.lang) continue;
        const shared = [...a.keys.keys()].filter((key) => b.keys.has(key));
        const share = shared.length / Math.max(1, Math.min(a.keys.size, b.keys.size));
        if (shared.length < DOUBT.fewestShared || share < DOUBT.share) continue;
        const ids = [a.read.article.id, b.read.article.id] as const;
        const place = (id: string, { start, end }: Span) => ({ article: id, start, end });
        doubts.push({
          articles: ids,
          agency,
          shared: shared.map((key) => [place(ids[0], a.keys.get(key)!), place(ids[1], b.keys.get(key)!)]),
          share,
        });
      }
    });
  }
  return doubts;
}

/** What reads the same in every language: entities of the gazetteer, and numbers of two digits and more. */
function keysOf({ reading }: ReadArticle): Map<string, Span> {
  const keys = new Map<string, Span>();
  const addFirst = (key: string, place: Span) => {
    if (!keys.has(key)) keys.set(key, place);
  };
  for (const mention of reading.mentions)
    if (mention.known && mention.entity !== null) addFirst(`name ${mention.entity}`, mention);
  for (const number of reading.numbers) if (number.value >= 10) addFirst(`number ${number.value}`, number);
  return keys;
}
