import type { Gazetteer } from '../names/compile-gazetteer.ts';
import { LONGEST_ENDING, SHORTEST_NATION_STEM, WORDS_REMEMBERED } from './thresholds.ts';

/** Adjectives and names of peoples of one language: word in lower case → id of the country. */
export interface Nations {
  /** Also of inflected forms and plurals. */
  of(lower: string): string | null;
}

/** Letters of a nominative's end that inflection replaces: "российск|ий", "rosyjsk|i", "russ|o". */
const ENDING = /(?:ий|ый|ой|і|ы|и|i|y|o|a|e|s)$/u;

const cache = new WeakMap<Gazetteer, Map<string, Nations>>();

export function nationsOf(gazetteer: Gazetteer, lang: string): Nations {
  const byLang = cache.get(gazetteer) ?? new Map<string, Nations>();
  cache.set(gazetteer, byLang);
  const known = byLang.get(lang) ?? compile(gazetteer, lang);
  byLang.set(lang, known);
  return known;
}

function compile(gazetteer: Gazetteer, lang: string): Nations {
  const words = new Map<string, string>();
  const stems = new Map<string, string>();
  for (const { id, demonyms } of gazetteer.byId.values())
    for (const demonym of demonyms?.[lang] ?? []) {
      const lower = demonym.toLowerCase();
      if (/\s/.test(lower)) continue;
      if (!words.has(lower)) words.set(lower, id);
      const stem = lower.replace(ENDING, '');
      if (stem.length >= SHORTEST_NATION_STEM && !stems.has(stem)) stems.set(stem, id);
    }
  const memory = new Map<string, string | null>();
  const lookUp = (lower: string): string | null => {
    const word = words.get(lower);
    if (word) return word;
    if (lang === 'en') return (lower.endsWith('s') && words.get(lower.slice(0, -1))) || null;
    const shortest = Math.max(SHORTEST_NATION_STEM, lower.length - LONGEST_ENDING);
    for (let length = lower.length; length >= shortest; length -= 1) {
      const stem = stems.get(lower.slice(0, length));
      if (stem) return stem;
    }
    return null;
  };
  return {
    of(lower) {
      const known = memory.get(lower);
      if (known !== undefined) return known;
      const found = lookUp(lower);
      if (memory.size < WORDS_REMEMBERED) memory.set(lower, found);
      return found;
    },
  };
}
