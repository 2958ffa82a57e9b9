import { readFileSync } from 'node:fs';
import { type Article, cut } from '../../../src/core/article/article.ts';
import { groupOrigins } from '../../../src/core/event/origins.ts';
import { starterCorpus } from '../../packaged-tables.ts';
import { findDataSet, linesOf, recordsOf } from '../data-folders.ts';
import type { EvalOptions } from '../options.ts';
import { add, f1, precision, recall, type Tally, tally } from '../score.ts';

type Judged = 'copy' | 'partial' | 'independent';

/** A pair of articles as test/fixtures/gold/README.md describes it. */
interface GoldPair {
  readonly part: 'tune' | 'report';
  readonly band: string;
  readonly drawn: 'wire' | 'all';
  readonly articles: readonly [string, string];
  readonly judged: Judged;
  /** Where a copied passage begins in each of the two. */
  readonly passage?: readonly [number, number];
}

interface UaWarRecord {
  readonly id: string;
  readonly url: string;
  readonly outlet: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
}

/**
 * Origins: pairs judged by hand, of which `report` was kept aside from every threshold, the seeds, and the time it
 * takes for 10, 50 and 300 articles of the same days. `--errors copies` prints the errors of the tuning half only.
 */
export function evalCopies(options: EvalOptions): void {
  console.log('\ncopies');
  printSeeds();
  const folder = findDataSet('ua-war-2022-to-may', options.data ?? null);
  if (!folder) {
    console.log('  pairs and time: the texts are not here; give their folder with --data');
    return;
  }
  const articles = new Map([...recordsOf<UaWarRecord>(folder)].map((each) => [each.id, asArticle(each)]));
  const gold = linesOf<GoldPair>(readFileSync('test/fixtures/gold/copy-pairs.jsonl', 'utf8'));
  for (const part of ['tune', 'report'] as const)
    printPairs(
      part,
      gold.filter((pair) => pair.part === part),
      articles,
      part === 'tune' && options.errors === 'copies',
    );
  printTime([...articles.values()]);
}

function asArticle({ id, url, outlet, title, date, text }: UaWarRecord): Article {
  return { id, url, outlet, title, byline: null, published: date, lang: 'en', text };
}

function printSeeds(): void {
  const { articles } = starterCorpus(process.cwd());
  const outlet = new Map(articles.map((article) => [article.id, article.outlet]));
  const origins = groupOrigins(articles);
  const copies = origins.filter((origin) => origin.articles.length > 1);
  const parts = origins.flatMap((origin) => origin.parts);
  console.log(`  seeds (${articles.length}): ${origins.length} origins, ${parts.length} passages taken over`);
  for (const { articles: of, agency } of copies)
    console.log(
      `    one origin: ${of.map((id) => outlet.get(id)).join(', ')}; credits ${agency ?? 'nobody'}`,
    );
}

function found(pair: GoldPair, articles: ReadonlyMap<string, Article>) {
  const both = pair.articles.map((id) => articles.get(id)!);
  const origins = groupOrigins(both);
  const parts = origins.flatMap((origin) => origin.parts);
  const judged: Judged = origins.length === 1 ? 'copy' : parts.length > 0 ? 'partial' : 'independent';
  const passages = origins.flatMap((origin) => [...origin.parts, ...origin.passages]);
  return { judged, passages, both };
}

function printPairs(
  part: string,
  pairs: readonly GoldPair[],
  articles: ReadonlyMap<string, Article>,
  errors: boolean,
): void {
  const here = pairs.filter((pair) => pair.articles.every((id) => articles.has(id)));
  const related = tally();
  const one = tally();
  const bands = new Map<string, Tally>();
  let sameJudgement = 0;
  let passagesFound = 0;
  for (const pair of here) {
    const { judged, passages, both } = found(pair, articles);
    const count = (wanted: boolean, isFound: boolean): Tally => ({
      right: Number(wanted && isFound),
      found: Number(isFound),
      wanted: Number(wanted),
    });
    const each = count(pair.judged !== 'independent', judged !== 'independent');
    add(related, each);
    const band = bands.get(pair.band) ?? tally();
    bands.set(pair.band, band);
    add(band, each);
    add(one, count(pair.judged === 'copy', judged === 'copy'));
    sameJudgement += Number(pair.judged === judged);
    if (pair.passage && judged !== 'independent') passagesFound += Number(holds(pair, passages));
    if (errors && pair.judged !== judged) {
      console.log(
        `    ${pair.judged}, found ${judged}: ${both.map((a) => `${a.outlet} «${a.title}»`).join(' | ')}`,
      );
      for (const { article, words, ...span } of passages)
        console.log(`      ${words} ${article} ${cut(articles.get(article)!.text, span)}`);
    }
  }
  console.log(`  pairs, ${part} (${here.length} of ${pairs.length})`);
  printTally('copied, whole or by passages', related);
  printTally('one origin', one);
  console.log(`    of three judgements the same: ${sameJudgement} of ${here.length}`);
  const withPassage = here.filter((pair) => pair.passage).length;
  console.log(`    the passage that was marked is found: ${passagesFound} of ${withPassage}`);
  for (const [name, { right, found: all, wanted }] of bands)
    console.log(`      containment ${name.padEnd(7)} ${right} right of ${all} found, ${wanted} to find`);
}

function holds(
  pair: GoldPair,
  passages: readonly { article: string; start: number; end: number }[],
): boolean {
  // A found passage may begin a few words later: the mark is where a reader saw it begin.
  const reach = 60;
  return passages.some((passage) => {
    const at = pair.passage![pair.articles.indexOf(passage.article)]!;
    return passage.start - reach <= at && at < passage.end;
  });
}

function printTally(name: string, each: Tally): void {
  const figure = (value: number) => value.toFixed(3).replace(/^0/, '');
  const cells = `P ${figure(precision(each))}  R ${figure(recall(each))}  F1 ${figure(f1(each))}`;
  console.log(`    ${name.padEnd(30)} ${cells}  (${each.wanted} to find, ${each.found} found)`);
}

/** Articles of the first days of the war, then one text printed by all: the two ways in which many can be alike. */
function printTime(all: readonly Article[]): void {
  const from = '2022-02-24';
  const days = all
    .filter((article) => article.published !== null && article.published >= from)
    .sort((a, b) =>
      a.published! < b.published! ? -1 : a.published! > b.published! ? 1 : a.id < b.id ? -1 : 1,
    );
  const ms = (articles: readonly Article[]) => {
    // Fresh objects, so that no words are remembered; the middle of five, of the processor's time.
    const runs = Array.from({ length: 5 }, () => {
      const fresh = articles.map((article) => ({ ...article }));
      const start = process.cpuUsage();
      groupOrigins(fresh);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    return runs.sort((a, b) => a - b)[2]!.toFixed(0);
  };
  groupOrigins(days.slice(0, 100));
  for (const count of [10, 50, 300]) {
    const set = days.slice(0, count);
    const words = set.reduce((sum, article) => sum + article.text.length, 0);
    const one = set.map((article, i) => ({ ...set[0]!, id: article.id, url: null, outlet: `outlet ${i}` }));
    console.log(
      `  time, ${count} articles (${Math.round(words / 1000)} kB): ${ms(set)} ms; one text in ${count} outlets: ${ms(one)} ms`,
    );
  }
}
