import { expect, test } from 'vitest';
import { eventDates } from '../../../../src/core/event/event-dates.ts';
import { INDEXING } from '../../../../src/core/index/thresholds.ts';
import { article, tables } from '../sample-event.ts';

const days = (text: string, published: string | null, lang = 'en') => [
  ...eventDates(article({ text, published, lang }), tables.lexicon.languages),
];

test('the days that the head names, from the day of publication', () => {
  expect(days('They met on Monday and will meet on 2 January.', '2022-12-20')).toEqual([
    '2022-12-19',
    '2023-01-02',
  ]);
  expect(days('Sie trafen sich am 19. Dezember 2022.', null, 'de')).toEqual(['2022-12-19']);
});

test('months, years and what stands below the head are left out', () => {
  const filler = 'water '.repeat(INDEXING.headCharacters / 6 + 1);
  expect(days(`In December 2022 and since 2019. ${filler} on 19 December 2022`, '2022-12-20')).toEqual([]);
});

test('none without a date to count from, or without a text', () => {
  expect(days('They met on Monday.', null)).toEqual([]);
  expect(days('', '2022-12-20')).toEqual([]);
  expect(days('\ud800 on \udfff', 'soon')).toEqual([]);
});
