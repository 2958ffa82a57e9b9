import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../../../../src/core/article/sentences.ts';
import { LANGUAGES } from '../../../../../src/core/languages/all-languages.ts';
import { findDates } from '../../../../../src/core/reading/dates/find-dates.ts';
import { readingText } from '../../../../../src/core/reading/reading-text.ts';
import { LINEAR, readsOf } from '../../../reads.ts';
import { datesIn, findIn } from './dates-in.ts';

describe('English, on a Monday', () => {
  test.each([
    // Weekdays: past unless the sentence speaks of the future.
    ['The committee is scheduled to vote on Wednesday.', 'Wednesday=2022-12-21'],
    ['The two leaders spoke by phone late Sunday.', 'late Sunday=2022-12-18'],
    ['On Thursday, lawmakers are expected to debate the bill.', 'Thursday=2022-12-22'],
    ['On Thursday, lawmakers debated the bill.', 'Thursday=2022-12-15'],
    ['He said on Friday that talks would resume on Tuesday.', 'Friday=2022-12-16', 'Tuesday=2022-12-20'],
    ['As of Monday, 200 had died.', 'Monday=2022-12-19'],
    ['They met last Monday, and will again next Monday.', 'last Monday=2022-12-12', 'next Monday=2022-12-26'],
    ['The vote this Friday is a test.', 'this Friday=2022-12-23'],
    ['Officials met Monday, Dec. 12, in Brussels.', 'Monday, Dec. 12=2022-12-12'],
    // Parts of days and clock times.
    ['"We start tomorrow morning," he said.', 'tomorrow morning=2022-12-20'],
    ['Explosions were heard at about 3:30 a.m. on Sunday.', '3:30 a.m. on Sunday=2022-12-18T03:30'],
    ['The train left on Monday at 14:05.', 'Monday at 14:05=2022-12-19T14:05'],
    ['At noon Saturday the siren sounded.', 'noon Saturday=2022-12-17T12:00'],
    ['A call was set for 11 a.m. ET Tuesday.', '11 a.m. ET Tuesday=2022-12-20T11:00'],
    // Days and months without a year.
    ['The court will hear the case on Jan. 12.', 'Jan. 12=2023-01-12'],
    ['Russia invaded on Feb. 24.', 'Feb. 24=2022-02-24'],
    ['On the 3rd of December, the vote was postponed.', '3rd of December=2022-12-03'],
    ['The summit runs Dec. 12-14.', 'Dec. 12-14=2022-12-12/2022-12-14'],
    ['It ran from March 16 to May 4, 2020.', 'March 16 to May 4, 2020=2020-03-16/2020-05-04'],
    ['In March 2022 and again in May, it was shelled.', 'March 2022=2022-03', 'May=2022-05'],
    ['Its May attack followed a damaging July raid.', 'May=2022-05', 'July=2022-07'],
    ['The world championships in January are off.', 'January=2023-01'],
    // Weeks, months, seasons, years, decades.
    ['The rally last weekend drew 5,000.', 'last weekend=2022-12-17/2022-12-18'],
    ['The law was passed six months ago.', 'six months ago=2022-06'],
    ['More than two years ago, he was poisoned.', 'More than two years ago=../2020'],
    ['Two weeks from now, schools reopen.', 'Two weeks from now=2023-W01'],
    ['The army expects an offensive in the spring.', 'spring=2023-SP'],
    ['Last summer, wildfires burnt the town.', 'Last summer=2022-SU'],
    ['Winter 2021-22 was mild.', 'Winter 2021-22=2021-WI'],
    ['A landmark 1973 ruling and the 2014 annexation stand.', '1973=1973', '2014=2014'],
    ['He grew up in the late 1980s.', 'late 1980s=198X'],
    ['From 2014 to 2021, he was mayor.', '2014 to 2021=2014/2021'],
    // Open ranges.
    ['It is the worst attack since 1991.', 'since 1991=1991/..'],
    ['By 2030, emissions must fall by half.', 'By 2030=../2030'],
    ['Before 2014, the region was peaceful.', 'Before 2014=../2013'],
    ['The ceasefire will hold through Dec. 31.', 'through Dec. 31=../2022-12-31'],
    ['The siege ran until Friday.', 'until Friday=../2022-12-16'],
    ['The vote was postponed until Friday.', 'until Friday=../2022-12-23'],
    ['No music from today.', 'from today=2022-12-19/..'],
    ['Until the February invasion, it was quiet.', 'February=2022-02'],
  ])('%s', (text, ...dates) => {
    expect(datesIn(text)).toEqual(dates);
  });
});

