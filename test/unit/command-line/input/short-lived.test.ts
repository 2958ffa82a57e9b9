import { describe, expect, it } from 'vitest';
import { shortLivedCopies } from '../../../../src/command-line/input/short-lived.ts';
import type { Article } from '../../../../src/core/article/article.ts';

const article = (id: string): Article => ({
  id,
  url: null,
  outlet: '',
  title: '',
  byline: null,
  published: null,
  lang: null,
  text: id,
});

describe('shortLivedCopies', () => {
  it('gives an equal copy, the same one while it is among the latest', () => {
    const copy = shortLivedCopies(2);
    const [a, b, c] = [article('a'), article('b'), article('c')];
    const first = copy(a);
    expect(first).toEqual(a);
    expect(first).not.toBe(a);
    copy(b);
    expect(copy(a)).toBe(first); // now b is the oldest
    const second = copy(c);
    expect(copy(a)).toBe(first);
    expect(copy(c)).toBe(second);
    copy(b);
    expect(copy(a)).not.toBe(first);
  });
});
