import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../../../src/core/languages/all-languages.ts';
import { findLabels } from '../../../../../src/core/reading/labels/find-labels.ts';
import type { Mention } from '../../../../../src/core/reading/reading.ts';
import { readingText } from '../../../../../src/core/reading/reading-text.ts';
import { articleRoles } from '../../../../../src/core/reading/roles/article-roles.ts';
import { findWording } from '../../../../../src/core/reading/wording/find-wording.ts';
import { LINEAR, readsOf } from '../../../reads.ts';
import { lexicon } from '../lexicon.ts';

const LANGS = ['en', 'de', 'fr', 'ru', 'pl', 'xx', null];
const PIECES =
  'the|president|of|Putin|,|.|-|’s|“|”|"|and|one|a|Lt|Gen|is|as|called|who|to|war|in|Ukraine|Russian|его|президент|России|l\'|agence|der|Präsident|\u202e|\u200b|\ud800|1|—|(|)|\n'.split(
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

test('spans lie in the text and in order, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }),
      fc.constantFrom(' ', ''),
      fc.constantFrom(...LANGS),
      (pieces, gap, lang) => {
        const text = pieces.join(gap);
        const half = text.indexOf('.') + 1;
        const sentences =
          half > 0
            ? [
                { start: 0, end: half },
                { start: half, end: text.length },
              ]
            : [];
        const source = readingText(text, lang, null, sentences, LANGUAGES);
        const mentions = mentionsOf(text);
        const labels = findLabels(source, mentions, [], articleRoles(source, mentions, lexicon.gazetteer));
        const marks = findWording(source, [], lexicon.wordLists);
        for (const spans of [labels, marks]) {
          let last = 0;
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = start;
          }
        }
      },
    ),
    { numRuns: 400 },
  );
});

test.each([
  'the president ',
  'a, the president of ',
  'a-',
  'president and ',
  "the president's ",
  'Lt. Gen. ',
  'head of ',
  'war in the ',
  'Putin, the president, ',
  'Putin is a killer and ',
])('«%s» over and over takes work in proportion', (piece) => {
  const reads = (characters: number) => {
    const text = piece.repeat(characters / piece.length);
    const source = readingText(text, 'en', null, [{ start: 0, end: text.length }], LANGUAGES);
    return readsOf({ tokens: source.tokens, mentions: mentionsOf(text) }, ({ tokens, mentions }) => {
      const counted = { ...source, tokens };
      findLabels(counted, mentions, [], articleRoles(counted, mentions, lexicon.gazetteer));
    });
  };
  expect(reads(40_000)).toBeLessThan(LINEAR * reads(10_000));
});
