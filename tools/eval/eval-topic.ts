import { readFileSync } from 'node:fs';
import shipped from '../../assets/topics/putin-belarus.json' with { type: 'json' };
import names from '../../assets/topics/putin-belarus.names.json' with { type: 'json' };
import type { Article } from '../../src/core/article/article.ts';
import { articleFields, detect } from '../../src/core/topic/detect.ts';
import type { PageFields } from '../../src/core/topic/topic-pack.ts';
import { widenPack } from '../../src/core/topic/widen-pack.ts';
import { findDataSet, linesOf, recordsOf } from './data-folders.ts';
import type { EvalOptions } from './options.ts';

interface LabelledPage {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly description?: string;
  readonly text: string;
  readonly topic: boolean;
  readonly shape?: string;
  readonly why: string;
  readonly doubtful?: boolean;
}

interface WarLabel {
  readonly id: string;
  readonly topic: boolean;
  readonly draw?: string;
  readonly doubtful?: boolean;
}

interface Judged {
  readonly id: string;
  readonly label: boolean;
  readonly taken: boolean;
  readonly score: number;
  readonly group: string;
  readonly doubtful: boolean;
}

const putinBelarus = widenPack(shipped, names);
const FIXTURES = 'test/fixtures/topic';
const BELARUS = /belarus|lukashenk|minsk/i;

/**
 * Precision and recall of the detector with the shipped pack: on pages written for it, on labelled articles of the war, and
 * how many it takes of articles that are about other things. Errors are printed by id of the set that `--errors` names;
 * those of unseen sets are for nobody who changes rules.
 */
export function evalTopic(options: EvalOptions): void {
  const print = (name: string, judged: readonly Judged[], by: (each: Judged) => string) => {
    if (options.only && options.only !== name) return;
    report(name, judged, by);
    if (options.errors === name && !name.includes('unseen'))
      for (const { id, taken, score, label } of judged)
        if (taken !== label) console.log(`  ${label ? 'missed' : 'wrong '} ${id} ${score.toFixed(2)}`);
  };
  print('lines', pages('lines.jsonl'), ({ group }) => group);
  print('lines-later', pages('lines-later.jsonl'), ({ group }) => group);
  print('pages', pages('pages.jsonl'), ({ group }) => group);
  print('pages-more', pages('pages-more.jsonl'), ({ group }) => group);
  print('pages-unseen', pages('pages-unseen.jsonl'), ({ group }) => group);
  const folder = findDataSet('ua-war-2022-to-may', options.data ?? null);
  if (folder) {
    const articles = [...recordsOf<Article>(folder)];
    print('war', war(articles, 'ua-war-labels.json'), ({ group }) => group);
    print('war-unseen', war(articles, 'ua-war-unseen.json'), ({ group }) => group);
    others(
      'war articles that do not name Belarus',
      articles.filter(({ title, text }) => !BELARUS.test(title + text)),
    );
  }
  for (const name of ['abp-sample', 'newscluster-5w1h']) {
    const found = findDataSet(name, options.data ?? null);
    if (found)
      others(
        name,
        [...recordsOf<Article>(found)].filter(({ title, text }) => title !== undefined && text !== undefined),
      );
  }
}

function judge(id: string, fields: PageFields, label: boolean, group: string, doubtful: boolean): Judged {
  const { topic, score } = detect(fields, [putinBelarus]);
  return { id, label, taken: topic !== null, score, group, doubtful };
}

function pages(file: string): Judged[] {
  return linesOf<LabelledPage>(readFileSync(`${FIXTURES}/${file}`, 'utf8')).map((page) =>
    judge(
      page.id,
      { title: page.title, headline: '', description: page.description ?? '', text: page.text },
      page.topic,
      page.lang,
      page.doubtful ?? false,
    ),
  );
}

function war(articles: readonly Article[], file: string): Judged[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const { labels } = JSON.parse(readFileSync(`${FIXTURES}/${file}`, 'utf8')) as {
    labels: readonly WarLabel[];
  };
  return labels.flatMap(({ id, topic, draw, doubtful }) => {
    const article = byId.get(id);
    return article ? [judge(id, articleFields(article), topic, draw ?? 'any', doubtful ?? false)] : [];
  });
}

function others(name: string, articles: readonly Article[]): void {
  const taken = articles.filter((article) => detect(articleFields(article), [putinBelarus]).topic !== null);
  console.log(`${name}: ${taken.length} of ${articles.length} taken`);
}

function report(name: string, judged: readonly Judged[], by: (each: Judged) => string): void {
  console.log(
    `${name}: ${figures(judged)}; without doubtful ones ${figures(judged.filter(({ doubtful }) => !doubtful))}`,
  );
  const groups = new Set(judged.map(by));
  if (groups.size > 1)
    for (const group of groups)
      console.log(`  ${group}: ${figures(judged.filter((each) => by(each) === group))}`);
}

function figures(judged: readonly Judged[]): string {
  const right = judged.filter(({ label, taken }) => label && taken).length;
  const taken = judged.filter((each) => each.taken).length;
  const labelled = judged.filter(({ label }) => label).length;
  const share = (n: number, of: number) => (of === 0 ? '–' : (n / of).toFixed(3));
  return `P ${share(right, taken)} (${taken}) R ${share(right, labelled)} (${labelled})`;
}
