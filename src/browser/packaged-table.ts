/**
 * The one reader of files that lie in the package; the only place where `fetch` may stand. The address is relative to
 * the extension, so that a worker, which has no extension API, reads them as well.
 */
export async function packagedTable<T>(
  name: 'related-words' | 'dates' | 'lexicon' | 'starter-corpus',
): Promise<T> {
  const response = await fetch(`/tables/${name}.json`);
  return (await response.json()) as T;
}

/** A table that is used as it lies there. */
export async function packagedBytes(name: 'rarity'): Promise<ArrayBuffer> {
  const response = await fetch(`/tables/${name}.bin`);
  return response.arrayBuffer();
}
