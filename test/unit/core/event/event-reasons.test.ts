import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/core/article/article.ts';
import { eventReasons } from '../../../../src/core/event/event-reasons.ts';
import { articleTerms } from '../../../../src/core/index/article-terms.ts';
import { readArticle } from '../../../../src/core/reading/read-article.ts';
import { article, ferry, rarity, tables } from '../sample-event.ts';

const terms = (each: Article) => articleTerms(each, rarity);
const { herald, courier } = ferry;

describe('the reasons for a match', () => {
  const reasons = eventReasons(terms(herald), courier, terms(courier));

  test('are what both have, as it is written in the other, heaviest first', () => {
    expect(reasons.length).toBeGreaterThan(2);
    for (const { text, weight } of reasons) {
      expect(`${courier.title}\n${courier.text}`).toContain(text);
      expect(weight).toBeGreaterThan(0);
    }
    const weights = reasons.map(({ weight }) => weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(1 + 1e-9);
  });

  test('say what kind they are', () => {
    const kinds = new Map(reasons.map(({ text, kind }) => [text, kind]));
    expect(kinds.get('Norvik')).toBe('name');
    expect(kinds.get('340') ?? 'number').toBe('number');
  });

  test('with a reading they are whole names and numbers of things, each once', () => {
    const other = article({
      title: 'Brekke blamed',
      text: 'Captain Olav Brekke, 58, brought 340 passengers to Hallen. Olav Brekke blamed the sonar.',
    });
    const own = article({
      text: 'Olav Brekke was the captain when 340 passengers left Hallen; a sonar was broken.',
    });
    const read = eventReasons(terms(own), other, terms(other), readArticle(other, tables.lexicon));
    const texts = read.map(({ text }) => text);
    expect(texts).toContain('Olav Brekke');
    expect(texts).toContain('340 passengers');
    expect(new Set(texts).size).toBe(texts.length);
    expect(read.find(({ text }) => text === '340 passengers')?.kind).toBe('number');
  });

  test('are none where nothing is shared', () => {
    const none = article({ text: 'zzz yyy xxx' });
    expect(eventReasons(terms(herald), none, terms(none))).toEqual([]);
  });
});
