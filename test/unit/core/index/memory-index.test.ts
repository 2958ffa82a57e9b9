import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/core/article/article.ts';
import { createMemoryIndex } from '../../../../src/core/index/memory-index.ts';
import { article, ferry, rarity } from '../sample-event.ts';

function indexOf(...articles: Article[]) {
  const index = createMemoryIndex(rarity);
  for (const each of articles) index.add(each);
  return index;
}

const outlets = (found: readonly Article[]) => found.map(({ outlet }) => outlet);

describe('the index of the command line', () => {
  test('finds the event’s articles before others', () => {
    const index = indexOf(ferry.other, ferry.evening, ferry.courier);
    expect(index.size).toBe(3);
    expect(outlets(index.candidates(ferry.herald, 10)).slice(0, 2).sort()).toEqual([
      'Baltic Courier',
      'Evening Post',
    ]);
    expect(index.candidates(ferry.herald, 1)).toHaveLength(1);
  });

  test('gives an article itself back, first', () => {
    expect(indexOf(ferry.courier, ferry.herald, ferry.evening).candidates(ferry.herald, 10)[0]?.id).toBe(
      ferry.herald.id,
    );
  });

  test('of two alike the nearer in time comes first; one without a date counts as far away', () => {
    const { text } = ferry.courier;
    const near = article({ outlet: 'near', published: '2031-03-14', text });
    const far = article({ outlet: 'far', published: '2031-09-01', text });
    const undated = article({ outlet: 'undated', text });
    expect(outlets(indexOf(far, near).candidates(ferry.herald, 10))).toEqual(['near', 'far']);
    expect(outlets(indexOf(far, near).candidates({ ...ferry.herald, published: null }, 10))).toEqual([
      'far',
      'near',
    ]);
    expect(outlets(indexOf(undated, near).candidates(ferry.herald, 10))).toEqual(['near', 'undated']);
    expect(outlets(indexOf(undated, far).candidates(ferry.herald, 10))).toEqual(['undated', 'far']);
  });

  test('however far in time, what is most alike is still found', () => {
    const old = { ...ferry.courier, published: '1999-01-01' };
    expect(indexOf(ferry.other, old).candidates(ferry.herald, 1)).toEqual([old]);
  });

  test('an article about nothing has no candidates, and an empty index none for anybody', () => {
    expect(indexOf(ferry.herald).candidates(article({}), 10)).toEqual([]);
    expect(indexOf().candidates(ferry.herald, 10)).toEqual([]);
    expect(indexOf(article({})).candidates(ferry.herald, 10)).toEqual([]);
  });
});
