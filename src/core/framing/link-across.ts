import type { ReadArticle } from '../reading/reading.ts';

/**
 * One id for a person whom one article names in full and another by family name alone ("jd-vance", "vance"): each article
 * is read by itself, so only ids that the gazetteer holds are the same everywhere. An id of one word is that of the only
 * longer one in the coverage that ends with it; where there are two such, it stays.
 */
export function linkAcross(articles: readonly ReadArticle[]): (entity: string) => string {
  const family = new Map<string, string | null>();
  const short = new Set<string>();
  for (const { reading } of articles)
    for (const { entity, kind, known } of reading.mentions) {
      if (entity === null || (kind !== 'person' && kind !== 'unknown')) continue;
      const at = entity.lastIndexOf('-');
      if (at < 0) {
        if (!known) short.add(entity);
        continue;
      }
      const last = entity.slice(at + 1);
      const other = family.get(last);
      family.set(last, other === undefined || other === entity ? entity : null);
    }
  return (entity) => (short.has(entity) ? (family.get(entity) ?? entity) : entity);
}
