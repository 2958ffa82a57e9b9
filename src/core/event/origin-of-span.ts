import type { Span } from '../article/article.ts';
import type { ArticleSpan, TracedOrigin } from './copies/traced-origin.ts';

/**
 * Which origin a place in an article belongs to: that of the passage which makes up at least half of it, where the
 * article took one over, else the article's own. For an article that is in none of the origins, its own id.
 */
export function originOfSpan(origins: readonly TracedOrigin[]): (place: ArticleSpan) => string {
  const own = new Map(
    origins.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)),
  );
  const taken = new Map<string, (Span & { readonly origin: string })[]>();
  for (const { id, parts } of origins) {
    for (const { article, start, end } of parts) {
      const list = taken.get(article);
      if (list) list.push({ start, end, origin: id });
      else taken.set(article, [{ start, end, origin: id }]);
    }
  }
  return ({ article, start, end }) => {
    const covered = new Map<string, Span[]>();
    for (const part of taken.get(article) ?? []) {
      const common = { start: Math.max(start, part.start), end: Math.min(end, part.end) };
      if (common.end > common.start) covered.set(part.origin, [...(covered.get(part.origin) ?? []), common]);
    }
    let most = (end - start) / 2;
    let origin = own.get(article) ?? article;
    for (const [id, spans] of covered) {
      const length = lengthOf(spans);
      if (length >= most && length > 0) [most, origin] = [length, id];
    }
    return origin;
  };
}

/** Characters in these spans, those in several counted once. */
function lengthOf(spans: readonly Span[]): number {
  let length = 0;
  let reached = -1;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    length += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return length;
}
