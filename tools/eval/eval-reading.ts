import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/core/article/article.ts';
import { lexiconFromTable } from '../../src/core/reading/lexicon.ts';
import { readArticle } from '../../src/core/reading/read-article.ts';
import type { Reading } from '../../src/core/reading/reading.ts';
import { lexiconTable, starterCorpus } from '../packaged-tables.ts';
import { asReading } from './as-reading.ts';
import { findDataSet, linesOf, recordsOf } from './data-folders.ts';
import { type GoldArticle, slug } from './gold.ts';
import { lineScorers } from './lines.ts';
import { scoreNewsWcl } from './newswcl50.ts';
import type { EvalOptions } from './options.ts';
import { f1, precision, recall, type Tally } from './score.ts';
import { ReadingScore } from './score-reading.ts';

/** Whose errors nobody reads who makes rules; `second` is of the same articles as `test`. */
const KEPT_ASIDE: ReadonlySet<string> = new Set(['test', 'second', 'labels-fresh', 'unseen']);
const TITLES = {
  dev: 'articles the rules were tried on',
  more: 'articles read when the rules stood, tried on after a first measure',
  test: 'articles kept aside',
  labels: 'labels alone: articles the rules were tried on',
  'labels-fresh': 'labels alone: articles kept aside',
  second: 'a second reader on articles kept aside, against the first',
  seeds: 'the five seeds (tuned on; labels and names of things read in part)',
} as const;
type Part = keyof typeof TITLES;

/**
 * Measures what reading finds against what was read by hand. `test` and `unseen` were kept aside from the rules. The
 * articles' texts are not part of the project: they are looked for in the public set ua-war-2022-to-may, and left out
 * with a note where it is not to be had. `--errors MEASURE` prints no error of what was kept aside.
 */
