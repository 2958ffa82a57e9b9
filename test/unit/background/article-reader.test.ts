import { expect, test } from 'vitest';
import { articleReader } from '../../../src/background/article-reader.ts';
import { lexicon } from '../core/reading/lexicon.ts';
import { ferry } from '../core/sample-event.ts';

test('an article is read once, and again when its text, language or date is another', () => {
  const read = articleReader(lexicon);
  const first = read(ferry.herald);
  expect(read({ ...ferry.herald }).reading).toBe(first.reading);
  for (const change of [{ text: `${ferry.herald.text} More.` }, { lang: 'de' }, { published: '2031-03-15' }])
    expect(read({ ...ferry.herald, ...change }).reading).not.toBe(first.reading);
});

test('what the corpus says of an article now is what is handed on, read before or not', () => {
  const read = articleReader(lexicon);
  read(ferry.herald);
  expect(read({ ...ferry.herald, outlet: 'Renamed' }).article.outlet).toBe('Renamed');
});

test('so many are kept and no more', () => {
  const read = articleReader(lexicon);
  const first = read(ferry.herald);
  const others = (from: number, to: number) => {
    for (let i = from; i < to; i++) read({ ...ferry.herald, id: `${i}`, text: 'Nothing new.' });
  };
  others(0, 99);
  expect(read(ferry.herald).reading).toBe(first.reading);
  // Asked for just now, it outlives those that were not.
  others(99, 198);
  expect(read(ferry.herald).reading).toBe(first.reading);
  others(0, 100);
  expect(read(ferry.herald).reading).not.toBe(first.reading);
});
