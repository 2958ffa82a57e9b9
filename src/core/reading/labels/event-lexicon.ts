import type { EventWords } from '../../languages/event-words.ts';
import { type LanguageTable, languageWords, madeOnce } from '../../languages/language-table.ts';

/** What a word is to the name of a war, as bits. */
export const EventWord = {
  war: 1,
  act: 1 << 1,
  guarded: 1 << 2,
  military: 1 << 3,
  crime: 1 << 4,
  other: 1 << 5,
  before: 1 << 6,
  after: 1 << 7,
  verbal: 1 << 8,
  verbCue: 1 << 9,
  inside: 1 << 10,
  claim: 1 << 11,
  quality: 1 << 12,
  sided: 1 << 13,
  prefix: 1 << 14,
  verbTail: 1 << 15,
  general: 1 << 16,
  agent: 1 << 17,
  elsewhere: 1 << 18,
} as const;

export type EventFlags = (lower: string) => number;

const LONGEST_ENDING = 4;
const compiled = madeOnce((words: EventWords) => compile(words));

/** What a language's words are to the name of a war; null where the language has no such words. */
export function eventFlags(languages: LanguageTable, lang: string | null): EventFlags | null {
  const words = languageWords(languages, lang);
  return words && compiled(words.eventWords);
}

function compile(words: EventWords): EventFlags {
  const exact = new Map<string, number>();
  const stems = new Map<string, number>();
  const endings: [ending: string, flags: number][] = [];
  const put = (list: string | undefined, flags: number) => {
    for (const word of (list ?? '').split(/\s+/).filter(Boolean)) {
      if (word.startsWith('*')) endings.push([word.slice(1), flags]);
      else if (word.endsWith('*')) stems.set(word.slice(0, -1), (stems.get(word.slice(0, -1)) ?? 0) | flags);
      else exact.set(word, (exact.get(word) ?? 0) | flags);
    }
  };
  put(words.war, EventWord.war);
  put(words.acts, EventWord.act);
  put(words.guarded, EventWord.guarded);
  put(words.military, EventWord.military);
  put(words.crimes, EventWord.crime);
  put(words.claims, EventWord.claim);
  put(words.qualities, EventWord.quality);
  put(words.others, EventWord.other);
  put(words.before, EventWord.before);
  put(words.after, EventWord.after);
  put(words.verbal, EventWord.verbal);
  put(words.verbCues, EventWord.verbCue);
  put(words.inside, EventWord.inside);
  put(words.sided, EventWord.sided);
  put(words.prefixes, EventWord.prefix);
  put(words.verbTails, EventWord.verbTail);
  put(words.general, EventWord.general);
  put(words.agents, EventWord.agent);
  put(words.elsewhere, EventWord.elsewhere);
  const memory = new Map<string, number>();
  return (lower) => {
    const kept = memory.get(lower);
    if (kept !== undefined) return kept;
    let flags = exact.get(lower) ?? 0;
    for (let length = lower.length; length > 2 && length >= lower.length - LONGEST_ENDING; length -= 1) {
      const stem = stems.get(lower.slice(0, length));
      if (stem === undefined) continue;
      flags |= stem;
      break;
    }
    if (flags === 0) flags = endings.find(([ending]) => lower.endsWith(ending))?.[1] ?? 0;
    if (memory.size < 20_000) memory.set(lower, flags);
    return flags;
  };
}
