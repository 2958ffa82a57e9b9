import { expect, it } from 'vitest';
import { fitted, widthOf, wrapped } from '../../../../src/ui/pictures/frame/fitted.ts';

it('reckons with the width of bold letters and of other scripts', () => {
  const [latin, cyrillic] = ['Evening news', 'Вечерние нов'].map((each) => widthOf(each, 12));
  expect(cyrillic).toBeGreaterThan(latin!);
  expect(widthOf('Evening news', 12, true)).toBeGreaterThan(latin!);
  const room = widthOf('Evening news', 12);
  expect(fitted('Evening news', room, 12)).toBe('Evening news');
  expect(fitted('Evening news', room, 12, true)).toMatch(/^Evening.*…$/u);
});

it('counts letters as a reader does: marks that join them and signs of several are one', () => {
  expect(widthOf('e\u0301te\u0301', 12)).toBe(widthOf('ete', 12));
  expect(widthOf('👩‍👩‍👧', 12)).toBe(widthOf('👧', 12));
  expect(widthOf('й', 12)).toBe(widthOf('и\u0306', 12));
});

it('breaks lines between words, and within one only where it alone is too long', () => {
  const room = widthOf('nine chars', 11);
  expect(wrapped('one two  three four', room, 11)).toEqual(['one two', 'three four']);
  expect(wrapped('a nineteenletterswords b', room, 11)).toEqual(['a', 'nineteenle', 'tterswords', 'b']);
  expect(wrapped('', room, 11)).toEqual([]);
});

it('keeps all the words of long lists, and says where there are more than anybody reads', () => {
  const outlets = Array.from({ length: 60 }, (_, n) => `The Evening Gazette of Town ${n}`).join(', ');
  expect(wrapped(outlets, 320, 11).join(' ')).toBe(outlets);
  const endless = wrapped('word '.repeat(5_000), 320, 11).join(' ');
  expect(endless).toMatch(/…$/u);
  expect(endless.length).toBeLessThan(5_000);
});
