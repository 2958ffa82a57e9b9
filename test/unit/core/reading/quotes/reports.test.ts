import { describe, expect, test } from 'vitest';
import { quotesIn } from './quotes-in.ts';

const reported = (text: string, lang = 'en') =>
  quotesIn(text, lang)
    .filter(({ kind }) => kind === 'indirect')
    .map(({ content, speaker, cueClass }) => [content, speaker, cueClass]);

describe('reported clauses', () => {
  test.each([
    ['with that', 'Russia denied that it had struck the town.', 'it had struck the town', 'Russia', 'denial'],
    ['without', 'Russia said it had struck the town.', 'it had struck the town', 'Russia', 'neutral'],
    [
      'over a time',
      'Russia said on Monday in a statement that it was ready.',
      'it was ready',
      'Russia',
      'neutral',
    ],
    [
      'over an addressee',
      'Dmitry Peskov told reporters the talks were over.',
      'the talks were over',
      'Dmitry Peskov',
      'neutral',
    ],
    [
      'no addressee',
      'Dmitry Peskov warned Russia will strike back.',
      'Russia will strike back',
      'Dmitry Peskov',
      'warning',
    ],
    [
      'before it',
      'The bridge was closed, Dmitry Peskov said on Monday.',
      'The bridge was closed',
      'Dmitry Peskov',
      'neutral',
    ],
    [
      'inverted',
      'The bridge was closed, said Dmitry Peskov, the Kremlin spokesman.',
      'The bridge was closed',
      'Dmitry Peskov',
      'neutral',
    ],
    ['of a phrase', 'According to NATO, the bridge was closed.', 'the bridge was closed', 'NATO', 'neutral'],
    [
      'before a phrase',
      'The bridge was closed, according to NATO.',
      'The bridge was closed',
      'NATO',
      'neutral',
    ],
    [
      'asked for',
      'Dmitry Peskov urged Kyiv to return to the talks.',
      'to return to the talks',
      'Dmitry Peskov',
      'neutral',
    ],
    [
      'ordered',
      'Vladimir Putin ordered that the bridge be closed.',
      'the bridge be closed',
      'Vladimir Putin',
      'announcement',
    ],
    ['claimed', 'Moscow claims the town has fallen.', 'the town has fallen', 'Moscow', 'claim'],
  ])('%s: %s', (_, text, content, speaker, cueClass) => {
    expect(reported(text)).toEqual([[content, speaker, cueClass]]);
  });

  test('each clause after its own that', () => {
    expect(reported('NATO said that the bridge was closed and that a second one was safe.')).toEqual([
      ['the bridge was closed', 'NATO', 'neutral'],
      ['a second one was safe', 'NATO', 'neutral'],
    ]);
  });

  test('both sides of who says it', () => {
    expect(reported('The order, the Kremlin said, was final.')).toEqual([
      ['The order', 'Kremlin', 'neutral'],
      ['was final', 'Kremlin', 'neutral'],
    ]);
  });

  test('end where the outlet goes on', () => {
    expect(
      reported('Vitaliy Kim claimed that nine boats had sunk, a figure that could not be checked.'),
    ).toEqual([['nine boats had sunk', 'Vitaliy Kim', 'claim']]);
    expect(reported('NATO said the bridge was closed, adding the town was safe.')).toEqual([
      ['the bridge was closed', 'NATO', 'neutral'],
      ['the town was safe', 'NATO', 'neutral'],
    ]);
  });

  test.each([
    'Dmitry Peskov said nothing.',
    'Dmitry Peskov did not say that the talks were over.',
    'Russian claims that the town has fallen are false.',
    'Two men, believed to be soldiers, were said to be hiding.',
    'The ministry announced fresh sanctions on Monday.',
    'If confirmed, he will lead the army.',
    'We reported that the bridge was closed.',
    'He saw the horrors that have taken place, as fighting continues.',
  ])('not in: %s', (text) => {
    expect(reported(text)).toEqual([]);
  });

  test('little more than the marked words is left to them', () => {
    expect(quotesIn('Mykhailo Podolyak tweeted that Moscow wanted “a pause, not peace.”')).toMatchObject([
      { kind: 'partial', content: 'a pause, not peace.' },
    ]);
  });

  test('other languages', () => {
    expect(reported('Peskow sagte, Moskau sei zu Gesprächen bereit.', 'de')).toEqual([
      ['Moskau sei zu Gesprächen bereit', 'Peskow', 'neutral'],
    ]);
    expect(reported('Wie Reuters meldete, ist die Brücke gesperrt.', 'de')).toEqual([
      ['ist die Brücke gesperrt', 'Reuters', 'neutral'],
    ]);
    expect(reported('Selon l’ONU, le pont est fermé depuis lundi.', 'fr')).toEqual([
      ['le pont est fermé depuis lundi', 'ONU', 'neutral'],
    ]);
    expect(
      reported('Песков предупредил, что мост будет закрыт. По его словам, это ненадолго и не опасно.', 'ru'),
    ).toEqual([
      ['мост будет закрыт', 'Песков', 'warning'],
      ['это ненадолго и не опасно', 'Песков', 'neutral'],
    ]);
    expect(reported('Premier zapowiedział, że most będzie zamknięty.', 'pl')).toEqual([
      ['most będzie zamknięty', 'Premier', 'announcement'],
    ]);
  });
});

describe('what marks mean', () => {
  test.each([
    ['scare', 'The so-called “people’s militia” has its own bakery.'],
    ['scare', 'It goes on with what Moscow calls its “special military operation.”'],
    ['scare', 'The “volunteers” at the front came from prisons.'],
    ['title', 'She read from the novel “The Years” in Kyiv.'],
    ['title', 'They played “Hey Hey Rise Up” in Kyiv.'],
    ['partial', 'Critics call the law “a gift to landlords.”'],
    ['direct', '“Stop it now!” Dmitry Peskov shouted.'],
  ])('%s: %s', (kind, text) => {
    const [quote] = quotesIn(text);
    expect(quote?.kind).toBe(kind);
    expect(quote?.cueClass).toBe(kind === 'scare' || kind === 'title' ? null : 'neutral');
  });
});
