import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../../src/core/article/article.ts';
import { matchesArticle } from '../../../../../src/core/index/search/match-article.ts';
import { parseQuery } from '../../../../../src/core/index/search/parse-query.ts';
import type { SearchedRow } from '../../../../../src/core/index/search/query.ts';
import { bucketsToSearch, search } from '../../../../../src/core/index/search/search.ts';
import type { Segment } from '../../../../../src/core/index/segment/segment.ts';
import { createSegmentBuilder } from '../../../../../src/core/index/segment/segment-builder.ts';
import { article, rarity } from '../../sample-event.ts';

interface Held {
  readonly article: Article;
  readonly row: SearchedRow;
}

function held(fields: Partial<Article>, more: Partial<SearchedRow> = {}): Held {
  const own = article(fields);
  const { title, outlet, lang, published } = own;
  return {
    article: own,
    row: { title, outlet, lang, published, set: [], cutOff: false, changed: false, ...more },
  };
}

/** Two segments, numbers with gaps. */
class Corpus {
  readonly all: ReadonlyMap<number, Held>;
  private readonly segments: readonly Segment[];

  constructor(articles: readonly Held[]) {
    this.all = new Map(articles.map((each, i) => [3 * i + 1, each]));
    const builders = [createSegmentBuilder(rarity), createSegmentBuilder(rarity)];
    for (const [number, each] of this.all) builders[number % 2]!.add(number, each.article);
    this.segments = builders.map((builder) => builder.build());
  }

  search(text: string, visible: readonly number[] = [...this.all.keys()]) {
    const query = parseQuery(text).root;
    const buckets = this.segments.flatMap(({ shape, text: records }) => {
      const wanted = bucketsToSearch(query, shape.text.buckets);
      return records.filter(({ bucket }) => wanted.includes(bucket)).map(({ bytes }) => bytes);
    });
    return search(query, {
      visible: Uint32Array.from(visible),
      buckets,
      row: (number) => this.all.get(number)!.row,
    });
  }

  /** Numbers found, those in doubt held against the text, best first. */
  find(text: string, visible?: readonly number[]): number[] {
    const { numbers, unverified } = this.search(text, visible);
    return [...numbers].filter((number, i) => unverified[i] === 0 || this.holds(number, text));
  }

  holds(number: number, text: string): boolean {
    const { article: its, row } = this.all.get(number)!;
    return matchesArticle(parseQuery(text).root, row, its.text);
  }
}

const TEXTS = ['ferry aground', 'the coast guard saw the ferry', 'guard of the coast', 'a ship', ''];

const corpus = new Corpus([
  held({
    title: 'Ferry aground',
    text: 'The coast guard said so.',
    outlet: 'The Guardian',
    published: '2022-12-19',
  }),
  held({ title: 'Ship', text: 'A ferry, a ferry and a ferry.', outlet: 'Guardian Weekly', lang: 'de' }),
  held(
    { title: 'Opera', text: 'Guard of the coast.', published: '2022-12-31T23:00:00Z' },
    { set: ['Arts 2022', 'Kultur 2022'], cutOff: true },
  ),
  held({ title: '', text: 'Nothing of note', outlet: 'Reuters', published: '2023-01-01' }, { changed: true }),
]);

