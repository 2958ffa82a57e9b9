import { compilePack } from './compiled-pack.ts';
import { findMentions } from './find-mentions.ts';
import { type PageWords, pageWords } from './page-words.ts';
import { FEATURE_WEIGHTS, FEATURES_BIAS, LINE_CAP, TEXT_CAP } from './thresholds.ts';
import { type FieldMentions, type TopicFeatures, topicFeatures } from './topic-features.ts';
import type { PageFields, TopicPack } from './topic-pack.ts';

/** The fields of a page cut into words, once for all packs: title, headline, description, text. */
export type FieldWords = readonly [PageWords, PageWords, PageWords, PageWords];

/** How one pack fits a page; `found` in the order of FieldWords. */
export interface PackScore {
  readonly score: number;
  /** What the score was worked out from; null where a subject is not named at all. */
  readonly features: TopicFeatures | null;
  readonly found: readonly [FieldMentions, FieldMentions, FieldMentions, FieldMentions];
}

/** Linear in the text, which is read up to TEXT_CAP. */
export function fieldWords({ title, headline, description, text }: PageFields): FieldWords {
  const lines = title + headline === '' ? firstSentence(text) : '';
  return [
    pageWords((lines || title).slice(0, LINE_CAP)),
    pageWords(headline === title ? '' : headline.slice(0, LINE_CAP)),
    pageWords(description.slice(0, LINE_CAP)),
    pageWords(text.slice(lines.length, TEXT_CAP)),
  ];
}

/** A text that came without any title is judged by its first sentence instead. */
function firstSentence(text: string): string {
  const start = text.slice(0, LINE_CAP);
  const words = pageWords(start);
  const next = words.sentences.indexOf(1);
  return next < 0 ? start : start.slice(0, words.starts[next]);
}

/** Score 0 where one of the pack's subjects is not named at all. */
export function scorePage(fields: FieldWords, pack: TopicPack): PackScore {
  const names = compilePack(pack);
  const look = (words: PageWords): FieldMentions => ({ words, mentions: findMentions(words, names) });
  const found: PackScore['found'] = [look(fields[0]), look(fields[1]), look(fields[2]), look(fields[3])];
  const named = (_: unknown, role: number) =>
    found.some((field) => field.mentions.some((mention) => mention.role === role));
  if (!pack.subjects.every(named)) return { score: 0, features: null, found };
  const features = topicFeatures(
    pack.subjects.length,
    found.slice(0, 2),
    found[2],
    found[3],
    pack.support !== undefined,
  );
  return { score: probability(features), features, found };
}

/** Logistic regression: the score is the share of pages with such features that were on the topic when it was fitted. */
function probability(features: TopicFeatures): number {
  let sum = FEATURES_BIAS;
  for (const name of Object.keys(FEATURE_WEIGHTS) as (keyof TopicFeatures)[])
    sum += FEATURE_WEIGHTS[name] * features[name];
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}
