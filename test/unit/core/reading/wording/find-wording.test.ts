import { describe, expect, test } from 'vitest';
import { cut } from '../../../../../src/core/article/article.ts';
import { sentences } from '../../../../../src/core/article/sentences.ts';
import { LANGUAGES } from '../../../../../src/core/languages/all-languages.ts';
import type { Quote } from '../../../../../src/core/reading/reading.ts';
import { readingText } from '../../../../../src/core/reading/reading-text.ts';
import { findWording } from '../../../../../src/core/reading/wording/find-wording.ts';
import { compileWordLists } from '../../../../../src/core/reading/wording/word-lists.ts';
import { lexicon } from '../lexicon.ts';

const marks = (text: string, lang = 'en', quotes: Quote[] = [], lists = lexicon.wordLists) =>
  findWording(readingText(text, lang, null, sentences(text, lang), LANGUAGES), quotes, lists).map(
    ({ kind, voice, ...span }) => `${kind} ${cut(text, span)}${voice === 'quoted' ? ' (quoted)' : ''}`,
  );

describe('hedges', () => {
  test.each<[text: string, expected: string[]]>([
    ['Troops have reportedly crossed.', ['hedge reportedly']],
    ['The talks may fail in May.', ['hedge may']],
    ['May ended. May was wet.', []],
    ['He appeared to agree.', ['hedge appeared to']],
    ['He appeared in court.', []],
    ['As soon as possible, no doubt.', []],
    ['It is possible.', ['hedge possible']],
    ['He looks like a king.', []],
  ])('%s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });
});

describe('valued words', () => {
  test.each<[text: string, expected: string[]]>([
    ['A brutal attack killed the heroic defenders.', ['blame brutal', 'praise heroic']],
    ['The war killed thousands; the prison was destroyed.', []],
    ['Crude oil from Great Britain is best known.', []],
    ['They read Brave New World.', []],
    ['Brave men came.', ['praise Brave']],
  ])('%s', (text, expected) => {
    expect(marks(text)).toEqual(expected);
  });

  test('inside somebody’s quotation marks', () => {
    const text = 'He called it “barbaric” and brutal.';
    const quote: Quote = {
      start: 14,
      end: 22,
      kind: 'partial',
      speaker: null,
      source: null,
      cue: null,
      cueClass: null,
    };
    const lists = compileWordLists({
      version: 1,
      sources: [],
      lists: { en: { hedge: [], praise: [], blame: ['barbaric', 'brutal'] } },
    });
    expect(marks(text, 'en', [quote], lists)).toEqual(['blame barbaric (quoted)', 'blame brutal']);
  });
});

test('a language without a list has no marks', () => {
  expect(marks('Das ist brutal und heroic.', 'de')).toEqual([]);
});

test('the longest phrase counts', () => {
  const lists = compileWordLists({
    version: 1,
    sources: [],
    lists: {
      en: { hedge: ['more or less', 'more'], praise: ['self-confident'], blame: [], none: ['or more'] },
    },
  });
  expect(marks('More or less self-confident, or more.', 'en', [], lists)).toEqual([
    'hedge More or less',
    'praise self-confident',
  ]);
});
