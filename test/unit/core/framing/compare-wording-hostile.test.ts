import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attributionAlongCopies } from '../../../../src/core/framing/attribution-along-copies.ts';
import { type Claim, compareWording } from '../../../../src/core/framing/compare-wording.ts';
import { LINEAR, readsOf } from '../../reads.ts';
import { lexicon } from '../reading/lexicon.ts';
import { claimOf } from './wording-lines.ts';

describe('bad input', () => {
  test.each([
    ['', ''],
    ['.', '…'],
    ['\ud800', 'Four people were killed \udfff in Minsk.'],
    ['"""', '“„«»”'],
    ['12 12 12 12 killed killed killed 12', '12% $12 €12 12 km'],
    ['was were been by by by', 'by by was by'],
    ['said said said said.', 'according to according to'],
  ])('%j and %j', (a, b) => {
    expect(() => compareWording(claimOf(a), claimOf(b), lexicon)).not.toThrow();
  });

  test('an article without a date, in no language, with a span beyond its end', () => {
    const claim = claimOf('Four people were killed on Monday, police said.');
    const read = {
      article: { ...claim.read.article, published: null, lang: null },
      reading: { ...claim.read.reading, lang: null },
    };
    const odd: Claim[] = [
      { read, span: claim.span },
      { read, span: { start: 0, end: 9999 } },
      { read, span: { start: 40, end: 10 } },
    ];
    for (const a of odd) for (const b of [...odd, claim]) compareWording(a, b, lexicon);
  });

  test('claims in other languages: numbers in figures and measures still compare, nothing throws', () => {
    const german = claimOf('Der Konvoi war 64 km lang.', 0, 'de');
    const english = claimOf('The convoy was 40 miles long.');
    expect(
      compareWording(german, english, lexicon).map(({ kind, relation }) => `${kind} ${relation}`),
    ).toEqual(['number equal']);
    for (const text of ['Погибли 12 человек, сообщил Песков.', '„Nein“, sagte er.', '多数の人'])
      for (const lang of ['ru', 'de', 'ja'])
        compareWording(claimOf(text, 0, lang), claimOf('Twelve people died, Peskov said.'), lexicon);
  });

  test('a page without full stops takes work in proportion', () => {
    const endless = (word: string, length: number) =>
      `${Array.from({ length }, (_, i) => `${word} "${i} people" were killed`).join(' and ')}.`;
    const reads = (length: number) =>
      readsOf([claimOf(endless('Then', length)), claimOf(endless('Now', length))] as const, ([a, b]) =>
        compareWording(a, b, lexicon),
      );
    expect(reads(2_000)).toBeLessThan(LINEAR * reads(500));
  });
});

const WORDS =
  'Putin Peskov Minsk police officials said claimed denied that "we will" never leave four 12 people soldiers killed were was shot by troops on Monday in 2022 , . reportedly may the war invasion'.split(
    ' ',
  );

test('whatever is said: spans lie in the texts, and b against a tells as much', () => {
  const text = fc
    .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(text, text, (first, second) => {
      const [a, b] = [claimOf(first), claimOf(second)];
      const found = compareWording(a, b, lexicon);
      for (const each of found) {
        expect(each.a.length).toBeGreaterThan(0);
        expect(each.b.length).toBeGreaterThan(0);
        for (const span of each.a) expect(first.slice(span.start, span.end)).not.toBe('');
        for (const span of each.b) expect(second.slice(span.start, span.end)).not.toBe('');
      }
      expect(
        compareWording(b, a, lexicon)
          .map(({ kind, relation }) => `${kind} ${relation}`)
          .sort(),
      ).toEqual(found.map(({ kind, relation }) => `${kind} ${relation}`).sort());
      expect(compareWording(a, a, lexicon)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

describe('attribution along copies', () => {
  const chain = (...texts: string[]) =>
    attributionAlongCopies(
      texts.map((text) => claimOf(text)),
      lexicon,
    ).map(({ from, to, relation }) => `${from}>${to} ${relation}`);

  test('falls away', () => {
    expect(
      chain(
        'Russia will hold drills in Belarus next month, Peskov said.',
        'Russia will hold drills in Belarus next month, Peskov said.',
        'Russia will hold drills in Belarus next month.',
      ),
    ).toEqual(['1>2 dropped']);
  });

  test('from a claim to a statement', () => {
    expect(
      chain(
        "Ukraine's army claimed the bridge was destroyed.",
        "Ukraine's army said the bridge was destroyed.",
      ),
    ).toEqual(['0>1 firmer']);
  });

  test('nothing to tell where it stays, comes back or never was', () => {
    expect(chain()).toEqual([]);
    expect(chain('Russia will hold drills in Belarus next month.')).toEqual([]);
    expect(
      chain(
        'Russia will hold drills in Belarus next month.',
        'Russia will hold drills in Belarus next month, Peskov said.',
      ),
    ).toEqual([]);
    expect(
      chain(
        'Russia will hold drills in Belarus next month, Peskov said.',
        'In Belarus drills will be held by Russia next month, Peskov said.',
      ),
    ).toEqual([]);
  });
});
