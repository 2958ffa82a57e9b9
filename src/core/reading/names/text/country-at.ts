import type { NamePage } from './name-page.ts';

/** Country of an adjective, a name or a capital at this word. */
export function countryAt(page: NamePage, at: number): string | null {
  const word = page.words[at];
  if (!word) return null;
  const place = page.hits[at]?.aliases.find(({ entity }) => entity.kind === 'place')?.entity;
  if (place) return place.demonyms ? place.id : (place.in ?? null);
  return page.gazetteer.generic(page.lang).countries.get(word.lower) ?? null;
}
