import type { Article } from '../../../src/core/article/article.ts';
import { matchArticles } from '../../../src/core/event/match-article.ts';
import { type EventTables, sameEvent } from '../../../src/core/event/same-event.ts';
import { dayOf } from '../../../src/core/index/day.ts';
import { createMemoryIndex, type MemoryIndex } from '../../../src/core/index/memory-index.ts';
import { INDEXING } from '../../../src/core/index/thresholds.ts';
import type { EvalOptions } from '../options.ts';
import { f1, precision, recall, tally } from '../score.ts';
import { fitEvents } from './event-fit.ts';
import { type EventSets, eventSets, type JudgedPair, packagedTables, rankedPairs } from './event-sets.ts';

/** As many as `lateral match` compares closely. */
const CANDIDATES = 20;

/**
 * Same event: pairs judged by hand and their calibration, the best match in newscluster-5w1h alone and with war and US
 * articles around it, and war articles with all others around. `report` was kept aside from all weights.
 * `--errors fit` fits the weights anew; `--errors pairs` prints the errors of the tuning half.
 */
export function evalEvents(options: EvalOptions): void {
  console.log('\nevents');
  const sets = eventSets(options.data ?? null);
  if (!sets) {
    console.log('  the texts are not here; give their folder with --data');
    return;
  }
  const tables = packagedTables();
  if (options.errors === 'fit') fitEvents(sets, tables);
  for (const part of ['tune', 'report'] as const) {
    const own = ({ part: other }: { readonly part: string }) => other === part;
    printPairs(
      `Belarus pairs, ${part}`,
      sets.pairs.filter(own),
      sets,
      tables,
      options.errors === 'pairs' && part === 'tune',
    );
    printPairs(`look-up pairs, ${part}`, rankedPairs(sets.rankings.filter(own)), sets, tables, false);
  }
  printPairs('clusters, tune', sets.clusterPairs, sets, tables, false);
  const undated = sets.clusters.map((article) => ({ ...article, published: null }));
  printClusters('clusters alone, dates as printed', sets, sets.clusters, [], tables);
  printClusters('clusters alone, no dates', sets, undated, [], tables);
  const all = indexOf([...sets.clusters, ...sets.war, ...sets.around], tables);
  printClusters('clusters with all around, dates as printed', sets, sets.clusters, all, tables);
  printWar(sets, all, tables);
  printClusters('clusters with all around, no dates', sets, undated, all, tables);
}

const figure = (value: number) => value.toFixed(3).replace(/^0/, '');

function printPairs(
  name: string,
  pairs: readonly JudgedPair[],
  sets: EventSets,
  tables: EventTables,
  errors: boolean,
): void {
  const all = tally();
  let brier = 0;
  const bins = Array.from({ length: 5 }, () => ({ pairs: 0, score: 0, same: 0 }));
  for (const pair of pairs) {
    const { score, sameEvent: found } = sameEvent(sets.byId.get(pair.a)!, sets.byId.get(pair.b)!, tables);
    all.right += Number(found && pair.same);
    all.found += Number(found);
    all.wanted += Number(pair.same);
    brier += (score - Number(pair.same)) ** 2;
    const bin = bins[Math.min(4, Math.floor(score * 5))]!;
    bin.pairs += 1;
    bin.score += score;
    bin.same += Number(pair.same);
    if (errors && found !== pair.same) {
      const [a, b] = [sets.byId.get(pair.a)!, sets.byId.get(pair.b)!];
      console.log(`    ${figure(score)} ${pair.same ? 'same' : 'other'}: ${a.title} | ${b.title}`);
    }
  }
  const filled = bins.filter((bin) => bin.pairs > 0);
  const table = filled.map(
    (bin) => `${figure(bin.score / bin.pairs)}→${figure(bin.same / bin.pairs)} (${bin.pairs})`,
  );
  console.log(
    `  ${name.padEnd(24)} P ${figure(precision(all))}  R ${figure(recall(all))}  F1 ${figure(f1(all))}  Brier ${figure(brier / pairs.length)}  (${pairs.length}, ${all.wanted} same)`,
  );
  console.log(`    score → share that is: ${table.join('  ')}`);
}

function indexOf(articles: readonly Article[], tables: EventTables): MemoryIndex {
  const index = createMemoryIndex(tables.rarity);
  for (const article of articles) index.add(article);
  return index;
}

/** Articles of the query's own outlet are not asked for: the judgements leave them out. */
const others = (query: Article, found: readonly Article[]) =>
  found.filter(({ outlet }) => outlet !== query.outlet);

class Ranks {
  private first = 0;
  private recalled = 0;
  private queries = 0;

  add(found: readonly Article[], wanted: ReadonlySet<string>): void {
    this.queries += 1;
    this.first += Number(wanted.has(found[0]?.id ?? ''));
    const right = found.slice(0, 10).filter(({ id }) => wanted.has(id)).length;
    this.recalled += right / Math.min(10, wanted.size);
  }

  toString(): string {
    return `P@1 ${figure(this.first / this.queries)}  R@10 ${figure(this.recalled / this.queries)}`;
  }
}

function printClusters(
  name: string,
  { clusterQueries }: EventSets,
  clusters: readonly Article[],
  index: MemoryIndex | readonly [],
  tables: EventTables,
): void {
  const started = performance.now();
  const held = 'candidates' in index ? index : indexOf(clusters, tables);
  const byId = new Map(clusters.map((article) => [article.id, article]));
  const [lookUp, matched] = [new Ranks(), new Ranks()];
  for (const { query: id, relevant } of clusterQueries) {
    const query = byId.get(id)!;
    const wanted = new Set(relevant);
    const candidates = held.candidates(query, CANDIDATES + 1);
    lookUp.add(others(query, candidates), wanted);
    matched.add(
      others(
        query,
        matchArticles(query, candidates, tables).map(({ article }) => article),
      ),
      wanted,
    );
  }
  const took = (performance.now() - started) / clusterQueries.length;
  console.log(
    `  ${name}: ${matched}; look-up alone ${lookUp}  (${clusterQueries.length} queries, ${held.size} articles, ${took.toFixed(0)} ms each)`,
  );
}

/** Queries for which anything was judged to be the same event; what was not judged counts as not the same. */
function printWar({ rankings, byId }: EventSets, index: MemoryIndex, tables: EventTables): void {
  for (const part of ['tune', 'report'] as const) {
    const [free, windowed, lookUp] = [new Ranks(), new Ranks(), new Ranks()];
    const asked = rankings.filter((each) => each.part === part && each.same.length > 0);
    for (const { query: id, same } of asked) {
      const query = byId.get(id)!;
      const wanted = new Set(same);
      const candidates = index.candidates(query, CANDIDATES + 1);
      const best = others(
        query,
        matchArticles(query, candidates, tables).map(({ article }) => article),
      );
      free.add(best, wanted);
      lookUp.add(others(query, candidates), wanted);
      const day = dayOf(query.published)!;
      const near = ({ published }: Article) => Math.abs(dayOf(published)! - day) <= INDEXING.windowDays;
      windowed.add(best.filter(near), wanted);
    }
    console.log(
      `  war articles, ${part}: ${free}; in the window ${windowed}; look-up alone ${lookUp}  (${asked.length} queries, ${index.size} articles)`,
    );
  }
}
