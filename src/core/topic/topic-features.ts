import { AGAINST, COMPANY, SUPPORT } from './compiled-pack.ts';
import type { TopicMention } from './find-mentions.ts';
import type { PageWords } from './page-words.ts';
import {
  AGAINST_FULL,
  COUNT_FULL,
  type FEATURE_WEIGHTS,
  LEAD_WORDS,
  SHARE_FULL,
  SHORT_SENTENCES,
  SHORT_TEXT,
  SUPPORT_FULL,
  SUPPORT_FULL_SHORT,
  UNTOLD_SUPPORT,
} from './thresholds.ts';

/** The words of one field and the mentions of one pack in them. */
export interface FieldMentions {
  readonly words: PageWords;
  readonly mentions: readonly TopicMention[];
}

/** What the score is worked out from; each 0 to 1. `FEATURE_WEIGHTS` says what each is. */
export type TopicFeatures = Readonly<Record<keyof typeof FEATURE_WEIGHTS, number>>;

/**
 * `lines`: title and headline; `text`: the body, whose first words are the lead. Linear in the mentions.
 * @param hasSupport whether the pack has words of its kind of news
 */
export function topicFeatures(
  subjects: number,
  lines: readonly FieldMentions[],
  description: FieldMentions,
  text: FieldMentions,
  hasSupport: boolean,
): TopicFeatures {
  const none = () => new Array<number>(subjects).fill(0);
  const [title, head, share, count] = [none(), none(), none(), none()];
  let against = 0;
  let support = 0;
  let company = 0;
  const { sentences, sentenceCount } = text.words;
  const leadEnd = sentences[Math.min(LEAD_WORDS, sentences.length) - 1] ?? -1;
  for (const field of [...lines, description, text]) {
    const { mentions } = field;
    let at = -1;
    const seen = none();
    for (const { role, weight, sentence } of mentions) {
      const isHead = field !== text || sentence <= leadEnd;
      if (role === AGAINST) against += isHead ? weight : 0;
      else if (role === SUPPORT) support += isHead ? 1 : 0;
      else if (role === COMPANY) company += field === text ? 1 : 0;
      else {
        if (isHead) head[role] = Math.max(head[role]!, weight);
        if (field !== text && field !== description) title[role] = Math.max(title[role]!, weight);
        if (field !== text) continue;
        // A sentence counts once for each subject, by its surest name.
        if (sentence !== at) seen.fill(0);
        at = sentence;
        share[role]! += Math.max(0, weight - seen[role]!);
        seen[role] = Math.max(seen[role]!, weight);
        count[role]! += weight;
      }
    }
  }
  const named = Math.min(...count);
  const inShare = Math.min(...share);
  const headLeast = Math.min(...head);
  const short = 1 / (1 + Math.max(0, sentenceCount - SHORT_SENTENCES) / SHORT_TEXT);
  const full = (most: number) => (hasSupport ? Math.min(1, support / most) : UNTOLD_SUPPORT);
  return {
    titleLeast: Math.min(...title),
    headLeast,
    shareLeast: Math.min(1, inShare / (sentenceCount + SHORT_TEXT) / SHARE_FULL),
    countLeast: Math.min(1, inShare / COUNT_FULL),
    against: Math.min(1, against / AGAINST_FULL),
    support: full(SUPPORT_FULL),
    supportShort: full(SUPPORT_FULL_SHORT) * headLeast * short,
    company: named / (named + company + 1),
  };
}
