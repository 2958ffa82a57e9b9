import { describe, expect, test } from 'vitest';
import { containment, indexRuns, NO_RUN, wordRuns } from '../../../../src/core/event/word-runs.ts';

/** The runs of a text by their words, each once. */
const runs = (text: string) => {
  const { words, runs: found } = wordRuns({ text });
  return [...found.values()]
    .sort((a, b) => a - b)
    .map((i) => [0, 1, 2].map((k) => words[i + k]!.norm).join(' '));
};
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

test('where a run stands again, and without those that are passed over', () => {
  const { words, at, again, runs: first } = wordRuns({ text: 'one two three one two three one two three' });
  expect([...again]).toEqual([3, 4, 5, 6, -1, -1, -1]);
  expect([...first.values()].sort()).toEqual([0, 1, 2]);
  const without = indexRuns(
    words,
    at.map((run, i) => (i === 3 ? NO_RUN : run)),
  );
  expect([...without.again]).toEqual([6, 4, 5, -1, -1, -1, -1]);
});

/** A way that looks ahead from every mark would take minutes: far above the test's time limit. */
test.each(['“', '„', '«', '"a', '“a”', '“ ', 'a b ', '“\n'])('a million characters of %j', (unit) => {
  const text = unit.repeat(1_000_000 / unit.length);
  expect(wordRuns({ text }).runs.size).toBeLessThan(5);
});