describe('a search', () => {
  test.each([
    ['ferry', [1, 4]],
    ['ferries aground', [1]],
    ['ferry -aground', [4]],
    ['-ferry', [7, 10]],
    ['"coast guard"', [1]],
    ['coast guard', [1, 7]],
    ['coast -"coast guard"', [7]],
    ['-"coast guard"', [4, 7, 10]],
    ['title:ferry', [1]],
    ['title:ship OR opera', [4, 7]],
    ['outlet:guardian', [1, 4]],
    ['outlet:"the guardian"', [1]],
    ['outlet:guard', []],
    ['set:arts', [7]],
    ['set:"kultur 2022"', [7]],
    ['set:"2022 kultur"', []],
    ['lang:de', [4]],
    ['lang:en -ferry', [7, 10]],
    ['date:2022-12', [1, 7]],
    ['after:2022-12-31', [7, 10]],
    ['before:2022-12-31', [1]],
    ['is:undated', [4]],
    ['is:cut-off OR is:changed', [7, 10]],
    ['(ferry outlet:weekly) OR (note reuters)', [4]],
    ['', [1, 4, 7, 10]],
    ['zeppelin', []],
    ['zeppelin OR ferry', [1, 4]],
  ])('for %s', (text, numbers) => {
    expect(corpus.find(text).sort((a, b) => a - b)).toEqual(numbers);
  });

  test('puts the best first: more of a word, in the headline, in a shorter article', () => {
    const long = 'Nothing else happened that day in the port. '.repeat(40);
    const ranked = new Corpus([
      held({ title: 'x', text: `ferry ${long}` }),
      held({ title: 'x', text: 'ferry here and more' }),
      held({ title: 'Ferry', text: 'ferry here and more' }),
      held({ title: 'x', text: `${'ferry '.repeat(8)} ${long}` }),
    ]);
    const numbers = ranked.find('ferry');
    expect(numbers[0]).toBe(7);
    expect(numbers.at(-1)).toBe(1);
  });

  test('a rarer word weighs more', () => {
    const ranked = new Corpus([
      ...Array.from({ length: 9 }, () => held({ text: 'ferry port' })),
      held({ text: 'sonar port' }),
    ]);
    expect(ranked.find('ferry OR sonar')[0]).toBe(28);
  });

  test('what is excluded does not weigh', () => {
    const { numbers, scores } = corpus.search('-zeppelin -note');
    expect([...numbers]).toEqual([1, 4, 7]);
    expect([...scores]).toEqual([0, 0, 0]);
  });

  test('finds only what may be seen', () => {
    expect(corpus.find('ferry', [4, 7])).toEqual([4]);
    expect(corpus.find('-ferry', [4, 7])).toEqual([7]);
    expect(corpus.find('', [7])).toEqual([7]);
    expect(corpus.find('', [])).toEqual([]);
    expect(corpus.find('ferry', [])).toEqual([]);
  });

  test('only what a phrase leaves open is in doubt', () => {
    const inDoubt = (text: string) => {
      const { numbers, unverified } = corpus.search(text);
      return [...numbers].filter((_, i) => unverified[i] === 1);
    };
    expect(inDoubt('ferry')).toEqual([]);
    expect(inDoubt('title:"ferry aground"')).toEqual([]);
    expect(inDoubt('"coast guard"').sort()).toEqual([1, 7]);
    expect(inDoubt('-"coast guard"').sort()).toEqual([1, 7]);
    expect(inDoubt('note OR "coast guard"').sort()).toEqual([1, 7]);
    expect(inDoubt('coast OR "coast guard"')).toEqual([]);
  });

  test('a phrase lies within the headline or within the text, never across', () => {
    const across = new Corpus([held({ title: 'The coast', text: 'guard of honour' })]);
    expect(across.search('"coast guard"').numbers).toHaveLength(1);
    expect(across.find('"coast guard"')).toEqual([]);
  });
});

describe('against a walk through all articles', () => {
  const anyWord = fc.constantFrom('ferry', 'coast', 'guard', 'ship', 'the');
  const anyText = fc.oneof(
    fc.constantFrom(...TEXTS),
    fc.array(anyWord, { maxLength: 8 }).map((all) => all.join(' ')),
  );
  const anyHeld = fc
    .record({
      title: anyText,
      text: anyText,
      outlet: fc.constantFrom('The Guardian', 'Reuters', ''),
      published: fc.constantFrom('2022-12-19', '2022-12-31', null),
      lang: fc.constantFrom('en', 'de', null),
      cutOff: fc.boolean(),
    })
    .map(({ cutOff, ...fields }) => held(fields, { cutOff }));
  const anyLeaf = fc.oneof(
    { weight: 3, arbitrary: anyWord },
    { weight: 2, arbitrary: fc.tuple(anyWord, anyWord).map(([a, b]) => `"${a} ${b}"`) },
    fc.tuple(anyWord, anyWord).map(([a, b]) => `title:"${a} ${b}"`),
    fc.constantFrom(
      'outlet:guardian',
      'lang:de',
      'date:2022-12-19',
      'is:undated',
      'is:cut-off',
      'before:2022-12-31',
    ),
  );
  const { query: anyQuery } = fc.letrec<{ query: string }>((tie) => ({
    query: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      anyLeaf,
      fc.array(tie('query'), { minLength: 1, maxLength: 4 }).map((all) => `(${all.join(' ')})`),
      fc.array(tie('query'), { minLength: 2, maxLength: 3 }).map((all) => `(${all.join(' OR ')})`),
      tie('query').map((query) => `-${query}`),
    ),
  }));

  test('a search finds the same', () => {
    fc.assert(
      fc.property(fc.array(anyHeld, { maxLength: 12 }), anyQuery, (articles, text) => {
        const random = new Corpus(articles);
        const walked = [...random.all.keys()].filter((number) => random.holds(number, text));
        expect(random.find(text).sort((a, b) => a - b)).toEqual(walked);
        // What is certain is so.
        const { numbers, unverified } = random.search(text);
        numbers.forEach((number, i) => {
          if (unverified[i] === 0) expect(random.holds(number, text)).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile queries', () => {
  test('of the same word over and over are answered at once', () => {
    const text = 'a '.repeat(200_000);
    const phrase = `"${'a '.repeat(490)}b"`;
    const { root } = parseQuery(phrase);
    expect(matchesArticle(root, held({ title: 'x' }).row, text)).toBe(false);
    expect(matchesArticle(root, held({ title: 'x' }).row, `${text} b`)).toBe(true);
  });

  test('of many parts and deep ones', () => {
    for (const text of [
      '-('.repeat(400),
      '(ferry OR '.repeat(90),
      '"'.repeat(999),
      '-'.repeat(999),
      'a:'.repeat(500),
    ])
      expect(() => corpus.find(text)).not.toThrow();
  });
});
