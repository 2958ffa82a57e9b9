import { describe, expect, it } from 'vitest';
import type { MatchReason } from '../../../../src/core/context/context.ts';
import { label, MAX_LABEL, MAX_RECEIPT, receipt } from '../../../../src/ui/receipt/receipt-text.ts';

const text =
  'Before it. Ukraine’s top General Valery Zaluzhniy told The Economist on 19 December that Russia was preparing 200,000 fresh troops. After it.';
const span = { start: 11, end: text.indexOf(' After it.') };

const reason = (kind: MatchReason['kind'], words: string, weight = 0.2): MatchReason => ({
  kind,
  text: words,
  weight,
});
const marked = (...reasons: MatchReason[]) =>
  receipt(text, span, reasons)
    .pieces.filter((piece) => piece.marked)
    .map((piece) => piece.text);

describe('receipt', () => {
  it('is the exact span, whatever is marked in it', () => {
    const shown = receipt(text, span, [reason('word', 'troops'), reason('name', 'Valery Zaluzhniy')]);
    expect(shown.pieces.map((piece) => piece.text).join('')).toBe(text.slice(span.start, span.end));
    expect(shown.after).toBe(false);
  });

  it('marks names, numbers, dates and stems where they stand', () => {
    expect(marked(reason('name', 'valery zaluzhniy'))).toEqual(['Valery Zaluzhniy']);
    expect(marked(reason('number', '200,000'))).toEqual(['200,000']);
    expect(marked(reason('date', '19 December'))).toEqual(['19 December']);
    expect(marked(reason('word', 'prepar'))).toEqual(['preparing']);
    expect(marked(reason('nearby', 'troops fresh'))).toEqual(['fresh troops']);
  });

  it('does not mark inside other words, nor half of a number', () => {
    expect(marked(reason('word', 'eco'))).toEqual([]);
    expect(marked(reason('word', 'roops'))).toEqual([]);
    expect(marked(reason('number', '200'))).toEqual([]);
    expect(marked(reason('number', '9'))).toEqual([]);
  });

  it('cuts an overlong span at a word and says that it goes on', () => {
    const long = 'word '.repeat(500);
    const shown = receipt(long, { start: 0, end: long.length }, []);
    const words = shown.pieces.map((piece) => piece.text).join('');
    expect(words.length).toBeLessThanOrEqual(MAX_RECEIPT);
    expect(words.endsWith('word')).toBe(true);
    expect(shown.after).toBe(true);
  });

  it('takes a span beyond the text for what is there of it', () => {
    expect(receipt('short', { start: 2, end: 99 }, []).pieces).toEqual([{ text: 'ort', marked: false }]);
    expect(receipt('short', { start: 50, end: 99 }, []).pieces).toEqual([]);
  });

  it('looks at no more of a hostile text than it shows; all of it would take hours', () => {
    const hostile = 'a '.repeat(500_000);
    const beginning = hostile.slice(0, MAX_RECEIPT + 100);
    const reasons = Array.from({ length: 50 }, () => reason('word', 'a'));
    for (const shown of [receipt, label])
      expect(shown(hostile, { start: 0, end: hostile.length }, reasons)).toEqual(
        shown(beginning, { start: 0, end: beginning.length }, reasons),
      );
  });
});

describe('label', () => {
  it('is the window of whole words with the weightiest reasons', () => {
    const part = label(text, span, [reason('number', '200,000', 0.5), reason('name', 'Ukraine', 0.1)]);
    const words = text.slice(part.start, part.end);
    expect(words).toContain('200,000');
    expect(words.length).toBeLessThanOrEqual(MAX_LABEL);
    expect(text[part.start - 1]).toBe(' ');
  });

  it('begins where a part of the sentence does, if that is nearly as dense', () => {
    const sentence =
      'Foreign diplomats say Mr. Lukashenko, a pariah in the West, understands it would be deeply unpopular to commit troops to Ukraine.';
    const whole = { start: 0, end: sentence.length };
    const words = (...reasons: MatchReason[]) => {
      const { start, end } = label(sentence, whole, reasons);
      return sentence.slice(start, end);
    };
    expect(words(reason('word', 'unpopular', 0.4), reason('word', 'commit', 0.4))).toBe(
      'understands it would be deeply unpopular to commit troops to',
    );
    // What weighs more than all before it is not left out for a beginning.
    expect(words(reason('name', 'Ukraine', 0.9), reason('word', 'unpopular', 0.2))).toContain('Ukraine');
  });

  it('does not take the stop of a short form for the end of a sentence', () => {
    const sentence =
      'Mr. Putin’s visit was announced on Friday after a surprise Dec. 3 trip to Belarus by the defence minister Sergei Shoigu, it says.';
    const { start, end } = label(sentence, { start: 0, end: sentence.length }, [
      reason('name', 'Belarus', 0.4),
      reason('name', 'Shoigu', 0.4),
    ]);
    expect(sentence.slice(start, end)).not.toMatch(/^3 trip/);
  });

  it('is the beginning where nothing tells a better place, and all of a short span', () => {
    const part = label(text, span, []);
    expect(text.slice(part.start, part.end).startsWith('Ukraine’s top General')).toBe(true);
    expect(label('Short one.', { start: 0, end: 10 }, [])).toEqual({ start: 0, end: 10 });
  });
});
