import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../../src/core/index/day.ts';
import { parseQuery } from '../../../../../src/core/index/search/parse-query.ts';
import { PROBLEMS } from '../../../../../src/core/index/search/problems.ts';
import type { QueryNode } from '../../../../../src/core/index/search/query.ts';
import { QUERY } from '../../../../../src/core/index/search/thresholds.ts';
import { inWords } from '../../../../../src/words/in-words.ts';

/** A query as one line, each part in brackets of its kind. */
function show(node: QueryNode): string {
  switch (node.kind) {
    case 'and':
      return node.of.length === 0 ? 'all' : `(${node.of.map(show).join(' ')})`;
    case 'or':
      return `[${node.of.map(show).join(' | ')}]`;
    case 'not':
      return `-${show(node.of)}`;
    case 'word':
      return node.term;
    case 'phrase':
      return `"${node.terms.join(' ')}"`;
    case 'title':
      return `title:${node.terms.join('_')}`;
    case 'outlet':
    case 'set':
      return `${node.kind}:${node.words.join('_')}`;
    case 'lang':
      return `lang:${node.tag}`;
    case 'days':
      return `${node.from}..${node.to}`;
    case 'is':
      return `is:${node.what}`;
  }
}

const read = (text: string) => show(parseQuery(text).root);
const problems = (text: string) => parseQuery(text).problems;
const days = (from: string, to: string) => `${dayOf(from)}..${dayOf(to)}`;

describe('words', () => {
  test('must all occur, as stems, as they are indexed', () => {
    expect(read('Ferry visits')).toBe('(ferr visit)');
    expect(read('ferry')).toBe('ferr');
    expect(read('Кремль Élysée 1,200')).toBe('(кремл elys 1200)');
    expect(read('')).toBe('all');
    expect(read('  \t ')).toBe('all');
  });

  test('with a hyphen inside stand next to each other', () => {
    expect(read('Ukrainian-held')).toBe('"ukrain held"');
    expect(read('MiG-31K')).toBe('mig-31k');
  });

  test('in quotation marks of any kind are a phrase', () => {
    for (const phrase of ['"coast guard"', '“coast guard”', '„coast guard“', '«coast guard»'])
      expect(read(phrase)).toBe('"coast guard"');
    expect(read('"ferry"')).toBe('ferr');
    expect(read('a"coast guard"b')).toBe('(a "coast guard" b)');
  });

  test('after a minus or NOT must not occur', () => {
    expect(read('ferry -sonar')).toBe('(ferr -sonar)');
    expect(read('NOT "coast guard"')).toBe('-"coast guard"');
    expect(read('--sonar')).toBe('sonar');
    expect(read('ferry - sonar')).toBe('(ferr sonar)');
    expect(read('-outlet:herald')).toBe('-outlet:herald');
  });

  test('with OR between them: one must occur; OR binds closer than standing side by side', () => {
    expect(read('ferry OR ship sonar')).toBe('([ferr | ship] sonar)');
    expect(read('ferry OR ship OR "coast guard"')).toBe('[ferr | ship | "coast guard"]');
    expect(read('ferry | ship')).toBe('[ferr | ship]');
    expect(read('ferry or ship')).toBe('(ferr or ship)');
    expect(read('ferry AND ship')).toBe('(ferr ship)');
    expect(read('ferry OR -ship')).toBe('[ferr | -ship]');
  });

  test('in parentheses belong together', () => {
    expect(read('(ferry sonar) OR (ship -hull)')).toBe('[(ferr sonar) | (ship -hull)]');
    expect(read('-(ferry ship)')).toBe('-(ferr ship)');
    expect(read('((ferry))')).toBe('ferr');
    expect(read('() ferry')).toBe('ferr');
  });
});

describe('filters', () => {
  test('by outlet, set, headline and language', () => {
    expect(read('outlet:"The Guardian"')).toBe('outlet:the_guardian');
    expect(read('OUTLET: reuters ferry')).toBe('(outlet:reuters ferr)');
    expect(read('set:War')).toBe('set:war');
    expect(read('title:"runs aground"')).toBe('title:run_aground');
    expect(read('lang:EN lang:pt-BR')).toBe('(lang:en lang:pt)');
  });

  test('by the day of publication', () => {
    const december = days('2022-12-01', '2022-12-31');
    expect(read('date:2022-12')).toBe(december);
    expect(read('date:2022/12')).toBe(december);
    expect(read('date:2022-12-19')).toBe(days('2022-12-19', '2022-12-19'));
    expect(read('date:2024-02')).toBe(days('2024-02-01', '2024-02-29'));
    expect(read('date:2022')).toBe(days('2022-01-01', '2022-12-31'));
    expect(read('2022-12-01..2022-12-19')).toBe(days('2022-12-01', '2022-12-19'));
    expect(read('date:2022-12..2023')).toBe(days('2022-12-01', '2023-12-31'));
    expect(read('2022-12-19..2022-12-01')).toBe(days('2022-12-01', '2022-12-19'));
  });

  test('after begins with the day that is named, before ends with the day before', () => {
    const [from, to] = read('after:2022-12-01 before:2022-12-31').slice(1, -1).split(' ');
    expect(from!.startsWith(`${dayOf('2022-12-01')}..`)).toBe(true);
    expect(to!.endsWith(`..${dayOf('2022-12-30')}`)).toBe(true);
    expect(read('2022-12-01..').startsWith(`${dayOf('2022-12-01')}..`)).toBe(true);
    expect(read('..2022-12').endsWith(`..${dayOf('2022-12-31')}`)).toBe(true);
  });

  test('by what is known of an article', () => {
    expect(read('is:undated is:cut-off is:changed is:cutoff')).toBe(
      '(is:undated is:cut-off is:changed is:cut-off)',
    );
  });

  test('that are none are words: a time, an address, a headline with a colon', () => {
    expect(read('Putin:')).toBe('putin');
    expect(read('12:30')).toBe('(12 30)');
    expect(problems('12:30')).toEqual([]);
  });
});

