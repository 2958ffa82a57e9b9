import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cut, type Span } from '../../../../src/core/article/article.ts';
import { readArticle } from '../../../../src/core/reading/read-article.ts';
import type { Reading } from '../../../../src/core/reading/reading.ts';
import { article } from '../sample-event.ts';
import { lexicon } from './lexicon.ts';

const read = (text: string, lang: string | null = 'en', published: string | null = '2022-12-19') =>
  readArticle(article({ text, lang, published }), lexicon);

/** Every span of a reading, with the list it is of; those inside another (a speaker, a thing) too. */
function* spansOf(reading: Reading): Generator<readonly [list: string, span: Span]> {
  for (const [list, items] of Object.entries(reading)) {
    if (!Array.isArray(items)) continue;
    for (const item of items as Span[]) {
      yield [list, item];
      for (const [field, inner] of Object.entries(item))
        if (typeof inner === 'object' && inner !== null) yield [`${list}.${field}`, inner as Span];
    }
  }
}

/** Lists whose spans never overlap each other. */
const APART = ['sentences', 'clauses', 'mentions', 'numbers', 'dates'] as const;

const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
const partsPair = (text: string, at: number) =>
  at > 0 && at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

function checkSpans(text: string, reading: Reading): void {
  for (const [list, { start, end }] of spansOf(reading)) {
    expect(start, list).toBeGreaterThanOrEqual(0);
    expect(end, list).toBeGreaterThan(start);
    expect(end, list).toBeLessThanOrEqual(text.length);
    expect(partsPair(text, start) || partsPair(text, end), list).toBe(false);
    expect(/^\p{M}/u.test(text.slice(end, end + 2)), `${list} cuts a mark from its letter`).toBe(false);
  }
  for (const list of APART) {
    let last = 0;
    for (const span of reading[list]) {
      expect(span.start, list).toBeGreaterThanOrEqual(last);
      last = span.end;
    }
  }
  for (const list of ['quotes', 'labels', 'wording'] as const) {
    const starts = reading[list].map(({ start }) => start);
    expect(starts, list).toEqual(starts.toSorted((a, b) => a - b));
  }
}

/** Pieces that news is made of, and pieces that should be in no text, in any order. */
const PIECES = [
  'Russian President Vladimir Putin ',
  'Lukashenko ',
  'said ',
  'Путин заявил, ',
  'що ',
  'Wladimir Putin sagte: ',
  '“We will win,” ',
  '„Das ist dumm“, ',
  '«Это правда», — ',
  '"',
  '“',
  '”',
  "'",
  '‘',
  '’',
  'on Monday ',
  'in February ',
  'Dec. 3, 2022 ',
  'since 2019 ',
  '19.12.2022 ',
  '9,000 troops ',
  'up to ',
  '$1.2bn ',
  '10-15% ',
  'twenty-five ',
  'S-400 ',
  'the Belarusian leader ',
  ', the Kremlin spokesman, ',
  'his counterpart ',
  'according to ',
  'reportedly ',
  'invasion ',
  '. ',
  '! ',
  '... ',
  '\n\n',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\ud83d',
  '\ude00',
  '😀',
  'e\u0301',
  '\u0301',
  '9'.repeat(40),
  '١٢٣ ',
  '他说 ',
  'שלום ',
];
const anyText = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...PIECES), weight: 4 },
      { arbitrary: fc.string({ unit: 'binary', maxLength: 10 }), weight: 1 },
    ),
    { maxLength: 80 },
  )
  .map((parts) => parts.join(''));
const anyLang = fc.constantFrom(
  null,
  'en',
  'de',
  'fr',
  'es',
  'it',
  'nl',
  'pl',
  'pt',
  'ru',
  'uk',
  'be',
  'ar',
  'xx',
  '',
);
const anyDay = fc.constantFrom(null, '2022-12-19', '2022-12-19T01:30:00+03:00', '2024-02-29', 'nonsense', '');

