import type { FoundPlace } from './settings-list.ts';

/**
 * The places that have every word of a query, be it a part of a word, whatever the case and without accents; those that
 * have them in their title first, then those that readers call so. Null for a query without words.
 */
export function findPlaces(places: readonly FoundPlace[], query: string): FoundPlace[] | null {
  const asked = folded(query).match(WORD) ?? [];
  if (asked.length === 0) return null;
  const has = (text: string) => {
    const words = folded(text);
    return asked.every((word) => words.includes(word));
  };
  const found = new Set<FoundPlace>();
  for (const textOf of TEXTS) for (const place of places) if (has(textOf(place))) found.add(place);
  return [...found];
}

/** Where a query is looked for, what weighs most first. */
const TEXTS: readonly ((place: FoundPlace) => string)[] = [
  ({ title }) => title,
  ({ title, called }) => `${title} ${called}`,
  ({ title, called, words }) => `${title} ${called} ${words}`,
];

const WORD = /[\p{L}\p{N}]+/gu;
const ACCENT = /\p{M}+/gu;

/** The stroke of ł is no accent to Unicode. */
const folded = (text: string) => text.normalize('NFD').replace(ACCENT, '').toLowerCase().replaceAll('ł', 'l');