export function evalReading(values: EvalOptions): void {
  const root = process.cwd();

  const lexicon = lexiconFromTable(lexiconTable(root));
  const slugs = new Map(
    [...lexicon.gazetteer.byId.values()].flatMap(({ id, names }) =>
      Object.values(names).flatMap((all) => all.map((name) => [slug(name), id] as const)),
    ),
  );
  const idOf = (id: string) => (lexicon.gazetteer.byId.has(id) ? id : (slugs.get(id) ?? id));
  const wants = (part: string) => values.only === undefined || values.only === part;
  const figure = (value: number) => value.toFixed(3).replace(/^0/, '');

  const MEASURES = {
    sentences: 'sentences, exact spans',
    mentions: 'mentions, exact spans',
    linked: 'of these, linked right',
    numbers: 'numbers with unit',
    dates: 'dates normalised',
    quotes: 'quote spans, direct and partial',
    indirect: 'indirect quotes',
    speakers: 'speaker of found quotes',
    cueClasses: 'class of cue of found quotes',
    labels: 'labels of actors',
    war: 'names for the war',
  } as const;

  function printTally(name: string, tally: Tally): void {
    const cells = [precision(tally), recall(tally), f1(tally)].map(figure).join('  ');
    console.log(
      `  ${name.padEnd(34)} P ${cells.replace('  ', '  R ').replace(/ {2}(?=\S+$)/, '  F1 ')}  (${tally.wanted})`,
    );
  }

  function printErrors(part: string, measure: string, lines: readonly string[]): void {
    if (values.errors !== measure || KEPT_ASIDE.has(part)) return;
    for (const line of lines) console.log(`    ${line}`);
  }

  function evaluateArticles(
    part: Part,
    gold: readonly GoldArticle[],
    articles: ReadonlyMap<string, Article>,
    read: (article: Article) => Reading = (article) => readArticle(article, lexicon),
    measures: readonly (keyof typeof MEASURES)[] = Object.keys(MEASURES) as (keyof typeof MEASURES)[],
  ): void {
    const score = new ReadingScore();
    let count = 0;
    for (const each of gold) {
      const article = articles.get(each.id);
      if (!article) continue;
      count += 1;
      score.add(each, read(article), article.text, idOf);
    }
    if (count === 0) {
      console.log(`\n${TITLES[part]}: the texts are not here; give their folder with --data`);
      return;
    }
    console.log(`\n${TITLES[part]}: ${count} articles`);
    for (const measure of measures) {
      printTally(MEASURES[measure], score[measure]);
      printErrors(
        part,
        measure,
        score.errors.filter((error) => error.measure === measure).map(({ line }) => line),
      );
    }
  }

  const readGold = (name: string) =>
    linesOf<GoldArticle>(readFileSync(join(root, `test/fixtures/gold/reading/${name}.jsonl`), 'utf8'));

  function articlesOf(ids: ReadonlySet<string>, ...sets: readonly string[]): Map<string, Article> {
    const found = new Map<string, Article>();
    for (const set of sets) {
      const folder = findDataSet(set, values.data ?? null);
      if (folder === null) continue;
      for (const record of recordsOf<Article & { readonly date: string | null }>(folder))
        if (ids.has(record.id))
          found.set(record.id, { ...record, byline: null, published: record.date, lang: 'en' });
    }
    return found;
  }

  const warArticles = (ids: ReadonlySet<string>) => articlesOf(ids, 'ua-war-2022-to-may');

  for (const part of (['dev', 'more', 'test'] as const).filter(wants)) {
    const gold = readGold(part);
    evaluateArticles(part, gold, warArticles(new Set(gold.map(({ id }) => id))));
  }

  for (const part of (['labels', 'labels-fresh'] as const).filter(wants)) {
    const gold = readGold(part);
    const texts = articlesOf(new Set(gold.map(({ id }) => id)), 'ua-war-2022-to-may', 'abp-sample');
    evaluateArticles(part, gold, texts, undefined, ['labels']);
  }

  if (wants('agreement')) {
    const second = new Map(readGold('second').map((each) => [each.id, each]));
    const gold = readGold('test').filter(({ id }) => second.has(id));
    evaluateArticles('second', gold, warArticles(new Set(second.keys())), (article) =>
      asReading(second.get(article.id)!),
    );
  }

  if (wants('seeds')) {
    const seeds = new Map(starterCorpus(root).articles.map((article) => [article.id, article]));
    evaluateArticles('seeds', readGold('seeds'), seeds);
  }

  if (wants('newswcl50')) {
    const folder = findDataSet('newswcl50', values.data ?? null);
    console.log('\nNewsWCL50, 50 articles, the people each event is about: agreement with one id a person');
    if (folder === null) console.log('  not here; give the folder of the sets with --data');
    else {
      const { recalled, precise, labels } = scoreNewsWcl(folder, lexicon);
      const of = (part: number, all: number) => `${figure(part / all)} (${all})`;
      console.log(
        `  mentions of the set with the commonest id of their chain  ${of(recalled.right, recalled.wanted)}`,
      );
      console.log(
        `  ours with such an id, on a mention of the chain           ${of(precise.right, precise.found)}`,
      );
      console.log(
        `  of these the labels                                       ${of(labels.right, labels.found)}`,
      );
    }
  }

  const scorers = lineScorers(root, lexicon, idOf);
  for (const part of ['lines', 'unseen'].filter(wants)) {
    const file = (name: string) => (part === 'lines' ? name : `${name}-unseen`);
    console.log(part === 'lines' ? '\nlines the rules were tried on' : '\nlines kept aside');
    const rows = {
      sentences: () => scorers.sentences(file('sentences')),
      headlines: () => scorers.languages(file('languages'), 'headline'),
      'language of sentences': () => scorers.languages(file('languages'), 'sentence'),
      'other languages': () => scorers.languages(file('languages'), 'other'),
      mentions: () => scorers.mentions(file('names')),
      linked: () => scorers.linked(file('names')),
      numbers: () => scorers.numbers(file('numbers')),
      dates: () => scorers.dates(file('dates')),
      clauses: () => scorers.clauses(file('clauses')),
      quotes: () => scorers.quotes(file('quotes'), ['direct', 'partial']),
      indirect: () => scorers.quotes(file('quotes'), ['indirect']),
      speakers: () => scorers.speakers(file('quotes')),
      labels: () => scorers.labels(file('labels')),
    };
    for (const [name, score] of Object.entries(rows)) {
      const { total, byLanguage, errors } = score();
      printTally(name, total);
      const each = [...byLanguage].map(([lang, tally]) => `${lang} ${figure(f1(tally))}`).join('  ');
      if (byLanguage.size > 1) console.log(`      ${each}`);
      printErrors(part, name, errors);
    }
  }
}
