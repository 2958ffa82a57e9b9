import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut } from '../../../../../src/core/article/article.ts';
import { sharedText } from '../../../../../src/core/event/copies/shared-passages.ts';
import { wordRuns } from '../../../../../src/core/event/word-runs.ts';
import { agency, own, text } from './invented-reports.ts';

const shared = (a: string, b: string) => sharedText(wordRuns({ text: a }), wordRuns({ text: b }));
const passages = (a: string, b: string) =>
  shared(a, b).passages.map((passage) => [cut(a, passage.a), cut(b, passage.b), passage.words]);

const line = 'the old pumps of the lower mill were moving about eleven tonnes of water every second';

describe('shared passages', () => {
  test('as they are printed in both, with the words in common', () => {
    expect(passages(`Today ${line}.`, `Nobody saw it: ${line}! Later more.`)).toEqual([[line, line, 16]]);
  });

  test('go on over a word put in, left out or replaced', () => {
    const changed = line.replace('lower', 'upper').replace('about ', '').replace('tonnes', 'metric tonnes');
    expect(passages(line, changed)).toEqual([[line, changed, 13]]);
  });

  test('in another order are several, in order of place in the first', () => {
    const [first, second] = [agency[0]!, agency[1]!];
    const found = shared(`${first} ${second}`, `${second} ${own[0]} ${first}`);
    expect(found.passages.map((passage) => passage.a.start)).toEqual([0, first.length + 1]);
    expect(found.ofA).toBe(1);
    expect(found.ofB).toBeLessThan(0.8);
  });

  test('a passage printed three times is one', () => {
    expect(passages(line, `${line}. ${line}. ${line}`)).toHaveLength(1);
    expect(passages(`${line}. ${line}. ${line}`, line)).toHaveLength(1);
  });

  test('names and numbers are less of a wording', () => {
    const names = 'Andriy Kovalenko Petro Marchenko Oleh Shevchuk Ivan Bondar Taras Melnyk';
    const [passage] = shared(names, `With them ${names}`).passages;
    expect([passage?.words, passage?.wording]).toEqual([10, 5]);
  });

  test('of two reports in their own words there are none', () => {
    expect(shared(text(agency), text(own)).passages).toEqual([]);
    expect(shared('', text(own))).toEqual({ passages: [], ofA: 0, ofB: 0, spread: 0 });
    expect(shared('Two words', 'Two words').passages).toEqual([]);
  });

  test('lie inside both texts, and share no more than there is, whatever the texts', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', '“', '”', '.\n\n', '7'), { maxLength: 200 });
    fc.assert(
      fc.property(words, words, (x, y) => {
        const [a, b] = [x.join(' '), y.join(' ')];
        const found = shared(a, b);
        for (const share of [found.ofA, found.ofB, found.spread]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        for (const passage of found.passages) {
          expect(passage.a.end).toBeLessThanOrEqual(a.length);
          expect(passage.b.end).toBeLessThanOrEqual(b.length);
          expect(passage.a.start).toBeLessThan(passage.a.end);
          expect(passage.b.start).toBeLessThan(passage.b.end);
        }
      }),
    );
  });
});

test('a word repeated a hundred thousand times in both', () => {
  const text = 'well '.repeat(100_000);
  expect(shared(text, text).passages.length).toBeGreaterThan(0);
});
