import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../src/core/article/article.ts';
import type { EventTables } from '../../../src/core/event/same-event.ts';
import { type RarityTable, rarityFromTable } from '../../../src/core/index/rarity.ts';
import { lexiconFromTable } from '../../../src/core/reading/lexicon.ts';
import { lexiconTable } from '../../packaged-tables.ts';
import { findDataSet, linesOf, recordsOf } from '../data-folders.ts';

export type Part = 'tune' | 'report';

/** Two articles judged by hand (event-pairs.jsonl), or by the makers of newscluster-5w1h. */
export interface JudgedPair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly part: Part;
}

/** An article and which of those most like it report its event (event-rankings.jsonl). */
export interface JudgedRanking {
  readonly query: string;
  readonly same: readonly string[];
  readonly other: readonly string[];
  readonly part: Part;
}

export interface EventSets {
  readonly war: readonly Article[];
  readonly clusters: readonly Article[];
  /** US news, to stand around the others. */
  readonly around: readonly Article[];
  readonly byId: ReadonlyMap<string, Article>;
  readonly pairs: readonly JudgedPair[];
  readonly rankings: readonly JudgedRanking[];
  readonly clusterPairs: readonly JudgedPair[];
  readonly clusterQueries: readonly { readonly query: string; readonly relevant: readonly string[] }[];
}

interface DatedRecord extends Article {
  readonly date: string | null;
}

/** Null where one of the public sets is not to be had. */
export function eventSets(data: string | null): EventSets | null {
  const folders = ['ua-war-2022-to-may', 'newscluster-5w1h', 'abp-sample'].map((name) =>
    findDataSet(name, data),
  );
  const [warFolder, clusterFolder, aroundFolder] = folders;
  if (!warFolder || !clusterFolder || !aroundFolder) return null;
  const gold = <T>(name: string) => linesOf<T>(readFileSync(`test/fixtures/gold/${name}.jsonl`, 'utf8'));
  const file = <T>(name: string) => linesOf<T>(readFileSync(join(clusterFolder, `${name}.jsonl`), 'utf8'));
  const [war, around] = [warFolder, aroundFolder].map((each) =>
    [...recordsOf<DatedRecord>(each)].map(asArticle),
  );
  const clusters = file<DatedRecord>('articles').map(asArticle);
  return {
    war: war!,
    clusters,
    around: around!,
    byId: new Map([...war!, ...clusters].map((article) => [article.id, article])),
    pairs: gold<JudgedPair>('event-pairs'),
    rankings: gold<JudgedRanking>('event-rankings'),
    clusterPairs: file<{ a: string; b: string; label: number }>('pairs').map(({ a, b, label }) => ({
      a,
      b,
      same: label === 1,
      part: 'tune',
    })),
    clusterQueries: file('qrels'),
  };
}

export function packagedTables(): EventTables {
  return {
    rarity: rarityFromTable(JSON.parse(readFileSync('assets/tables/rarity.json', 'utf8')) as RarityTable),
    lexicon: lexiconFromTable(lexiconTable(process.cwd())),
  };
}

/** The pairs of a query and what was judged with it. */
export function rankedPairs(rankings: readonly JudgedRanking[]): JudgedPair[] {
  return rankings.flatMap(({ query, same, other, part }) => [
    ...same.map((b) => ({ a: query, b, same: true, part })),
    ...other.map((b) => ({ a: query, b, same: false, part })),
  ]);
}

function asArticle({ id, url, outlet, title, date, text }: DatedRecord): Article {
  return { id, url, outlet, title, byline: null, published: date, lang: 'en', text };
}
