import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from '../../../../src/core/article/stem.ts';
import { articleTerms, likeness } from '../../../../src/core/index/article-terms.ts';
import { INDEXING } from '../../../../src/core/index/thresholds.ts';
import { article, ferry, rarity } from '../sample-event.ts';

const terms = (fields: Parameters<typeof article>[0]) => articleTerms(article(fields), rarity);
const weight = (fields: Parameters<typeof article>[0], term: string) => terms(fields).weights.get(term) ?? 0;

describe('what an article is about', () => {
  test('its own subject comes first, what all news say not at all', () => {
    const { ranked } = articleTerms(ferry.herald, rarity);
    expect(ranked[0]).toBe('norvik');
    expect(ranked.slice(0, 15)).toEqual(expect.arrayContaining(['astrid', 'hallen', '340', stem('aground')]));
    for (const common of ['the', 'of', 'and', 'said', 'was']) expect(ranked).not.toContain(common);
  });

  test('headline, head and names weigh more', () => {
    const filler = 'water '.repeat(400);
    const text = `sonar ${filler} hull ${filler}`;
    expect(weight({ text }, 'sonar')).toBeGreaterThan(weight({ text: `hull ${filler} sonar` }, 'sonar'));
    expect(weight({ title: 'sonar', text: 'hull' }, 'sonar')).toBeGreaterThan(
      weight({ title: 'hull', text: 'sonar' }, 'sonar'),
    );
    expect(weight({ text: 'Sonar and a hull' }, 'sonar')).toBeGreaterThan(
      weight({ text: 'sonar and a hull' }, 'sonar'),
    );
  });

  test('reads so far and no farther', () => {
    const far = 'water '.repeat(INDEXING.charactersRead / 6);
    expect(weight({ text: `${far}sonar` }, 'sonar')).toBeGreaterThan(0);
    expect(weight({ text: `${far} ${far}sonar` }, 'sonar')).toBe(0);
  });

  test('keeps so many terms and no more, the heaviest', () => {
    const many = Array.from({ length: INDEXING.termsKept + 50 }, (_, i) => `word${i}x`).join(' ');
    const { ranked, weights } = terms({ title: 'sonar', text: many });
    expect([ranked.length, weights.size]).toEqual([INDEXING.termsKept, INDEXING.termsKept]);
    expect(ranked[0]).toBe('sonar');
  });

  test('an empty article is about nothing, and like nothing', () => {
    const empty = terms({});
    expect(empty.ranked).toEqual([]);
    expect(likeness(empty.weights, articleTerms(ferry.herald, rarity).weights)).toBe(0);
    expect(likeness(empty.head, empty.title)).toBe(0);
  });

  test('does not depend on what was asked before', () => {
    const first = articleTerms(ferry.herald, rarity).ranked;
    articleTerms({ ...ferry.herald, text: 'sonar' }, rarity);
    expect(articleTerms({ ...ferry.herald }, rarity).ranked).toEqual(first);
  });
});

describe('likeness', () => {
  test('one event is more alike than two, and an article most like itself', () => {
    const [herald, courier, other] = [ferry.herald, ferry.courier, ferry.other].map(
      (each) => articleTerms(each, rarity).weights,
    );
    expect(likeness(herald!, herald!)).toBeCloseTo(1, 9);
    expect(likeness(herald!, courier!)).toBeGreaterThan(3 * likeness(herald!, other!));
  });

  test('is symmetric and from 0 to 1, whatever the texts', () => {
    const text = fc.array(
      fc.constantFrom('Putin', 'Minsk', 'sonar', '340', 'the', '❤️', 'мост', '他', 'aaaaa'),
    );
    fc.assert(
      fc.property(text, text, fc.string({ unit: 'binary' }), (a, b, noise) => {
        const [x, y] = [
          terms({ text: a.join(' ') + noise }).weights,
          terms({ title: noise, text: b.join(' ') }).head,
        ];
        expect(likeness(x, y)).toBeCloseTo(likeness(y, x), 12);
        expect(likeness(x, y)).toBeGreaterThanOrEqual(0);
        expect(likeness(x, y)).toBeLessThan(1 + 1e-9);
      }),
    );
  });
});
