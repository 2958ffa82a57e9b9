import type { Article } from '../../../src/core/article/article.ts';
import { articleFields, detect } from '../../../src/core/topic/detect.ts';
import { PROBE_ACCEPT_SCORE, PROBE_TEXT } from '../../../src/core/topic/thresholds.ts';
import type { PageFields } from '../../../src/core/topic/topic-pack.ts';
import { findDataSet, recordsOf } from '../data-folders.ts';
import type { EvalOptions } from '../options.ts';
import { fitTopic } from './fit-topic.ts';
import { DETECTORS, type Labelled, labelledArticles, labelledPages, PROBES } from './labelled.ts';
import { report } from './report-topic.ts';

const BELARUS = /belarus|lukashenk|minsk/i;
const WAR = 'ua-war-2022-to-may';

/**
 * Precision and recall of the detector with the shipped pack: on pages written for it, on labelled articles of the war, and
 * how many it takes of articles that are about other things; what the probe lets through of all that; and the fit of the
 * weights. Errors are printed by id of the set that `--errors` names; those of unseen sets are for nobody who changes rules.
 */
export function evalTopic(options: EvalOptions): void {
  const articles = articlesOf(WAR, options);
  const seen = {
    lines: labelledPages('lines.jsonl'),
    'lines-later': labelledPages('lines-later.jsonl'),
    pages: labelledPages('pages.jsonl'),
    'pages-more': labelledPages('pages-more.jsonl'),
    war: labelledArticles(articles, 'ua-war-labels.json'),
  };
  const sets: Readonly<Record<string, readonly Labelled[]>> = {
    ...seen,
    'pages-unseen': labelledPages('pages-unseen.jsonl'),
    'war-unseen': labelledArticles(articles, 'ua-war-unseen.json'),
    'war-later': labelledArticles(articles, 'ua-war-later.json'),
  };
  for (const [name, labelled] of Object.entries(sets)) {
    if (options.only && options.only !== name) continue;
    const judged = labelled.map((each) => {
      const { topic, score } = detect(each.fields, [DETECTORS]);
      return { ...each, score, taken: topic !== null };
    });
    report(name, judged, true);
    if (options.errors !== name || name.includes('unseen')) continue;
    for (const { id, label, taken, score } of judged)
      if (taken !== label) console.log(`  ${label ? 'missed' : 'wrong '} ${id} ${score.toFixed(2)}`);
  }
  if (options.only) return;
  const named = articles.filter(namesBelarus).map(articleFields);
  others(
    'war articles that do not name Belarus',
    articles.filter((article) => !namesBelarus(article)),
  );
  for (const name of ['abp-sample', 'newscluster-5w1h']) others(name, articlesOf(name, options));
  const { war: _, ...written } = seen;
  probed(
    'written pages',
    Object.values(written).flatMap((pages) => pages.map(({ fields }) => fields)),
  );
  probed('war articles that name Belarus', named);
  fitTopic(seen);
}

const namesBelarus = ({ title, text }: Article) => BELARUS.test(title + text);

/** None where the set is not to be had. */
function articlesOf(name: string, options: EvalOptions): Article[] {
  const folder = findDataSet(name, options.data ?? null);
  return folder
    ? [...recordsOf<Article>(folder)].filter(({ title, text }) => title !== undefined && text !== undefined)
    : [];
}

function others(name: string, articles: readonly Article[]): void {
  const taken = articles.filter((article) => detect(articleFields(article), [DETECTORS]).topic !== null);
  console.log(`${name}: ${taken.length} of ${articles.length} taken`);
}

/** What the probe lets through by the beginning of each, beside what the detector takes. */
function probed(name: string, pages: readonly PageFields[]): void {
  const passes = (page: PageFields) =>
    detect({ ...page, text: page.text.slice(0, PROBE_TEXT) }, [PROBES], PROBE_ACCEPT_SCORE).topic !== null;
  const taken = pages.filter((page) => detect(page, [DETECTORS]).topic !== null);
  console.log(
    `probe, ${name}: lets ${taken.filter(passes).length} of ${taken.length} that are taken through, ${pages.filter(passes).length} of ${pages.length} in all`,
  );
}
