import { MAX_PRONOUN_SENTENCES, MAX_RECENT } from '../thresholds.ts';
import type { Pronoun } from '../words/word.ts';
import { fits, type Voice } from './voice.ts';

/** Who was named or spoke last, the latest at the end. */
export class Recent {
  private readonly entries: { voice: Voice; sentence: number }[] = [];

  hasPerson = false;

  add(voice: Voice, sentence: number): void {
    this.hasPerson ||= voice.nature === 'person';
    this.entries.push({ voice, sentence });
    // One endless sentence holds no more of them than a long article does.
    if (this.entries.length > 2 * MAX_RECENT) this.entries.splice(0, this.entries.length - MAX_RECENT);
  }

  last(sentence: number, reach = MAX_PRONOUN_SENTENCES): Voice | null {
    const entry = this.entries.at(-1);
    return entry && sentence - entry.sentence <= reach ? entry.voice : null;
  }

  /** The latest that a pronoun can stand for; names that may be no person's only where there is nobody else. */
  find(pronoun: Pronoun, sentence: number): Voice | null {
    let doubtful: Voice | null = null;
    for (let i = this.entries.length - 1; i >= 0; i--) {
      const { voice, sentence: at } = this.entries[i]!;
      if (sentence - at > MAX_PRONOUN_SENTENCES) break;
      if (!fits(voice, pronoun)) continue;
      if (voice.nature !== 'name' || voice.sex !== null || voice.spoke) return voice;
      doubtful ??= voice;
    }
    return doubtful;
  }

  /** The latest person whose sex is known to be the pronoun's. */
  findSure(pronoun: Pronoun, sentence: number, reach: number): Voice | null {
    for (let i = this.entries.length - 1; i >= 0; i--) {
      const { voice, sentence: at } = this.entries[i]!;
      if (sentence - at > reach) return null;
      if (voice.sex === pronoun) return voice;
    }
    return null;
  }

  /** The latest without a name whose words end with a noun. */
  called(noun: string, sentence: number, text: string): Voice | null {
    for (let i = this.entries.length - 1; i >= 0; i--) {
      const { voice, sentence: at } = this.entries[i]!;
      if (sentence - at > MAX_PRONOUN_SENTENCES) return null;
      const { start, end, entity, kind } = voice.speaker;
      if (entity !== null || kind !== 'anonymous') continue;
      if (text.slice(start, end).toLowerCase().endsWith(noun)) return voice;
    }
    return null;
  }

  person(sentence: number, reach: number): Voice | null {
    for (let i = this.entries.length - 1; i >= 0; i--) {
      const { voice, sentence: at } = this.entries[i]!;
      if (sentence - at > reach) return null;
      if (voice.nature === 'person') return voice;
    }
    return null;
  }
}
