import { describe, expect, it } from 'vitest';
import { type Article, cut } from '../../../src/core/article/article.ts';
import { readArticle } from '../../../src/core/reading/read-article.ts';
import { readMarks } from '../../../src/corpus/read-marks.ts';
import { lexicon } from '../core/reading/lexicon.ts';

const article: Article = {
  id: 'a',
  url: null,
  outlet: 'Daily Bee',
  title: 'Visit',
  byline: null,
  published: '2022-12-20',
  lang: 'en',
  text: 'Vladimir Putin flew to Minsk on Monday.\n\n“We want up to 9,000 soldiers here,” Putin said.',
};

describe('readMarks', () => {
  const marks = readMarks(article, readArticle(article, lexicon));
  const at = (words: string) => marks.filter((mark) => cut(article.text, mark) === words);

  it('gives names the fullest form that the article prints', () => {
    expect(at('Putin')).toEqual([
      expect.objectContaining({
        kind: 'name',
        of: 'person',
        entity: 'vladimir-putin',
        known: true,
        fullest: 'Vladimir Putin',
      }),
    ]);
    expect(at('Minsk')).toEqual([expect.objectContaining({ kind: 'name', of: 'place', fullest: 'Minsk' })]);
  });

  it('gives numbers what they count and dates their day', () => {
    expect(at('up to 9,000')).toEqual([
      expect.objectContaining({ kind: 'number', value: 9000, bound: 'less', thing: 'soldiers' }),
    ]);
    expect(at('Monday')).toEqual([
      expect.objectContaining({ kind: 'date', date: '2022-12-19', precision: 'day' }),
    ]);
  });

  it('gives quotes their speaker and the words that attribute them', () => {
    expect(marks.filter((mark) => mark.kind === 'quote')).toEqual([
      expect.objectContaining({
        of: 'direct',
        speaker: 'Vladimir Putin',
        speakerKind: 'person',
        cue: 'said',
        cueClass: 'neutral',
      }),
    ]);
  });

  it('orders them by place, what is longer before what lies in it', () => {
    const quote = marks.findIndex((mark) => mark.kind === 'quote');
    const number = marks.findIndex((mark) => mark.kind === 'number');
    expect(quote).toBeLessThan(number);
    expect(marks.every((mark, i) => i === 0 || marks[i - 1]!.start <= mark.start)).toBe(true);
  });
});
