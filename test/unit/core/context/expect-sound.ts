import { expect } from 'vitest';
import type { Context } from '../../../../src/core/context/context.ts';

/** What has to hold of every context, whatever the articles. */
export function expectSound(context: Context): void {
  const { page, articles, coverage, facts, onlyHere, origins, event } = context;
  const texts = new Map([page, ...articles].map((each) => [each.id, each.text]));
  expect(texts.size).toBe(articles.length + 1);
  expect(coverage.map((entry) => entry.article)).toEqual(articles.map(({ id }) => id));
  expect(coverage.map((entry) => entry.article)).not.toContain(page.id);
  expect(event.otherArticles).toBe(articles.length);
  expect(event.otherOutlets).toBeLessThanOrEqual(articles.length);
  expect(event.independentOrigins).toBeLessThanOrEqual(articles.length);
  expect(origins.flatMap((origin) => origin.articles).toSorted()).toEqual([...texts.keys()].toSorted());
  const originIds = new Set(origins.map(({ id }) => id));
  for (const { origin, score } of coverage) {
    expect(originIds.has(origin)).toBe(true);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
  }

  const inside = (id: string, { start, end }: { start: number; end: number }) => {
    const text = texts.get(id);
    expect(text).toBeDefined();
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text!.length);
    expect(text!.slice(start, end)).toBe(text!.slice(start, end).trim());
  };
  expect(new Set(facts.map(({ id }) => id)).size).toBe(facts.length);
  for (const fact of facts) {
    for (const report of fact.reports) inside(report.article, report);
    const [first, ...rest] = fact.reports;
    expect(first?.score).toBeNull();
    for (const { score } of rest) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
    const own = fact.reports.some((report) => report.article === page.id);
    expect(own).toBe(fact.onPage);
    const strong = fact.reports.filter(({ strength }) => strength === 'strong');
    expect(fact.origins).toBeGreaterThanOrEqual(1);
    expect(fact.origins).toBeLessThanOrEqual(new Set(strong.map((report) => report.article)).size);
  }
  for (const span of onlyHere) inside(page.id, span);
  for (const origin of origins) for (const passage of origin.passages) inside(passage.article, passage);
}
