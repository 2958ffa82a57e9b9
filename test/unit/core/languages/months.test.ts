import { expect, test } from 'vitest';
import { monthNumber } from '../../../../src/core/languages/months.ts';

test.each([
  ['January styczeń студзеня січ leden ianuarie jän', 1],
  ['February fevrier lutego люты únor', 2],
  ['March marco maerz березня сакавік', 3],
  ['May Mai mei мая травня květen máj', 5],
  ['July juil lug lipiec ліпеня červenec', 7],
  ['September setiembre wrz сент верасень září', 9],
  ['October ott paź кастрычнік říjen', 10],
  ['November listopad лістапада лис', 11],
  ['December decembre dez grudzień снежань prosince', 12],
])('%s', (names, month) => {
  for (const name of names.split(' ')) expect([name, monthNumber(name)]).toEqual([name, month]);
});

test('case and the way an accent is written make no difference', () => {
  expect(monthNumber('MÄRZ')).toBe(3);
  expect(monthNumber('août'.normalize('NFD'))).toBe(8);
});

test.each(['', 'monday', 'constructor', 'd', 'de'])('%s is no month', (name) => {
  expect(monthNumber(name)).toBeNull();
});
