import { describe, expect, test } from 'vitest';
import { articleId } from '../../../../src/core/article/article-id.ts';
import { entryArticle, type PageEntry } from '../../../../src/core/article/page-entries.ts';

const page = { outlet: 'The Herald', lang: 'en' };
const entry: PageEntry = {
  title: 'Ferry runs again',
  text: 'After two days in port.',
  published: '2024-05-03T09:30:00+02:00',
  url: 'https://news.example/live#u12',
};

describe('an entry as an article', () => {
  test('is what the page shows of it, and by the page’s outlet', () => {
    const article = {
      url: entry.url,
      outlet: 'The Herald',
      title: entry.title,
      byline: null,
      published: entry.published,
      lang: 'en',
      text: entry.text,
    };
    expect(entryArticle(page, entry)).toEqual({ id: articleId(article), ...article });
  });

  test('updates of one live blog are told apart by their place in it', () => {
    const ids = ['#u12', '#u13'].map(
      (place) => entryArticle(page, { ...entry, url: `https://news.example/live${place}` }).id,
    );
    expect(new Set(ids).size).toBe(2);
  });

  test('without a date it has none', () => {
    expect(entryArticle(page, { ...entry, published: null }).published).toBeNull();
  });
});
