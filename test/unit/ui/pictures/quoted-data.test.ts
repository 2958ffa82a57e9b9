import { describe, expect, it, test } from 'vitest';
import { outletColumns } from '../../../../src/ui/outlets/outlet-columns.ts';
import { outletsTogether } from '../../../../src/ui/pictures/quoted/outlets-together.ts';
import { quotedOf } from '../../../../src/ui/pictures/quoted/quoted-data.ts';
import { LEAST } from '../../../../src/ui/pictures/thresholds.ts';
import { CONTEXTS } from './contexts.ts';

describe.each(CONTEXTS)('who is quoted in %s', (_, given) => {
  const data = quotedOf(given, outletColumns(given));

  it('loses no word of any group, and adds none', () => {
    given.quoted.groups.forEach((group, n) => {
      const drawn = data.bars.flatMap(({ parts }) => parts.filter((part) => part.group === n));
      const counted = group.outlets.reduce((sum, { quoted }) => sum + quoted, 0);
      expect(drawn.reduce((sum, { quoted }) => sum + quoted, 0)).toBe(counted);
    });
  });

  it('loses no word of any speaker', () => {
    for (const { speaker, words } of data.speakers) {
      const counted = speaker.outlets.reduce((sum, each) => sum + each.quoted + each.reported, 0);
      expect(words.reduce((sum, each) => sum + each.quoted + each.reported, 0)).toBe(counted);
    }
  });

  it('fills each bar with shares, one after the other', () => {
    for (const { quoted, parts } of data.bars) {
      let from = 0;
      for (const part of parts) {
        expect(part.from).toBeCloseTo(from, 10);
        expect(part.share).toBeCloseTo(part.quoted / quoted, 10);
        from += part.share;
      }
      if (parts.length > 0) expect(from).toBeCloseTo(1, 10);
    }
  });

  it('calls a bar enough by its words in quotation marks', () => {
    for (const { quoted, isEnough } of data.bars) expect(isEnough).toBe(quoted >= LEAST.quotedWords);
    expect(data.isThin).toBe(data.bars.filter(({ isEnough }) => isEnough).length < LEAST.quotingOutlets);
  });
});

test('an outlet that has two columns is counted once, in the first', () => {
  const columns = ['page', 'outlet:a', 'outlet:b'].map((key, n) => ({
    key,
    name: key,
    monogram: 'X',
    here: n === 0,
    articles: [`article-${n}`],
    tied: false,
    reworded: false,
  }));
  const together = outletsTogether(columns, [{ articles: ['article-0', 'article-2'] }]);
  expect([together(['article-2']), together(['article-0']), together(['article-1'])]).toEqual([
    'page',
    'page',
    'outlet:a',
  ]);
  expect(together(['nowhere'])).toBeNull();
});

test('nobody quoted is too little', () => {
  expect(quotedOf({ quoted: { speakers: [], groups: [] } }, [])).toMatchObject({ bars: [], isThin: true });
});
