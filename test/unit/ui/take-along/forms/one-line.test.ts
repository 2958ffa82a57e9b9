import fc from 'fast-check';
import { expect, it } from 'vitest';
import { oneLine } from '../../../../../src/ui/take-along/forms/one-line.ts';

it('makes blanks of line breaks and leaves all else', () => {
  expect(oneLine(' a \r\n\r\n b\u2028c  d\te ')).toBe('a b c  d\te');
});

it('turns back what is turned round in writing direction, after it', () => {
  expect(oneLine('\u202eabc')).toBe('\u202eabc\u202c');
  expect(oneLine('\u2067a\u202bb')).toBe('\u2067a\u202bb\u202c\u2069');
  // The end of an isolate ends what was opened within it.
  expect(oneLine('\u2067a\u202bb\u2069c')).toBe('\u2067a\u202bb\u2069c');
  expect(oneLine('a\u202cb\u2069')).toBe('a\u202cb\u2069');
});

it('only ever adds ends, and is done at once', () => {
  const words = fc.string({
    unit: fc.constantFrom('a', ' ', '\n', '\u202a', '\u202e', '\u202c', '\u2066', '\u2069'),
  });
  fc.assert(
    fc.property(words, (text) => {
      const line = oneLine(text);
      expect(line).toMatch(/^[^\n]*$/u);
      expect(line.startsWith(text.replace(/\s*\n\s*/gu, ' ').trim())).toBe(true);
      expect(oneLine(line)).toBe(line);
    }),
  );
});