describe('what can’t be understood', () => {
  test.each([
    ['"coast guard', '"coast guard"', PROBLEMS.openQuote],
    ['title:"coast guard', 'title:coast_guard', PROBLEMS.openQuote],
    ['(ferry', 'ferr', PROBLEMS.openParenthesis],
    ['ferry) ship', '(ferr ship)', PROBLEMS.extraParenthesis],
    ['ferry OR', 'ferr', PROBLEMS.nothingBesideOr],
    ['OR ferry', 'ferr', PROBLEMS.nothingBesideOr],
    ['(ferry OR) ship', '(ferr ship)', PROBLEMS.nothingBesideOr],
    ['ferry OR OR ship', '[ferr | ship]', PROBLEMS.nothingBesideOr],
    ['ferry NOT', 'ferr', PROBLEMS.nothingAfterNot],
    ['ferry …', 'ferr', PROBLEMS.noWord('…')],
    ['""', 'all', PROBLEMS.noWord('')],
    ['ferr*', 'ferr', PROBLEMS.wildcard('ferr*')],
    ['author:smith', '"author smith"', PROBLEMS.unknownField('author')],
    ['outlet:', 'all', PROBLEMS.noValue('outlet')],
    ['outlet:… ferry', 'ferr', PROBLEMS.noWord('…')],
    ['lang:english', 'all', PROBLEMS.lang('english')],
    ['date:2022-13', 'all', PROBLEMS.date('date', '2022-13')],
    ['date:2023-02-29', 'all', PROBLEMS.date('date', '2023-02-29')],
    ['before:yesterday', 'all', PROBLEMS.date('before', 'yesterday')],
    ['is:great', 'all', PROBLEMS.is('great')],
  ])('%s is said, and the rest searched for', (text, query, problem) => {
    expect(read(text)).toBe(query);
    expect(problems(text)).toEqual([problem]);
  });

  test('an ordinary query has no problems', () => {
    for (const text of ['', 'ferry', 'outlet:"The Guardian" (ferry OR ship) -"coast guard" after:2022-12-01'])
      expect(problems(text)).toEqual([]);
  });
});

describe('limits', () => {
  test('characters', () => {
    const full = `${'ab'.padEnd(QUERY.characters - 2)}cd`;
    expect(problems(full)).toEqual([]);
    expect(problems(`${full}e`)).toContainEqual(PROBLEMS.tooLong(QUERY.characters));
  });

  test('parts', () => {
    const many = (parts: number) => Array.from({ length: parts }, (_, i) => `w${i}`).join(' ');
    expect(problems(many(QUERY.parts))).toEqual([]);
    expect(problems(many(QUERY.parts + 1))).toEqual([PROBLEMS.tooManyParts(QUERY.parts)]);
    expect(parseQuery(many(QUERY.parts + 1)).marked).toHaveLength(QUERY.parts);
  });

  test('depth', () => {
    const nested = (depth: number) => `${'('.repeat(depth)}ferry${')'.repeat(depth)}`;
    expect(problems(nested(QUERY.depth))).toEqual([]);
    expect(read(nested(QUERY.depth))).toBe('ferr');
    expect(problems(nested(QUERY.depth + 1))).toContain(PROBLEMS.tooDeep);
  });

  test('no query throws or hangs, and all that is said ends in a full stop or is an example', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'"“”«» ( ) - − | : * .. OR AND NOT outlet: title: date: is: after: lang: set: 2022-12 ..'.split(
          ' ',
        ),
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(' ', '  ', 'ferry'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 400 }), (pieces) => {
        const { root, problems: said } = parseQuery(pieces.join(''));
        expect(typeof show(root)).toBe('string');
        for (const problem of said) expect(inWords(problem)).toMatch(/^.{10,250}[.]$/su);
      }),
      { numRuns: 500 },
    );
  });
});

test('what is marked are the words and phrases looked for, as typed', () => {
  expect(
    parseQuery('Ferry "coast guard" -sonar title:aground outlet:herald -(hull OR -engine)').marked,
  ).toEqual(['Ferry', 'coast guard', 'aground', 'engine']);
});
