import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CROWD } from '../../../src/core/index/crowds/thresholds.ts';
import { STARTER_SET } from '../../../src/corpus/store/described.ts';
import { addAtOnce } from '../../../src/corpus/store/sets/add-at-once.ts';
import { keptSet } from '../../../src/corpus/store/sets/known-sets.ts';
import { ferry } from '../core/sample-event.ts';
import { sampleWorker } from './sample-worker.ts';

let worker: Awaited<ReturnType<typeof sampleWorker>>;
beforeEach(async () => {
  worker = await sampleWorker();
});
afterEach(() => worker.close());

const all = Object.values(ferry);

test('what is held is counted', async () => {
  const { articles, outlets, languages } = await worker.corpus.glance(null);
  expect(articles).toBe(all.length);
  expect(outlets.map(({ name }) => name).sort()).toEqual(
    [...new Set(all.map(({ outlet }) => outlet))].sort(),
  );
  expect(languages).toEqual([{ tag: 'en', articles: all.length, outlets: outlets.length }]);
});

test('an event is what several outlets report, told by one of its articles', async () => {
  const progress: unknown[] = [];
  const events = await worker.corpus.events(null, { onProgress: (told) => void progress.push(told) });
  expect(progress[0]).toMatchObject({ judged: 0 });
  expect(events).toHaveLength(1);
  const outlets = new Set(events[0]!.articles.map(({ outlet }) => outlet));
  expect(outlets.size).toBeGreaterThan(2);
  expect(events[0]!.articles.every(({ title }) => all.some((article) => article.title === title))).toBe(true);
});

test('an event of more articles than stand in one place is one event', async () => {
  const { db, ports } = worker;
  const { herald } = ferry;
  const many = Array.from({ length: CROWD.neighbours + 20 }, (_, i) => ({
    ...herald,
    id: `copy-${i}`,
    url: `https://outlet${i}.example/ferry`,
    outlet: `Outlet ${i}`,
    text: `${herald.text}\n\nReport ${i}.`,
  }));
  await addAtOnce(db, ports, keptSet(0), many, { first: false });
  const [event, ...others] = await worker.corpus.events(null);
  expect(others).toEqual([]);
  expect(event!.articles.length).toBeGreaterThan(CROWD.neighbours + 1);
});

test('sets that are switched off are left out', async () => {
  const { db, ports } = worker;
  const text = 'The council of Hallen has put off its vote on the new tram line until the spring.';
  const other = {
    ...ferry.herald,
    id: 'other',
    url: 'https://other.example/a',
    outlet: 'Other',
    title: 'Trams',
    text,
  };
  await addAtOnce(db, ports, keptSet(0), [other], { first: false });
  expect((await worker.corpus.glance(null)).articles).toBe(all.length + 1);
  await worker.corpus.switchSet({ set: STARTER_SET, on: false });
  expect((await worker.corpus.glance(null)).outlets.map(({ name }) => name)).toEqual(['Other']);
  expect(await worker.corpus.events(null)).toEqual([]);
});

test.each([
  ['one that is named and one that is not', ['Norvik Herald', ''], 0],
  ['one outlet, written in two ways', ['Norvik Herald', ' NORVIK herald'], 0],
  ['two outlets', ['Norvik Herald', 'Harbour News'], 1],
] as const)('articles of %s', async (_, outlets, count) => {
  const { db, ports } = worker;
  const own = outlets.map((outlet, i) => ({
    ...ferry.herald,
    id: `own-${i}`,
    url: `https://own${i}.example/ferry`,
    outlet,
    text: `${ferry.herald.text}\n\nReport ${i}.`,
  }));
  await addAtOnce(db, ports, keptSet(0), own, { first: false });
  await worker.corpus.switchSet({ set: STARTER_SET, on: false });
  expect(await worker.corpus.events(null)).toHaveLength(count);
});

test('looking for events can be cancelled', async () => {
  const stop = new AbortController();
  const looked = worker.corpus.events(null, { signal: stop.signal });
  const ended = expect(looked).rejects.toMatchObject({ kind: 'cancelled' });
  stop.abort();
  await ended;
});
