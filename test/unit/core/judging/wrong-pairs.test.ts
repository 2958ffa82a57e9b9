import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { JUDGING } from '../../../../src/core/judging/limits.ts';
import { isPassage, pairKey, passageKey } from '../../../../src/core/judging/passage-key.ts';
import { wrongPairs } from '../../../../src/core/judging/wrong-pairs.ts';

describe('a passage is known again', () => {
  test.each([
    ['other blanks and a line end', 'Two  helicopters\n and a boat.'],
    ['other quotation marks and no full stop', '“Two helicopters and a boat”'],
    ['capitals', 'TWO HELICOPTERS AND A BOAT'],
    ['soft hyphens and unseen joiners', 'Two heli\u00adcopters and\u200b a boat.'],
  ])('%s', (_, printed) => {
    expect(passageKey(printed)).toBe(passageKey('Two helicopters and a boat.'));
  });

  test('composed and decomposed letters are the same, other letters are not', () => {
    expect(passageKey('Präsident'.normalize('NFD'))).toBe(passageKey('Präsident'));
    expect(passageKey('Präsident')).not.toBe(passageKey('President'));
    expect(passageKey('в Минске')).not.toBe(passageKey('в Бресте'));
  });

  test('other numbers are another passage, and words don’t run together', () => {
    expect(passageKey('12 dead')).not.toBe(passageKey('15 dead'));
    expect(passageKey('a bc')).not.toBe(passageKey('ab c'));
  });

  test('what has no word is known by its signs', () => {
    expect(passageKey(' ❤ ')).toBe('❤');
    expect(passageKey('')).toBe('');
  });

  test('where it has no word and no sign it can’t be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 4 }), (text) => {
        expect(isPassage(text)).toBe(passageKey(text) !== '');
      }),
    );
    expect([isPassage(' \u200b\n'), isPassage('.')]).toEqual([false, true]);
  });

  test('by its beginning where it is longer than what is kept of it', () => {
    const long = 'word '.repeat(JUDGING.passageLetters);
    expect(passageKey(long)).toBe(passageKey(long.slice(0, JUDGING.passageLetters)));
  });
});

test('a pair has one key, whichever passage comes first, and another than any other pair', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => {
      expect(pairKey(a, b)).toBe(pairKey(b, a));
      if (passageKey(b) !== passageKey(c)) expect(pairKey(a, b)).not.toBe(pairKey(a, c));
    }),
  );
});

test('pairs hold both ways and for nothing else', () => {
  const wrong = wrongPairs([
    ['one thing', 'another thing'],
    ['one thing', 'a third'],
  ]);
  expect(wrong.has('One thing.', 'Another thing!')).toBe(true);
  expect(wrong.has('a third', 'one thing')).toBe(true);
  expect(wrong.has('a third', 'another thing')).toBe(false);
  expect(wrong.has('one thing', 'one thing')).toBe(false);
  expect(wrongPairs([]).has('', '')).toBe(false);
});
