import { expect, test } from 'vitest';
import { cut } from '../../../../src/core/article/article.ts';
import { shownNames } from '../../../../src/core/context/shown-names.ts';
import { article, read } from '../sample-event.ts';

test('the fullest name printed, of equal ones the first', () => {
  const texts = ['Putin came. Vladimir Putin spoke.', 'Vladimir Putin left.'];
  const reads = texts.map((text, i) => read(article({ id: `a${i}`, text })));
  const names = shownNames(reads, ['vladimir-putin', 'alexander-lukashenko']);
  expect(Object.keys(names)).toEqual(['vladimir-putin']);
  expect(names['vladimir-putin']).toMatchObject({ article: 'a0' });
  expect(cut(texts[0]!, names['vladimir-putin']!)).toBe('Vladimir Putin');
});
