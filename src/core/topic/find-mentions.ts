import { COMPANY, type CompiledName, type CompiledPack, firstLetters, PASSING } from './compiled-pack.ts';
import type { PageWords } from './page-words.ts';
import {
  COMPANY_NEEDED,
  COMPANY_WORDS,
  LIST_KEEPS,
  LONGEST_ENDING,
  PASSING_AFTER,
  PASSING_BEFORE,
} from './thresholds.ts';

/** A name of the pack at one place of a text. */
export interface TopicMention {
  readonly name: string;
  /** Number of the subject, or AGAINST, COMPANY or SUPPORT. */
  readonly role: number;
  /** Of the name, less what its surroundings take away. */
  readonly weight: number;
  /** Index of its first word. */
  readonly word: number;
  readonly sentence: number;
}

/** All mentions of subjects, of their company, and of words for and against, in order. Linear in the words of the text. */
export function findMentions(words: PageWords, pack: CompiledPack): TopicMention[] {
  const found: { readonly entry: CompiledName; readonly word: number; readonly last: number }[] = [];
  for (let i = 0; i < words.starts.length; ) {
    const bucket = pack.names.get(firstLetters(words.text, words.starts[i]!, words.ends[i]!));
    let length = 0;
    for (const entry of bucket ?? []) {
      if (entry.stems.length < length) break;
      // Of names as long as each other the pack's first counts, once a role: "belarus" before "belarus*".
      const before = found.at(-1);
      if (before?.word === i && before.entry.role === entry.role) continue;
      if (!matches(words, i, entry)) continue;
      length = entry.stems.length;
      found.push({ entry, word: i, last: i + length - 1 });
    }
    i += length || 1;
  }
  const mentions: TopicMention[] = [];
  found.forEach(({ entry, word, last }, at) => {
    if (entry.role === PASSING) return;
    const sentence = words.sentences[word]!;
    let weight = entry.weight;
    if (entry.role >= 0) {
      let company = 0;
      let passing = 0;
      // Neighbours are at most COMPANY_WORDS or PASSING_BEFORE words away, so these loops are bounded.
      for (const step of [-1, 1]) {
        for (let j = at + step; j >= 0 && j < found.length; j += step) {
          const other = found[j]!;
          const distance = step < 0 ? word - other.last : other.word - last;
          if (distance > Math.max(COMPANY_WORDS, PASSING_BEFORE) || words.sentences[other.word] !== sentence)
            break;
          if (other.entry.role === COMPANY && distance <= COMPANY_WORDS) company++;
          if (other.entry.role === PASSING && distance <= (step < 0 ? PASSING_BEFORE : PASSING_AFTER)) {
            passing = Math.max(passing, other.entry.weight);
          }
        }
      }
      weight *= Math.min(1 - passing, company >= COMPANY_NEEDED ? LIST_KEEPS : 1);
    }
    mentions.push({ name: entry.name, role: entry.role, weight, word, sentence });
  });
  return mentions;
}

function matches(words: PageWords, at: number, entry: CompiledName): boolean {
  const count = entry.stems.length;
  if (at + count > words.starts.length) return false;
  for (let k = 0; k < count; k++) {
    const start = words.starts[at + k]!;
    const stem = entry.stems[k]!;
    const rest = words.ends[at + k]! - start - stem.length;
    if (rest < 0 || rest > (entry.open[k] ? LONGEST_ENDING : 0) || !words.text.startsWith(stem, start))
      return false;
  }
  return true;
}