describe('whatever the text', () => {
  test('spans lie in it, in order, and cut no character', () => {
    fc.assert(
      fc.property(anyText, anyLang, anyDay, (text, lang, day) => checkSpans(text, read(text, lang, day))),
      { numRuns: 400 },
    );
  });

  test('the same text has the same reading, whatever was read in between', () => {
    fc.assert(
      fc.property(anyText, anyText, anyLang, (text, other, lang) => {
        const first = read(text, lang);
        read(other, 'ru');
        expect(read(text, lang)).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });
});

test.each<[what: string, text: string]>([
  ['nothing', ''],
  ['one word', 'Putin'],
  ['one lower-case word', 'said'],
  ['only numbers', '1 22 333 4,444 5.5 2022 19.12.2022 100% $5 2022-13-45'],
  ['a lone surrogate', 'Putin \ud83d said \ude00'],
  ['right-to-left marks', '\u202ePutin\u202c said “\u200fyes\u200e” on Monday.'],
  ['zero widths', 'Pu\u200btin s\u200baid on Mon\u200bday: “No\u200b.”'],
  ['marks without letters', '\u0301\u0302 \u0301'],
  ['quotation marks only', '“”‘’„“«»""\'\''],
  ['mixed scripts', 'Владимир Putin said «да» и "ja" 在明斯克 في مينسك on Monday.'],
  ['a language not known', 'Putin Minskə gəldi və Lukaşenko ilə görüşdü, 19 dekabr 2022.'],
])('%s is read without a word', (_, text) => {
  for (const lang of [null, 'en', 'ru', 'az']) checkSpans(text, read(text, lang));
});

const HOSTILE = [
  ['letters', 'a'],
  ['digits', '9'],
  ['spaces', ' '],
  ['capitalised words', 'Minsk '],
  ['names of one family', 'Joe Biden and Hunter Biden met Biden. '],
  ['opening marks', '“'],
  ['straight marks', '"a '],
  ['speech', '“Yes,” he said. '],
  ['hyphens', 'a-'],
  ['commas', 'a, '],
  ['number words', 'two hundred thousand '],
  ['dates', 'Dec. 3, 2022 and '],
  ['ranges', '10-15-20-'],
  ['brackets', '(A) '],
  ['roles', 'the president of the '],
  ['titles', 'President '],
] as const;

/**
 * A quadratic way would take minutes for each; the test's own time limit is far above what a linear one takes. Every fourth,
 * others by `LATERAL_SEED`, is a million characters long, the rest are shorter; with `LATERAL_LONG` all are.
 */
const LONG_ONES = HOSTILE.map(([name, unit], i) => {
  const isLong = Boolean(process.env.LATERAL_LONG) || (i + Number(process.env.LATERAL_SEED ?? 0)) % 4 === 0;
  return [isLong ? 1_000_000 : 200_000, name, unit] as const;
});

test.each(LONG_ONES)('%i characters of %s', (characters, _, unit) => {
  const text = unit.repeat(Math.ceil(characters / unit.length));
  checkSpansQuickly(text, read(text));
});

/** As `checkSpans`, for more spans than single expectations can take. */
function checkSpansQuickly(text: string, reading: Reading): void {
  const bad = [...spansOf(reading)].filter(
    ([, { start, end }]) => !(start >= 0 && end > start && end <= text.length),
  );
  expect(bad).toEqual([]);
}

test('one article, read whole', () => {
  const text =
    'Russian President Vladimir Putin arrived in Minsk on Monday with 9,000 troops. “We are allies,” he said.';
  const reading = read(text);
  const words = (spans: readonly Span[]) => spans.map((span) => cut(text, span));
  expect(words(reading.sentences)).toHaveLength(2);
  expect(words(reading.mentions)).toEqual(['Vladimir Putin', 'Minsk']);
  expect(reading.mentions.map(({ entity }) => entity)).toEqual(['vladimir-putin', 'minsk']);
  expect(reading.dates.map(({ date }) => date)).toEqual(['2022-12-19']);
  expect(reading.numbers.map(({ value, unit }) => [value, unit])).toEqual([[9000, 'troops']]);
  expect(words(reading.quotes)).toEqual(['We are allies,']);
  expect(reading.quotes[0]?.speaker?.entity).toBe('vladimir-putin');
  expect(words(reading.labels)).toEqual(['Russian President']);
});
