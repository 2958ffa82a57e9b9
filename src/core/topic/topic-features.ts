import { AGAINST } from './compiled-pack.ts';
import type { TopicMention } from './find-mentions.ts';
import type { PageWords } from './page-words.ts';
import {
  AGAINST_FULL,
  COUNT_FULL,
  type FEATURE_WEIGHTS,
  LEAD_FULL,
  LEAD_WORDS,
  SHARE_FULL,
  SHORT_TEXT,
} from './thresholds.ts';

/** The words of one field and the mentions of one pack in them. */
export interface FieldMentions {
  readonly words: PageWords;
  readonly mentions: readonly TopicMention[];
}

/** What the score is worked out from; each 0 to 1. `FEATURE_WEIGHTS` says what each is. */
export type TopicFeatures = Readonly<Record<keyof typeof FEATURE_WEIGHTS, number>>;

/** `lines`: title and headline; `text`: the body, whose first words are the lead. Linear in the mentions. */
export function topicFeatures(
  subjects: number,
  lines: readonly FieldMentions[],
  description: FieldMentions,
  text: FieldMentions,
): TopicFeatures {
  const title = new Array<number>(subjects).fill(0);
  const lead = new Array<number>(subjects).fill(0);
  const share = new Array<number>(subjects).fill(0);
  let against = 0;
  for (const line of lines) {
    for (const { role, weight } of line.mentions) {
      if (role === AGAINST) against += weight;
      else {
        title[role] = Math.max(title[role]!, weight);
      }
    }
  }
  const leadEnd = text.words.sentences[Math.min(LEAD_WORDS, text.words.sentences.length) - 1] ?? -1;
  for (const part of [description, text]) {
    for (const { role, weight, sentence } of part.mentions) {
      if (part === text && sentence > leadEnd) break;
      if (role === AGAINST) against += weight;
      else {
        lead[role] = Math.min(1, lead[role]! + weight / LEAD_FULL);
      }
    }
  }
  let together = 0;
  const seen = new Array<number>(subjects).fill(0);
  const mentions = text.mentions;
  for (let i = 0; i < mentions.length; ) {
    const { sentence } = mentions[i]!;
    seen.fill(0);
    for (; i < mentions.length && mentions[i]!.sentence === sentence; i++) {
      const { role, weight } = mentions[i]!;
      if (role !== AGAINST) seen[role] = Math.max(seen[role]!, weight);
    }
    for (let s = 0; s < subjects; s++) share[s]! += seen[s]!;
    together += Math.min(...seen);
  }
  const sentences = text.words.sentenceCount + SHORT_TEXT;
  const shareLeast = Math.min(...share);
  const titleLeast = Math.min(...title);
  return {
    titleLeast,
    titleBest: Math.max(...title),
    leadLeast: Math.min(...lead),
    shareLeast: Math.min(1, shareLeast / sentences / SHARE_FULL),
    countLeast: Math.min(1, shareLeast / COUNT_FULL),
    together: Math.min(1, (together + titleLeast) / sentences / SHARE_FULL),
    against: Math.min(1, against / AGAINST_FULL),
  };
}
