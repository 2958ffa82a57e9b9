import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../../src/core/article/article.ts';
import { type Likeness, likeness } from '../../../../../src/corpus/store/identity/same-article.ts';
import { article } from '../../../core/sample-event.ts';

const held = article({
  id: 'a',
  url: 'https://press.example/a',
  outlet: 'Press',
  title: 'Ferry aground',
  published: '2031-03-14',
  byline: 'Jo',
  text: 'A ferry ran aground.\n\nNobody was hurt.',
});

describe('an arriving article beside one that is held', () => {
  test.each<[string, Partial<Article>, Likeness]>([
    ['itself', {}, 'same'],
    ['another id', { id: 'b' }, 'same'],
    ['other white space', { text: ' A ferry  ran aground. Nobody was hurt.\n' }, 'same'],
    ['letters composed otherwise', { title: 'Ferry aground'.normalize('NFD') }, 'same'],
    ['no URL', { url: null }, 'same'],
    ['a mirror', { url: 'https://press.example/b' }, 'same'],
    ['less known of it', { published: null, byline: null, lang: null, url: null }, 'same'],
    ['another text', { text: 'Two ferries ran aground.' }, 'newer'],
    ['another number in it', { text: held.text.replace('Nobody', '1.5 people') }, 'newer'],
    ['another headline', { title: 'Ferry afloat again' }, 'newer'],
    ['another day', { published: '2031-03-15' }, 'newer'],
    ['a time of that day', { published: '2031-03-14T10:00:00Z' }, 'same'],
    ['another outlet, no URL', { outlet: 'Post', url: null }, 'other'],
    ['another text and URL', { url: 'https://press.example/b', text: 'The opera opened.' }, 'other'],
    [
      'a sentence for all that is to be paid for',
      { url: 'https://press.example/b', title: 'Opera' },
      'other',
    ],
    ['the same id, without URL, under the same headline', { url: null, text: 'It floats again.' }, 'newer'],
    ['the same id alone', { url: null, title: 'Opera', text: 'The opera opened.' }, 'other'],
    ['the same id alone, no headlines', { url: null, title: '', text: 'The opera opened.' }, 'other'],
  ])('%s', (_, fields, expected) => {
    expect(likeness({ ...held, ...fields }, held)).toBe(expected);
  });

  test('what was not known and is now makes a new version', () => {
    for (const field of ['url', 'published', 'byline', 'lang'] as const)
      expect([field, likeness(held, { ...held, [field]: null })]).toEqual([field, 'newer']);
  });
});