test.each([
  'Voters march on; they may return.',
  'Theresa May and April Ryan met Mr. March.',
  'The May government lost a minister in the second week.',
  'The Sunday Times, the Mail on Sunday and CBS Sunday Morning reported.',
  'He told ABC’s “This Week” that Black Friday was over.',
  'The team won 24-17; flight 1549 carried 155 people.',
  'Some 2000 people, 2,022 dogs and 1917 troops gathered in Room 2020.',
  'It has been raining for three weeks and in recent days.',
  'Over the last year, costs rose; in the past week they fell.',
  'Every Friday, worshippers gather; on Sundays it is closed.',
  'In two days, rescuers recovered 12 bodies.',
  'The fall of Kabul came as a shock after the September 11 attacks.',
  'The man is in his mid-30s.',
  'Polls close at 8 p.m. under Directive 2000/31/EC.',
  'See https://news.example/2019/07/19/story or version 1.2.2022.1.',
])('no date: %s', (text) => {
  expect(datesIn(text)).toEqual([]);
});

describe('the day of publication', () => {
  test('a moment counts by its printed day', () => {
    expect(datesIn('He arrived yesterday.', 'en', '2022-12-19T23:30:00+02:00')).toEqual([
      'yesterday=2022-12-18',
    ]);
  });

  test('without one only full dates, years and decades are read', () => {
    const text =
      'Since 3 March 2014, not on Monday or 5 May, he lived there; in the 1990s and the spring of 2001 too.';
    expect(datesIn(text, 'en', null)).toEqual([
      'Since 3 March 2014=2014-03-03/..',
      '1990s=199X',
      'spring of 2001=2001-SP',
    ]);
  });

  test('over the turn of a year and in leap years', () => {
    expect(datesIn('It began last week.', 'en', '2021-01-03')).toEqual(['last week=2020-W52']);
    expect(datesIn('He died yesterday.', 'en', '2020-03-01')).toEqual(['yesterday=2020-02-29']);
    expect(datesIn('He died on 29 February.', 'en', '2023-03-01')).toEqual([]);
    expect(datesIn('He died on 31 April 2020.', 'en', '2023-03-01')).toEqual([]);
  });
});

describe('dates in digits', () => {
  test('an order that depends on the country is left out', () => {
    expect(datesIn('On 3/4/2022, 13/04/2022, 04/13/2022 and 2022-12-19.')).toEqual([
      '13/04/2022=2022-04-13',
      '04/13/2022=2022-04-13',
      '2022-12-19=2022-12-19',
    ]);
    expect(datesIn('Le 3/4/2022.', 'fr')).toEqual(['3/4/2022=2022-04-03']);
  });

  test('are read in a language without a calendar, and where it is unknown', () => {
    for (const lang of ['cs', 'constructor', null])
      expect(datesIn('Dne 19.12.2022 a 3/4/2022.', lang)).toEqual(['19.12.2022=2022-12-19']);
  });
});

const PIECES = [
  ...[
    'Monday',
    'last',
    'week',
    'the end of',
    'March',
    '24',
    '-',
    '26',
    '2022',
    'since',
    'until',
    'and',
    'to',
    '5 a.m.',
  ],
  ...[
    'in',
    'two',
    'days',
    'ago',
    '1990s',
    '.',
    ',',
    '(',
    'will',
    'l’été',
    'du',
    '19 декабря',
    'года',
    'am Montag',
  ],
  ...['\ud800', '\u202e', '\u200b', '\u0301', '٣', '19.12.2022', "'s", 'May', '9'],
];

