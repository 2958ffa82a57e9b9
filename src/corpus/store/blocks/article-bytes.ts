import type { Article } from '../../../core/article/article.ts';

/** About what an article takes in the database: browsers store a string as one byte a unit where that is enough. */
export function articleBytes({ id, url, outlet, title, byline, published, lang, text }: Article): number {
  const fields = [id, url, outlet, title, byline, published, lang, text];
  return fields.reduce((sum, field) => sum + stringBytes(field), OVERHEAD);
}

export function stringBytes(text: string | null): number {
  if (text === null) return 1;
  return (ONE_BYTE.test(text) ? 1 : 2) * text.length;
}

const ONE_BYTE = /^[\0-\xff]*$/;
/** Names of the fields and the rest of a record. */
const OVERHEAD = 150;
