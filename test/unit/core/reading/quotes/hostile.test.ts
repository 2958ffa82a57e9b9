import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from '../../../../../src/core/article/sentences.ts';
import { LANGUAGES } from '../../../../../src/core/languages/all-languages.ts';
import { findQuotes } from '../../../../../src/core/reading/quotes/find-quotes.ts';
import type { Mention, Quote } from '../../../../../src/core/reading/reading.ts';
import { readingText } from '../../../../../src/core/reading/reading-text.ts';
import { articleRoles } from '../../../../../src/core/reading/roles/article-roles.ts';
import { LINEAR, readsOf } from '../../../reads.ts';
import { lexicon } from '../lexicon.ts';

const LANGS = ['en', 'de', 'fr', 'es', 'ru', 'pl', 'xx', null];
const PIECES =
  "“|”|\"|‘|’|'|«|»|„|‚|–|—|-|(|)|said|says|that|he|she|it|the|a|and|by|as|according|to|who|Putin|ministry|reports|calling|,|.|?|:|;|!|\n|sagte|kündigte|an|dass|laut|a|dit|selon|qu'il|dijo|que|сказал|что|по|словам|powiedział|\u202e|\u200b|\ud800|\udc00|😀|1|2.5|$|%".split(
    '|',
  );

/** Every "Putin", as a mention that cuts whole words. */
const mentionsOf = (text: string): Mention[] =>
  [...text.matchAll(/Putin/g)].map(({ index }) => ({
    start: index,
    end: index + 5,
    kind: 'person',
    entity: 'vladimir-putin',
    known: true,
  }));

function read(text: string, lang: string | null): Quote[] {
  const source = readingText(text, lang, null, sentences(text, lang), LANGUAGES);
  const mentions = mentionsOf(text);
  const { gazetteer } = lexicon;
  return findQuotes(source, mentions, gazetteer, articleRoles(source, mentions, gazetteer));
}

test('spans lie in the text and in order, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }),
      fc.constantFrom(' ', ''),
      fc.constantFrom(...LANGS),
      (pieces, gap, lang) => {
        const text = pieces.join(gap);
        let last = 0;
        for (const quote of read(text, lang)) {
          expect(quote.start).toBeGreaterThanOrEqual(last);
          last = quote.start;
          for (const span of [quote, quote.speaker, quote.source, quote.cue]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
            // No half of a pair of surrogates is cut off.
            expect(
              /^[\udc00-\udfff]/.test(text.slice(span.start)) &&
                /[\ud800-\udbff]$/.test(text.slice(0, span.start)),
            ).toBe(false);
          }
          expect(quote.cueClass === null).toBe(quote.kind === 'scare' || quote.kind === 'title');
        }
      },
    ),
    { numRuns: 400 },
  );
});

test.each(['', ' ', '"', '“”', '“ ”', '...', '123', 'word', '\ud800', '“\ud83d', '— '])(
  'nothing in %j',
  (text) => {
    for (const lang of LANGS) expect(read(text, lang)).toEqual([]);
  },
);

test.each([
  ['said ', 'en'],
  ['he said that ', 'en'],
  ['a, b said, ', 'en'],
  ['"A," he said. ', 'en'],
  ['“a „b «c ‘d ', 'de'],
  ['"', 'en'],
  ["'a b' ", 'en'],
  ['‘a ', 'en'],
  ['— a, — сказал ', 'ru'],
  ['according to ', 'en'],
  ['kündigte a b ', 'de'],
])('%j over and over takes work in proportion', (piece, lang) => {
  const reads = (characters: number) => {
    const text = piece.repeat(characters / piece.length);
    const source = readingText(text, lang, null, sentences(text, lang), LANGUAGES);
    return readsOf(source.tokens, (tokens) => {
      const counted = { ...source, tokens };
      findQuotes(counted, [], lexicon.gazetteer, articleRoles(counted, [], lexicon.gazetteer));
    });
  };
  expect(reads(40_000)).toBeLessThan(LINEAR * reads(10_000));
});
