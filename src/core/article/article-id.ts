import type { Article } from './article.ts';

/**
 * 64-bit content hash as 16 hex digits: two FNV-1a variants over UTF-16 units. Not cryptographic: an id names an
 * article inside one reader's corpus, where a crafted collision could only hide the crafter's own text.
 */
export function hash64(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return hex(a) + hex(b);
}

function hex(n: number): string {
  return (n >>> 0).toString(16).padStart(8, '0');
}

/** The id of an article that comes without one: from its URL where it has one, else from outlet, title and text. */
export function articleId(article: Omit<Article, 'id'>): string {
  return hash64(article.url ?? `${article.outlet}\n${article.title}\n${article.text}`);
}
