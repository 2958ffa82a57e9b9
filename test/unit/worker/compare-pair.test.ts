import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wrongMatch } from '../core/judging/sample-match.ts';
import { sampleWorker } from './sample-worker.ts';

let worker: Awaited<ReturnType<typeof sampleWorker>>;
let two: { readonly a: number; readonly b: number };

beforeEach(async () => {
  worker = await sampleWorker();
  const numberOf = async (query: string) => {
    const { numbers } = await worker.corpus.search({ query, order: 'best', set: null, shown: new Map() });
    return numbers[0]!;
  };
  two = { a: await numberOf('outlet:Herald aground'), b: await numberOf('outlet:Courier') };
});
afterEach(() => worker.close());

test('two articles that are held are compared', async () => {
  const { a, b, pair } = await worker.corpus.comparePair(two);
  expect([a?.article.outlet, b?.article.outlet]).toEqual(['Norvik Herald', 'Baltic Courier']);
  expect(pair?.event.sameEvent).toBe(true);
  expect(pair?.matches.length).toBeGreaterThan(2);
});

test('what the reader called wrong, as it is kept among the settings, is no match', async () => {
  const { a, b, pair } = await worker.corpus.comparePair(two);
  const [first] = pair!.matches;
  const words = [a!, b!].map(({ article }, i) => {
    const span = i === 0 ? first!.a : first!.b;
    return article.text.slice(span.start, span.end);
  });
  worker.setSettings({ wrongMatches: { version: 1, list: [wrongMatch(words[0]!, words[1]!)] } });
  const after = (await worker.corpus.comparePair(two)).pair!;
  expect(
    after.matches.some((each) => each.a.start === first!.a.start && each.b.start === first!.b.start),
  ).toBe(false);
});

test('one that is not held, and one article twice, are not compared', async () => {
  expect(await worker.corpus.comparePair({ ...two, b: 99_999 })).toMatchObject({ b: null, pair: null });
  const { a, b, pair } = await worker.corpus.comparePair({ a: two.a, b: two.a });
  expect([a === null, b === null, pair]).toEqual([false, false, null]);
});

test('it can be cancelled, and others are answered in between', async () => {
  const stop = new AbortController();
  const compared = worker.corpus.comparePair(two, { signal: stop.signal });
  const ended = expect(compared).rejects.toMatchObject({ kind: 'cancelled' });
  expect((await worker.corpus.overview(null)).articles).toBeGreaterThan(2);
  stop.abort();
  await ended;
});
