import { api } from './api.ts';

/** The one reader of files that lie in the package; the only place where `fetch` may stand. */
export async function packagedTable<T>(
  name: 'rarity' | 'related-words' | 'lexicon' | 'starter-corpus',
): Promise<T> {
  const response = await fetch(api.runtime.getURL(`tables/${name}.json`));
  return (await response.json()) as T;
}
