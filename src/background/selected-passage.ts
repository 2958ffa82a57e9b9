import type { Article } from '../core/article/article.ts';
import { articleId } from '../core/article/article-id.ts';
import { MAX_TEXT_CHARACTERS } from '../core/article/limits.ts';
import type { PageReading } from '../messages/protocol.ts';

/** Less tells nothing about an event, in UTF-16 units: "said Mr Lukashenko on Monday" is 28. */
const LEAST_SELECTED = 40;

/**
 * What is selected as an article of its own, with the outlet, day and language of the page it stands in and without a
 * headline: the page's may be about something else. Null where hardly anything is selected.
 */
export function selectedPassage(selected: string, reading: PageReading, address: string): Article | null {
  const text = selected.trim().slice(0, MAX_TEXT_CHARACTERS);
  if (text.length < LEAST_SELECTED) return null;
  const { outlet, published, lang } = standsIn(reading, address);
  const passage = { url: address, outlet, title: '', byline: null, published, lang, text };
  return { id: articleId(passage), ...passage };
}

function standsIn(reading: PageReading, address: string): Pick<Article, 'outlet' | 'published' | 'lang'> {
  if (reading.kind === 'article') return reading.article;
  if (reading.kind === 'entries') return { ...reading, published: null };
  return { outlet: new URL(address).hostname, published: null, lang: null };
}
