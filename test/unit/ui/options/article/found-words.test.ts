import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundWords } from '../../../../../src/ui/options/article/found-words.ts';

const marked = (text: string, words: readonly string[]) =>
  foundWords(text, words).map(({ start, end }) => text.slice(start, end));

describe('foundWords', () => {
  it('marks words in their forms, whatever their case', () => {
    expect(marked('Putin visited Minsk; a VISIT, the visits, visionary.', ['visit', 'putin'])).toEqual([
      'Putin',
      'visited',
      'VISIT',
      'visits',
    ]);
  });

  it('marks short words and numbers only as they are', () => {
    expect(marked('The new news of 2019, 20190 and 9,000.', ['new', '2019', '9,000'])).toEqual([
      'new',
      '2019',
      '9,000',
    ]);
  });

  it('marks a phrase as one, across lines', () => {
    expect(marked('first\nsince 2019, since first', ['first since 2019'])).toEqual(['first\nsince 2019']);
  });

  it('marks Cyrillic words', () => {
    expect(marked('Путин прилетел в Минск. В Минске его ждали.', ['минск'])).toEqual(['Минск', 'Минске']);
  });

  it('marks nothing where nothing was searched for', () => {
    expect(marked('Putin', [])).toEqual([]);
    expect(marked('Putin', ['', '“”'])).toEqual([]);
  });

  it('gives spans in order, without overlap, within the text', () => {
    const word = fc.constantFrom('minsk', 'putin', 'visit', 'visits', 'a', '2019', '–', 'Минск');
    const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 5 }), (whole, sought) => {
        let end = 0;
        for (const span of foundWords(whole, sought)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(whole.length);
      }),
    );
  });
});
