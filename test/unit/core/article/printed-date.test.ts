import { describe, expect, test } from 'vitest';
import { printedDates } from '../../../../src/core/article/printed-date.ts';

const dates = (line: string, lang: string | null) => printedDates(line, lang).map((found) => found.date);

describe('full dates as pages print them', () => {
  test.each([
    ['December 19, 2022', 'en'],
    ['Monday, Dec. 19th, 2022 14:05', 'en'],
    ['19 Dec 2022', 'en'],
    ['12/19/2022', 'en'],
    ['2022-12-19T14:05:00+01:00', null],
    ['19.12.2022, 17:45 Uhr', 'de'],
    ['Montag, 19. Dezember 2022', 'de'],
    ['le 19 décembre 2022', 'fr'],
    ['19 de diciembre de 2022', 'es'],
    ['19/12/2022', 'es'],
    ['19 dicembre 2022', 'it'],
    ['19 grudnia 2022', 'pl'],
    ['19 de dezembro de 2022', 'pt'],
    ['19 декабря 2022 г.', 'ru'],
    ['19 грудня 2022 року', 'uk'],
    ['19 снежня 2022', 'be'],
  ])('%s', (line, lang) => {
    expect(dates(line, lang)).toEqual(['2022-12-19']);
  });
});

describe('left open', () => {
  test.each<[string, string | null, string]>([
    ['03/04/2022', 'en', 'two orders are possible'],
    ['31.02.2022', 'de', 'no such day'],
    ['December 2022', 'en', 'no day'],
    ['December 19', 'en', 'no year'],
    ['version 1.2.2022.3', null, 'a version number'],
    ['19 Personen 2022', 'de', 'no month'],
    ['1022-12-19', null, 'before there were news pages'],
  ])('%s (%s): %s', (line, lang, _why) => {
    expect(dates(line, lang)).toEqual([]);
  });
});

test('several dates come in order, each at its place', () => {
  const line = 'Published 19 December 2022, updated 21 December 2022';
  expect(printedDates(line, 'en').map((found) => line.slice(found.start, found.end))).toEqual([
    '19 December 2022',
    '21 December 2022',
  ]);
});

describe('spans', () => {
  test.each([
    ['发布于2022年12月19日 18:30', 'zh', '2022年12月19日'],
    ['um 19-Dec-2022, 14:05', 'en', '19-Dec-2022'],
    ['Kultur, 19.12.22', 'de', '19.12.22'],
    ['2022. 12. 19 Seoul', null, '2022. 12. 19'],
    // Accents may be characters of their own: the span is one of the line as given.
    ['Publié le 19 décembre 2022 à Paris'.normalize('NFD'), 'fr', '19 décembre 2022'.normalize('NFD')],
    ['März 19, 2023 · 1. März 2023'.normalize('NFD'), 'de', 'März 19, 2023'.normalize('NFD')],
  ])('%s', (line, lang, printed) => {
    const [first] = printedDates(line, lang);
    expect(first && line.slice(first.start, first.end)).toBe(printed);
  });
});

test.each(['1989-12-19', '19.12.2101', '2022年13月1日', '2022年2月30日', '2022年12月193', '19.12.22.4'])(
  '%s is no day of a web page',
  (line) => {
    expect(dates(line, null)).toEqual([]);
  },
);

test('only the first part of a long line is looked through', () => {
  expect(dates(`${'x'.repeat(280)} 19 December 2022`, 'en')).toEqual(['2022-12-19']);
  expect(dates(`${'x'.repeat(300)} 19 December 2022`, 'en')).toEqual([]);
});
