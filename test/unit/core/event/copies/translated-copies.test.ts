import { describe, expect, test } from 'vitest';
import { translatedCopies } from '../../../../../src/core/event/copies/translated-copies.ts';
import { article, read } from '../../sample-event.ts';

const english = article({
  id: 'en',
  lang: 'en',
  published: '2022-12-19',
  text: 'MINSK (Reuters) - Vladimir Putin met Alexander Lukashenko in Minsk on Monday. Russia has moved 9,000 soldiers to Belarus, and Ukraine fears 150 tanks. NATO and the European Union were warned by Sergei Shoigu.',
});
const german = article({
  id: 'de',
  lang: 'de',
  published: '2022-12-19',
  text: 'MINSK (Reuters) - Wladimir Putin hat am Montag in Minsk Alexander Lukaschenko getroffen. Russland hat 9.000 Soldaten nach Belarus verlegt, die Ukraine fürchtet 150 Panzer. Sergej Schoigu warnte die NATO und die Europäische Union.',
});
const doubts = (...articles: Parameters<typeof article>[0][]) =>
  translatedCopies(articles.map((each) => read(article(each))));

describe('perhaps one text in two languages', () => {
  test('by agency, names and numbers, with the places of both', () => {
    const [doubt, ...more] = doubts(english, german);
    expect(more).toEqual([]);
    expect(doubt).toMatchObject({ articles: ['en', 'de'], agency: 'Reuters' });
    expect(doubt!.share).toBeGreaterThan(0.5);
    const pairs = doubt!.shared.map(([a, b]) => [
      english.text.slice(a.start, a.end),
      german.text.slice(b.start, b.end),
    ]);
    expect(pairs).toContainEqual(['Russia', 'Russland']);
  });

  test('not without the credit, of another agency, in one language, or with other names', () => {
    const without = german.text.replace('(Reuters) - ', '');
    expect(doubts(english, { ...german, text: without })).toEqual([]);
    expect(doubts(english, { ...german, text: german.text.replace('Reuters', 'AFP') })).toEqual([]);
    expect(doubts(english, { ...english, id: 'again' })).toEqual([]);
    expect(
      doubts(english, { ...german, text: 'BERLIN (Reuters) - In Berlin hat es am Montag geregnet.' }),
    ).toEqual([]);
    expect(doubts()).toEqual([]);
  });
});
