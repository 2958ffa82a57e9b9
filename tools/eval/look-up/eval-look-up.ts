import type { Article } from '../../../src/core/article/article.ts';
import { matchArticles } from '../../../src/core/event/match-article.ts';
import type { EventTables } from '../../../src/core/event/same-event.ts';
import { createMemoryIndex } from '../../../src/core/index/memory-index.ts';
import { INDEXING } from '../../../src/core/index/thresholds.ts';
import { type EventSets, eventSets, packagedTables } from '../compare/event-sets.ts';
import type { EvalOptions } from '../options.ts';
import { Bm25 } from './bm25.ts';
import { printCrowds } from './crowded-events.ts';
import { HeldSegments } from './held-segments.ts';
import { type Planted, plantDates } from './planted-dates.ts';

type LookUp = (article: Article, limit: number) => readonly Article[];
type Where = ReadonlyMap<string, Planted>;

/**
 * What a look-up alone finds of an event, out of all articles: our records as the store holds them, the index in memory
 * of the command line, and BM25. The events of newscluster-5w1h with planted dates (`plantDates`) and as printed, which is
 * wrong for half of the events; and the rankings of war articles judged by hand. Articles of the query's own outlet are
 * left out, as the judgements leave them out; what was not judged counts as not the same event.
 */
export function evalLookUp(options: EvalOptions): void {
  console.log('\nlook-up');
  const sets = eventSets(options.data ?? null);
  if (!sets) {
    console.log('  the texts are not here; give their folder with --data');
    return;
  }
  const tables = packagedTables();
  const planted = plantDates(sets.clusters, sets.clusterQueries);
  const around = [...sets.war, ...sets.around];
  printSet('dates planted', [...planted.articles, ...around], planted, sets, tables, options.only);
  printSet(
    'dates as printed',
    [...sets.clusters, ...around],
    { articles: sets.clusters, where: NOWHERE },
    sets,
    tables,
    options.only,
  );
}

const NOWHERE: Where = new Map();
/** Enough for ten when the query's own outlet is left out. */
const ASKED = 40;

function printSet(
  name: string,
  all: readonly Article[],
  { articles, where }: { readonly articles: readonly Article[]; readonly where: Where },
  sets: EventSets,
  tables: EventTables,
  only: string | undefined,
): void {
  const held = new HeldSegments(all, tables.rarity);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const queries = sets.clusterQueries.map(({ query, relevant }) => ({
    query: byId.get(query)!,
    wanted: relevant,
  }));
  const war = sets.rankings
    .filter(({ same }) => same.length > 0)
    .map(({ query, same }) => ({ query: sets.byId.get(query)!, wanted: same }));
  console.log(`  ${name}: ${all.length} articles, ${queries.length} queries, war ${war.length}`);
  const print = (what: string, lookUp: LookUp) => {
    const events = score(queries, lookUp, where);
    console.log(`    ${what.padEnd(20)} ${events}; war ${score(war, lookUp, NOWHERE)}`);
  };
  printCrowds(all, held, sets.clusterQueries, tables);
  if (only === 'crowds') return;
  print('by records', (article, limit) => held.lookUp(article, limit));
  const memory = createMemoryIndex(tables.rarity);
  for (const article of all) memory.add(article);
  print('in memory', (article, limit) => memory.candidates(article, limit));
  const bm25 = new Bm25(all);
  print('BM25', (article, limit) => bm25.lookUp(article, limit));
  print('records, compared', (article) =>
    matchArticles(article, held.lookUp(article, INDEXING.candidates), tables).map((match) => match.article),
  );
  const each = (total: number, of: number) => (total / of).toFixed(1);
  const { read, bytes, size } = held;
  console.log(
    `    ${each(read.days, read.lookUps)} day records and ${each(read.buckets, read.lookUps)} buckets a look-up; bytes an article: days ${each(bytes.days, size)}, signatures ${each(bytes.signature, size)}, text ${each(bytes.text, size)}`,
  );
}

const figure = (value: number) => value.toFixed(3).replace(/^0/, '');

function score(
  queries: readonly { readonly query: Article; readonly wanted: readonly string[] }[],
  lookUp: LookUp,
  where: Where,
): string {
  let first = 0;
  let recalled = 0;
  const places = new Map<Planted, { found: number; wanted: number }>();
  for (const { query, wanted } of queries) {
    const found = lookUp(query, ASKED).filter(({ id, outlet }) => id !== query.id && outlet !== query.outlet);
    const ten = new Set(found.slice(0, 10).map(({ id }) => id));
    first += Number(wanted.includes(found[0]?.id ?? ''));
    recalled += wanted.filter((id) => ten.has(id)).length / Math.min(10, wanted.length);
    // Of more than ten, which ten come first says nothing.
    if (wanted.length > 10) continue;
    for (const id of wanted) {
      const place = where.get(id);
      if (!place) continue;
      const own = places.get(place) ?? { found: 0, wanted: 0 };
      places.set(place, { found: own.found + Number(ten.has(id)), wanted: own.wanted + 1 });
    }
  }
  const shares = [...places].map(([place, own]) => `${place} ${figure(own.found / own.wanted)}`);
  const spread = shares.length > 0 ? ` (${shares.join(', ')})` : '';
  return `P@1 ${figure(first / queries.length)} R@10 ${figure(recalled / queries.length)}${spread}`;
}
