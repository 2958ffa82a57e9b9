import type { Article } from '../article/article.ts';
import { AGAINST, compilePack } from './compiled-pack.ts';
import { findMentions } from './find-mentions.ts';
import { pageWords } from './page-words.ts';
import {
  ACCEPT_SCORE,
  FEATURE_WEIGHTS,
  FEATURES_BIAS,
  LEAD_WORDS,
  LINE_CAP,
  TEXT_CAP,
} from './thresholds.ts';
import { type FieldMentions, type TopicFeatures, topicFeatures } from './topic-features.ts';
import type { Detection, Evidence, EvidenceField, PageFields, TopicPack } from './topic-pack.ts';

/** What the detector reads of a whole article. */
export function articleFields(article: Pick<Article, 'title' | 'text'>): PageFields {
  return { title: article.title, headline: '', description: '', text: article.text };
}

/**
 * Which topic, if any, a page is on: the pack that fits best, with the names that spoke for and against it.
 * Linear in the text, which is read up to TEXT_CAP. `accept` is the score from which a page counts as on the topic.
 */
export function detect(fields: PageFields, packs: readonly TopicPack[], accept = ACCEPT_SCORE): Detection {
  const title = pageWords(fields.title.slice(0, LINE_CAP));
  const headline = pageWords(fields.headline === fields.title ? '' : fields.headline.slice(0, LINE_CAP));
  const description = pageWords(fields.description.slice(0, LINE_CAP));
  const text = pageWords(fields.text.slice(0, TEXT_CAP));
  let best: Detection = { topic: null, score: 0, evidence: [] };
  for (const pack of packs) {
    const names = compilePack(pack);
    const inTitle = { words: title, mentions: findMentions(title, names) };
    const inHeadline = { words: headline, mentions: findMentions(headline, names) };
    const inDescription = { words: description, mentions: findMentions(description, names) };
    const inText = { words: text, mentions: findMentions(text, names) };
    const lines: FieldMentions[] = [inTitle, inHeadline];
    // A text that came without any title is judged by its first sentence.
    if (title.starts.length + headline.starts.length === 0) {
      lines.push({
        words: inText.words,
        mentions: inText.mentions.filter((mention) => mention.sentence === 0),
      });
    }
    const score = allNamed(pack, [inTitle, inHeadline, inDescription, inText])
      ? probability(topicFeatures(pack.subjects.length, lines, inDescription, inText))
      : 0;
    if (score < best.score || (score === best.score && best.evidence.length > 0)) continue;
    const evidence = [
      ...gather(pack, 'title', [inTitle, inHeadline], 0, Number.POSITIVE_INFINITY),
      ...gather(pack, 'description', [inDescription], 0, Number.POSITIVE_INFINITY),
      ...gather(pack, 'lead', [inText], 0, LEAD_WORDS),
      ...gather(pack, 'body', [inText], LEAD_WORDS, Number.POSITIVE_INFINITY),
    ];
    best = { topic: score >= accept ? pack.id : null, score, evidence };
  }
  return best;
}

function allNamed(pack: TopicPack, found: readonly FieldMentions[]): boolean {
  return pack.subjects.every((_, role) =>
    found.some(({ mentions }) => mentions.some((mention) => mention.role === role)),
  );
}

/** Logistic regression: the score is the share of pages with such features that were on the topic when it was fitted. */
function probability(features: TopicFeatures): number {
  let sum = FEATURES_BIAS;
  for (const name of Object.keys(FEATURE_WEIGHTS) as (keyof TopicFeatures)[])
    sum += FEATURE_WEIGHTS[name] * features[name];
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

/** Mentions of one field by subject and name; `from` and `to` in words of the field. */
function gather(
  pack: TopicPack,
  field: EvidenceField,
  parts: readonly FieldMentions[],
  from: number,
  to: number,
): Evidence[] {
  const groups = new Map<string, { subject: string; alias: string; count: number; weight: number }>();
  for (const { mentions } of parts) {
    for (const { role, name, weight, word } of mentions) {
      if (word < from || word >= to || (role === AGAINST && weight === 0)) continue;
      const subject = role === AGAINST ? 'against' : pack.subjects[role]!.id;
      const group = groups.get(`${role} ${name}`) ?? { subject, alias: name, count: 0, weight: 0 };
      group.count++;
      group.weight += role === AGAINST ? -weight : weight;
      groups.set(`${role} ${name}`, group);
    }
  }
  return [...groups.values()].map((group) => ({
    ...group,
    field,
    weight: Math.round((group.weight / group.count) * 100) / 100,
  }));
}
