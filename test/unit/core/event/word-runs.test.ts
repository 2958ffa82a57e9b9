import { describe, expect, test } from 'vitest';
import { cut } from '../../../../src/core/article/article.ts';
import { containment, sharedPassages, wordRuns } from '../../../../src/core/event/word-runs.ts';

const runs = (text: string) => [...wordRuns({ text }).runs.keys()];
const share = (a: string, b: string) => containment(wordRuns({ text: a }), wordRuns({ text: b }));

describe('three-word runs', () => {
  test('in order, without case, marks and possessives', () => {
    expect(runs('The ferry’s captain, Brekke')).toEqual(['the ferry captain', 'ferry captain brekke']);
    expect(runs('Two words')).toEqual([]);
    expect(runs('')).toEqual([]);
  });

  test.each<[string, string]>([
    ['“”', 'He said “the sonar was broken” and then left'],
    ['„“', 'He said „the sonar was broken“ and then left'],
    ['„”', 'He said „the sonar was broken” and then left'],
    ['«»', 'He said «the sonar was broken» and then left'],
    ['""', 'He said "the sonar was broken" and then left'],
  ])('leave out what stands between %s', (_, text) => {
    expect(runs(text)).toEqual(['he said and', 'said and then', 'and then left']);
  });

  test('a mark that is never closed opens nothing: not beyond its paragraph, not for more than a quote’s length', () => {
    expect(runs('He said “the sonar\nwas” broken')).toContain('said the sonar');
    expect(runs(`He “said the sonar ${'was '.repeat(300)}” broken`)).toContain('said the sonar');
    expect(runs('a “b c d')).toEqual(['a b c', 'b c d']);
  });

  test('a second mark inside does not end it early', () => {
    expect(runs('“one “two” three four five')).toEqual(['three four five']);
  });
});

test('containment is the share of the smaller one, symmetric, 0 for nothing', () => {
  expect(share('one two three four', 'zero one two three four five six')).toBe(1);
  expect(share('one two three four', 'one two three nine')).toBe(0.5);
  expect(share('zero one two three nine ten', 'one two three four')).toBe(0.5);
  expect(share('one two three', 'four five six')).toBe(0);
  expect(share('', 'four five six')).toBe(0);
  expect(share('', '')).toBe(0);
});

describe('shared passages', () => {
  const a = 'Zero. One two three four five six. Other words here. Seven eight nine ten.';
  const b = 'Seven, eight, nine, ten! And: one two three four five six at last.';

  test('longest first, as they are written in the first, so many words at least', () => {
    const found = (least: number, limit = 10) =>
      sharedPassages(wordRuns({ text: a }), wordRuns({ text: b }), least, limit).map((span) => cut(a, span));
    expect(found(4)).toEqual(['One two three four five six', 'Seven eight nine ten']);
    expect(found(5)).toEqual(['One two three four five six']);
    expect(found(4, 1)).toEqual(['One two three four five six']);
    expect(found(7)).toEqual([]);
  });
});

/** A way that looks ahead from every mark would take minutes: far above the test's time limit. */
test.each(['“', '„', '«', '"a', '“a”', '“ ', 'a b ', '“\n'])('a million characters of %j', (unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  expect(wordRuns({ text }).runs.size).toBeLessThan(5);
});
