import type { FoundPlace } from './settings-list.ts';

/**
 * The places that have every word of a query, be it a part of a word, whatever the case and without accents; those that
 * have them in their title first. Null for a query without words.
 */
export function findPlaces(places: readonly FoundPlace[], query: string): FoundPlace[] | null {
  const asked = folded(query).match(WORD) ?? [];
  if (asked.length === 0) return null;
  const has = (text: string) => {
    const words = folded(text);
    return asked.every((word) => words.includes(word));
  };
  const inTitle = places.filter(({ title }) => has(title));
  const elsewhere = places.filter(
    (place) => !inTitle.includes(place) && has(`${place.title} ${place.words}`),
  );
  return [...inTitle, ...elsewhere];
}

const WORD = /[\p{L}\p{N}]+/gu;
const ACCENT = /\p{M}+/gu;

const folded = (text: string) => text.normalize('NFD').replace(ACCENT, '').toLowerCase();
