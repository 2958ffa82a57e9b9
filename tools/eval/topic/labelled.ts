import { readFileSync } from 'node:fs';
import shipped from '../../../assets/topics/putin-belarus.json' with { type: 'json' };
import names from '../../../assets/topics/putin-belarus.names.json' with { type: 'json' };
import type { Article } from '../../../src/core/article/article.ts';
import { articleFields } from '../../../src/core/topic/detect.ts';
import type { PageFields, TopicPack } from '../../../src/core/topic/topic-pack.ts';
import { widenPack } from '../../../src/core/topic/widen-pack.ts';
import { linesOf } from '../data-folders.ts';

/** The pack as the detector has it, and as the probe carries it. */
export const DETECTORS: TopicPack = widenPack(shipped, names);
export const PROBES: TopicPack = shipped;

/** A page or article of which it is known whether it is on the topic. */
export interface Labelled {
  readonly id: string;
  readonly fields: PageFields;
  readonly label: boolean;
  /** Two careful readers could differ. */
  readonly doubtful: boolean;
  /** Language, or how it was drawn. */
  readonly group: string;
}

interface LabelledPage {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly description?: string;
  readonly text: string;
  readonly topic: boolean;
  readonly doubtful?: boolean;
}

interface WarLabel {
  readonly id: string;
  readonly topic: boolean;
  readonly draw?: string;
  readonly doubtful?: boolean;
}

const FIXTURES = 'test/fixtures/topic';

/** Pages written for the detector: a file of `test/fixtures/topic`. */
export function labelledPages(file: string): Labelled[] {
  return linesOf<LabelledPage>(readFileSync(`${FIXTURES}/${file}`, 'utf8')).map((page) => ({
    id: page.id,
    fields: { title: page.title, headline: '', description: page.description ?? '', text: page.text },
    label: page.topic,
    doubtful: page.doubtful ?? false,
    group: page.lang,
  }));
}

/** Articles of a public set, labelled by id in a file of `test/fixtures/topic`. */
export function labelledArticles(articles: readonly Article[], file: string): Labelled[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const { labels } = JSON.parse(readFileSync(`${FIXTURES}/${file}`, 'utf8')) as {
    labels: readonly WarLabel[];
  };
  return labels.flatMap(({ id, topic, draw, doubtful }) => {
    const article = byId.get(id);
    if (!article) return [];
    const fields = articleFields(article);
    return [{ id, fields, label: topic, doubtful: doubtful ?? false, group: draw ?? 'any' }];
  });
}
