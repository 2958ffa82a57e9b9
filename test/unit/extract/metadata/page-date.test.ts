import { describe, expect, test } from 'vitest';
import { readMachineDate, readWrittenDate } from '../../../../src/extract/metadata/page-date.ts';

describe('readMachineDate', () => {
  test.each([
    ['2022-12-19', '2022-12-19'],
    ['20221219', '2022-12-19'],
    ['2022-12-19T10:05:06.123+0300', '2022-12-19T10:05:06+03:00'],
    ['2022-12-19T10:05:06Z', '2022-12-19T10:05:06Z'],
    ['2022-12-19 10:05:06 -05:00', '2022-12-19T10:05:06-05:00'],
    ['2022-12-19T10:05+01', '2022-12-19T10:05:00+01:00'],
    // A time without an offset means nothing elsewhere.
    ['2022-12-19T10:05:06', '2022-12-19'],
    ['1671440000', '2022-12-19T08:53:20Z'],
    ['1671440000000', '2022-12-19T08:53:20Z'],
    ['Mon, 19 Dec 2022 10:00:00 GMT', '2022-12-19'],
    ['2022-02-30', null],
    ['0001-01-01T00:00:00Z', null],
    ['soon', null],
    ['', null],
  ])('%s', (text, date) => {
    expect(readMachineDate(text)).toBe(date);
  });
});

describe('readWrittenDate', () => {
  test.each([
    ['December 19, 2022', 'en', '2022-12-19'],
    ['Mon 19 Dec 2022 14:05', 'en', '2022-12-19'],
    ['on the 19th December 2022', 'en', '2022-12-19'],
    ['Montag, 19. Dezember 2022, 18:20 Uhr', 'de', '2022-12-19'],
    ['19.12.2022', 'de', '2022-12-19'],
    ['19 декабря 2022', 'ru', '2022-12-19'],
    ['19 снежня 2022', 'be', '2022-12-19'],
    ['19 грудня 2022', 'uk', '2022-12-19'],
    ['19 grudnia 2022', 'pl', '2022-12-19'],
    ['19 de diciembre de 2022', 'es', '2022-12-19'],
    ['le 19 décembre 2022', 'fr', '2022-12-19'],
    ['2022年12月19日', 'zh', '2022-12-19'],
    ['19/12/2022', 'en', '2022-12-19'],
    ['12/19/2022', 'en', '2022-12-19'],
    ['03/04/2022', 'fr', '2022-04-03'],
    // Either day, so neither.
    ['03/04/2022', 'en', null],
    ['31 June 2022', 'en', null],
    ['in 2019', 'en', null],
    ['December 21-27', 'en', null],
    ['call 19.12.20223', 'de', null],
  ])('%s (%s)', (text, lang, date) => {
    expect(readWrittenDate(text, lang)).toBe(date);
  });
});