test.each(['en', 'de', 'fr', 'ru', null])('whatever the text, spans lie in it and apart (%s)', (lang) => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '')), { maxLength: 40 }),
      (list) => {
        const text = list.flat().join('');
        let last = 0;
        for (const { start, end, date } of findIn(text, lang, '2022-12-19')) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(date).toMatch(/^(?:\.\.|[\dXWSPUAI:T-]+)(?:\/(?:\.\.|[\dXWSPUAI:T-]+))?$/);
          last = end;
        }
      },
    ),
    { numRuns: 500 },
  );
});

test.each(['1, 2, 3, ', 'Monday ', 'between January and ', '5 a.m. on '])(
  '«%s» over and over takes work in proportion',
  (unit) => {
    const reads = (characters: number) => {
      const text = unit.repeat(characters / unit.length);
      const source = readingText(text, 'en', '2022-12-19', sentences(text, 'en'), LANGUAGES);
      return readsOf(source.tokens, (tokens) => findDates({ ...source, tokens }));
    };
    expect(reads(40_000)).toBeLessThan(LINEAR * reads(10_000));
  },
);

describe('what is said around a date', () => {
  test('a day that is named twice is one date', () => {
    expect(datesIn('Mañana miércoles comparecerá la ministra.', 'es', '2022-07-12')).toEqual([
      'Mañana miércoles=2022-07-13',
    ]);
    expect(datesIn('Police said today, Monday, that it was over.')).toEqual(['today, Monday=2022-12-19']);
    expect(datesIn('The crew lands Friday, April 16.', 'en', '2021-04-10')).toEqual([
      'Friday, April 16=2021-04-16',
    ]);
  });

  test('days before one with a year share it', () => {
    expect(datesIn('Wybuchy były 16 października i 3 grudnia 2014 r.', 'pl')).toEqual([
      '16 października=2014-10-16',
      '3 grudnia 2014 r.=2014-12-03',
    ]);
    expect(datesIn('He was seen on October 16, and January 3, 2023.')[0]).toBe('October 16=2022-10-16');
  });

  test('a weekday that says which call goes back to the one told before', () => {
    expect(
      datesIn("They will talk on Thursday, aides said. On Thursday's call, the official told reporters."),
    ).toEqual(['Thursday=2022-12-22', 'Thursday=2022-12-22']);
  });

  test('how often something happened in two weeks is no date', () => {
    expect(datesIn('They will hold their second call in a month on Tuesday.')).toEqual([
      'Tuesday=2022-12-20',
    ]);
  });

  test('a month is of the running year if that is nearer', () => {
    expect(datesIn('less than 100 days before the November election', 'en', '2020-08-20')).toEqual([
      'November=2020-11',
    ]);
  });

  test('German years stand without a preposition and before verbs', () => {
    expect(datesIn('1934 wurde der Klub gegründet. Seit 2014 unterstützt er Schulen.', 'de')).toEqual([
      '1934=1934',
      'Seit 2014=2014/..',
    ]);
    expect(datesIn('Im Jahr 2020 lag unterhalb 2000 m kein Schnee.', 'de')).toEqual(['2020=2020']);
    expect(datesIn('Der Konzern streicht bis Ende 2025 jede zehnte Stelle.', 'de')).toEqual([
      'bis Ende 2025=../2025',
    ]);
  });

  test('the first of a month in words, the week before its day, one unit without a number', () => {
    expect(datesIn('Dal primo novembre costa meno.', 'it', '2022-10-07')).toEqual([
      'Dal primo novembre=2022-11-01/..',
    ]);
    expect(datesIn('De man wordt volgende week woensdag voorgeleid.', 'nl', '2023-11-16')).toEqual([
      'volgende week woensdag=2023-11-22',
    ]);
    expect(datesIn('Przed rokiem było ich mniej.', 'pl')).toEqual(['Przed rokiem=2021']);
    expect(datesIn('Через неделю соберутся делегации.', 'ru')).toEqual(['Через неделю=2022-W52']);
  });
});
