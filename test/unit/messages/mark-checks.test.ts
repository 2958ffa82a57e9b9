import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MARK_LIMITS, type PageMark } from '../../../src/core/context/page-marks.ts';
import { checkChosen, checkMark, checkShow, PAGE_CHECKS } from '../../../src/messages/mark-checks.ts';

const url = 'https://news.example/a';
const text = 'A ferry ran aground.';
const mark: PageMark = { start: 10, end: 10 + text.length, text, fact: 'a-10', kind: 'shared' };
const next: PageMark = { ...mark, start: 40, end: 40 + text.length, fact: null, kind: 'only-here' };

describe('marks that are handed over', () => {
  test('come through field by field', () => {
    const message = { tabId: 3, url, marks: [{ ...mark, more: 1 }, next], more: 1 };
    expect(checkMark(message)).toEqual({ tabId: 3, url, marks: [mark, next] });
    const inPage = { url, marks: [{ ...mark, more: 1 }], paint: true, listen: false, more: 1 };
    expect(PAGE_CHECKS.mark(inPage)).toEqual({ url, marks: [mark], paint: true, listen: false });
    expect(PAGE_CHECKS.mark({ url, marks: [], paint: false })).toEqual({ url, marks: [], paint: false });
  });

  test.each<[string, unknown]>([
    ['no list', { ...mark }],
    ['a kind that is none', [{ ...mark, kind: 'toString' }]],
    ['no words', [{ ...mark, text: '', end: mark.start }]],
    ['a length that is not the words’', [{ ...mark, end: mark.end + 1 }]],
    ['a place that is none', [{ ...mark, start: -1, end: -1 + text.length }]],
    ['a fact that is none', [{ ...mark, fact: 12 }]],
    ['a fact without end', [{ ...mark, fact: 'x'.repeat(MARK_LIMITS.factLetters + 1) }]],
    ['one over another', [mark, { ...mark, start: mark.start + 1, end: mark.end + 1 }]],
    ['another order than the page’s', [next, mark]],
  ])('%s is refused', (_, marks) => {
    expect(checkMark({ tabId: 3, url, marks })).toBeNull();
    expect(PAGE_CHECKS.mark({ url, marks, paint: true })).toBeNull();
  });

  test('there may be so many of them, so long, and no more', () => {
    const many = (count: number, length: number) =>
      Array.from({ length: count }, (_, i) => ({
        ...mark,
        start: i * length,
        end: (i + 1) * length,
        text: 'x'.repeat(length),
      }));
    const { marks, letters } = MARK_LIMITS;
    expect(checkMark({ tabId: 3, url, marks: many(marks, 10) })?.marks).toHaveLength(marks);
    expect(checkMark({ tabId: 3, url, marks: many(1, letters) })?.marks).toHaveLength(1);
    expect(checkMark({ tabId: 3, url, marks: many(marks + 1, 10) })).toBeNull();
    expect(checkMark({ tabId: 3, url, marks: many(1, letters + 1) })).toBeNull();
  });

  test('a page and a tab are named', () => {
    expect(checkMark({ tabId: '3', url, marks: [] })).toBeNull();
    expect(checkMark({ tabId: 3, url: 'file:///a', marks: [] })).toBeNull();
    expect(PAGE_CHECKS.mark({ url, marks: [], paint: 'yes' })).toBeNull();
  });
});

test('one is chosen and shown by its start', () => {
  expect(checkChosen({ fact: null, start: 3, more: 1 })).toEqual({ fact: null, start: 3 });
  expect(checkChosen({ fact: 'a-3', start: 3 })).toEqual({ fact: 'a-3', start: 3 });
  expect(checkShow({ tabId: 1, start: 3, more: 1 })).toEqual({ tabId: 1, start: 3 });
  expect(PAGE_CHECKS.show({ start: 3, more: 1 })).toEqual({ start: 3 });
  for (const start of [-1, 1.5, '3', null, 2 ** 53]) {
    expect(checkChosen({ fact: null, start })).toBeNull();
    expect(checkShow({ tabId: 1, start })).toBeNull();
    expect(PAGE_CHECKS.show({ start })).toBeNull();
  }
  expect(checkChosen({ fact: 3, start: 3 })).toBeNull();
});

test('only what is to end is taken back', () => {
  expect(PAGE_CHECKS.unmark({ paint: false, listen: true, more: 1 })).toEqual({ paint: false });
  expect(PAGE_CHECKS.unmark({})).toEqual({});
});

test('no check throws, and what none knows is none', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (raw) => {
      for (const check of [checkChosen, checkMark, checkShow, PAGE_CHECKS.mark, PAGE_CHECKS.show])
        expect(check(raw)).toBeNull();
    }),
    { numRuns: 500 },
  );
});
