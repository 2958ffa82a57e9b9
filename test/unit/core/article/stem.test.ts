import { expect, test } from 'vitest';
import { stem } from '../../../../src/core/article/stem.ts';

test.each<[string, readonly string[]]>([
  ['a country and its people', ['russia', 'russian', 'russians']],
  ['a country and its people', ['ukraine', 'ukrainian', 'ukrainians']],
  ['a country and its people', ['korea', 'korean']],
  ['inflections', ['visit', 'visits', 'visited', 'visiting']],
  ['transliterations', ['zaluzhny', 'zaluzhniy', 'zaluzhnyi']],
  ['Russian cases', ['белоруссия', 'белоруссии', 'белоруссиеи', 'белоруссию']],
  ['Russian cases', ['президент', 'президента', 'президентом']],
  ['Ukrainian cases', ['україна', 'україни', 'україну', 'україною'].map((form) => form.replace('ї', 'і'))],
])('%s have one stem: %s', (_, forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});

test.each<[string, string]>([
  ['minsk', 'moscow'],
  ['putin', 'put'],
  ['war', 'warn'],
  ['belarus', 'belgium'],
  ['минск', 'миссия'],
])('%s is not %s', (a, b) => expect(stem(a)).not.toBe(stem(b)));

test('short words stay as they are', () => {
  expect(['un', 'eu', 'и', 'на'].map(stem)).toEqual(['un', 'eu', 'и', 'на']);
});

test('the same word has the same stem after many others', () => {
  const before = stem('offensives');
  for (let i = 0; i < 60_000; i++) stem(`word${i}`);
  expect(stem('offensives')).toBe(before);
});
