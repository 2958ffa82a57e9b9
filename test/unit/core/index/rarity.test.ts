import { describe, expect, test } from 'vitest';
import { stem } from '../../../../src/core/article/stem.ts';
import { rarityFromTable } from '../../../../src/core/index/rarity.ts';
import { rarity as shipped } from '../sample-event.ts';

const rarity = rarityFromTable({
  version: 1,
  step: 0.25,
  news: {
    documents: 1_000,
    groups: [
      [0, 'the of'],
      [8, 'minist'],
      [20, 'belaru constructor'],
    ],
  },
  topic: { documents: 500, groups: [[2, 'belaru']] },
});

test('a term is as rare as its group says, one not listed as rare as can be', () => {
  expect(rarity.of('the')).toBe(0);
  expect(rarity.of('minist')).toBe(2);
  expect(rarity.of('belaru')).toBe(5);
  expect(rarity.of('sonar')).toBe(Math.log(1_000));
  expect(rarity.most).toBe(Math.log(1_000));
});

test('within the topic its own words are common, and others as rare as in the news', () => {
  expect(rarity.withinTopic('belaru')).toBe(0.5);
  expect(rarity.withinTopic('minist')).toBe(2);
  expect(rarity.withinTopic('sonar')).toBe(Math.log(1_000));
});

test('names of object members are words like any other', () => {
  expect(rarity.of('constructor')).toBe(5);
  expect(rarity.of('__proto__')).toBe(rarity.most);
  expect(rarity.of('toString')).toBe(rarity.most);
});

describe('the table that ships', () => {
  test('knows common words from rare ones, and the topic’s from the event’s', () => {
    expect(shipped.of('the')).toBeLessThan(0.5);
    expect(shipped.of('said')).toBeLessThan(1);
    expect(shipped.of(stem('monday'))).toBeLessThan(shipped.of(stem('helicopter')));
    for (const word of ['putin', 'belarus', 'minsk'])
      expect(shipped.withinTopic(stem(word)), word).toBeLessThan(shipped.of(stem(word)));
    expect(shipped.withinTopic('sonar')).toBe(shipped.of('sonar'));
    expect(shipped.of('zxqvw')).toBe(shipped.most);
  });
});
