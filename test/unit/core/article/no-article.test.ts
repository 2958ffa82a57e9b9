import { expect, test } from 'vitest';
import { whyNoArticle } from '../../../../src/core/article/no-article.ts';

test('each kind of page has a sentence that says what it is', () => {
  const sentences = (['front-page', 'section', 'live-blog', 'search-results', 'video', 'forum'] as const).map(
    (page) => whyNoArticle({ page }),
  );
  expect(new Set(sentences).size).toBe(6);
});
