import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../src/core/index/day.ts';
import { INDEXING } from '../../../../src/core/index/thresholds.ts';
import { readRecord } from '../../../../src/corpus/formats/json-lines.ts';
import { benchCorpus } from '../../../../tools/bench/corpus/bench-corpus.ts';
import { measureCorpus } from '../../../../tools/bench/corpus/measure.ts';

const SIZE = { articles: 1_000, perDay: 250, seed: 1 };
const corpus = benchCorpus(SIZE, { queries: 100 });
const articles = Array.from({ length: corpus.articles }, (_, i) => corpus.article(i));

describe('a made-up corpus', () => {
  test('is the same for the same size and seed, in whatever order it is asked for', () => {
    const again = benchCorpus(SIZE, { queries: 1 });
    expect(again.article(999)).toEqual(articles[999]);
    expect(again.article(3)).toEqual(articles[3]);
    expect(benchCorpus({ ...SIZE, seed: 2 }, { queries: 0 }).article(3)).not.toEqual(articles[3]);
  });

  test('holds articles that the importer takes as they are, each once', () => {
    for (const [i, article] of articles.entries()) {
      const read = readRecord(JSON.stringify(article), 1);
      expect(read).toMatchObject({ ok: true, article, notes: [] });
      expect(corpus.idOf(i)).toBe(article.id);
    }
    for (const field of ['id', 'url', 'title', 'text'] as const)
      expect(new Set(articles.map((article) => article[field])).size, field).toBe(articles.length);
  });

  test('has the density asked for', () => {
    const days = articles.map(({ published }) => dayOf(published)).filter((day) => day !== null);
    const middle = [...days].sort((a, b) => a - b)[days.length >> 1]!;
    const dense = benchCorpus({ ...SIZE, perDay: 1_000 }, { queries: 0 });
    const denseDays = Array.from({ length: 1_000 }, (_, i) => dayOf(dense.article(i).published));
    const within = (all: readonly (number | null)[], width: number) =>
      all.filter((day) => day !== null && Math.abs(day - middle) <= width).length / all.length;
    expect(within(days, 4)).toBeGreaterThan(0.7);
    expect(within(denseDays, 2)).toBeGreaterThan(within(days, 1));
  });

  test('is written in words as common as those of the news', () => {
    const measures = measureCorpus(articles);
    const [few, half, many] = measures.words as [number, number, number];
    expect(half).toBeGreaterThan(400);
    expect(half).toBeLessThan(600);
    expect(few).toBeLessThan(half * 0.7);
    expect(many).toBeGreaterThan(half * 1.4);
    expect(measures.heaps).toBeGreaterThan(0.35);
    expect(measures.heaps).toBeLessThan(0.6);
    expect(measures.once).toBeGreaterThan(0.3);
  });
});

describe('the planted events', () => {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const mates = Array.from({ length: corpus.queries }, (_, query) =>
    corpus.relevant(query).map((id) => ({ query: corpus.query(query), mate: byId.get(id)! })),
  );

  test('have two to eight articles of different outlets, none of them the page that asks', () => {
    for (const its of mates) {
      expect(its.length).toBeGreaterThanOrEqual(2);
      expect(its.length).toBeLessThanOrEqual(8);
      const { query } = its[0]!;
      const outlets = new Set([query.outlet, ...its.map(({ mate }) => mate.outlet)]);
      expect(outlets.size).toBe(its.length + 1);
      expect(byId.has(query.id)).toBe(false);
    }
  });

  test('are a fifth without a date or outside the days that are looked at', () => {
    const all = mates.flat();
    const far = all.filter(({ query, mate }) => {
      const [asked, day] = [dayOf(query.published)!, dayOf(mate.published)];
      return day === null || Math.abs(day - asked) > INDEXING.windowDays;
    });
    expect(far.length / all.length).toBeGreaterThan(0.15);
    expect(far.length / all.length).toBeLessThan(0.27);
    expect(far.some(({ mate }) => mate.published === null)).toBe(true);
    expect(far.some(({ mate }) => mate.published !== null)).toBe(true);
  });

  test('tell their event in their own words: no sentence stands in two of them', () => {
    const sentences = mates[0]!.flatMap(({ mate }) => mate.text.split(/(?<=\.)\s+/));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('can be asked for on the topic alone', () => {
    const onTopic = benchCorpus(SIZE, { queries: 5, onTopic: true });
    expect(onTopic.queries).toBe(5);
    for (let i = 0; i < 5; i++) {
      const { title, text } = onTopic.query(i);
      expect(`${title} ${text}`).toMatch(/Putin|Lukashenko|Belarus|Minsk|Russia/);
    }
  });
});
