import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../../../src/core/article/article.ts';
import { ImportingElsewhere, NotHeld, OtherFiles } from '../../../../../src/corpus/store/failures.ts';
import { beginImport, type ImportOptions } from '../../../../../src/corpus/store/import-session.ts';
import type { Layout } from '../../../../../src/corpus/store/layout/layout.ts';
import { STORE, type StoreLimits } from '../../../../../src/corpus/store/limits.ts';
import { lookUp } from '../../../../../src/corpus/store/reading/look-up.ts';
import { readHeld } from '../../../../../src/corpus/store/reading/read-articles.ts';
import type { LateralDatabase } from '../../../../../src/corpus/store/schema.ts';
import { deleteEverything } from '../../../../../src/corpus/store/sets/everything.ts';
import { keepArticle } from '../../../../../src/corpus/store/sets/kept-articles.ts';
import { overview } from '../../../../../src/corpus/store/sets/overview.ts';
import { tidy } from '../../../../../src/corpus/store/tidying/tidy.ts';
import { article, ferry, rarity } from '../../../core/sample-event.ts';
import { copyIsCurrent, nothingIsStray } from '../on-disk.ts';
import {
  damage,
  held,
  importAll,
  manyArticles,
  OPTIONS,
  type SamplePorts,
  sampleStore,
} from '../sample-store.ts';
import { storedNumbers } from '../stored-articles.ts';

let db: LateralDatabase;
let ports: SamplePorts;

beforeEach(async () => {
  ({ db, ports } = await sampleStore());
});

/** Whatever a test is of: it leaves a store in order. */
afterEach(async () => {
  await nothingIsStray(db);
  await copyIsCurrent(db, ports);
});

const begin = (options: Partial<ImportOptions> = {}, limits: StoreLimits = STORE) =>
  beginImport(db, ports, { ...OPTIONS, ...options }, limits);
const arriving = (...articles: Article[]) => articles.map((one) => ({ article: one }));
const found = async (query: Article) => (await lookUp(db, query, rarity)).map(({ outlet }) => outlet).sort();

describe('an import', () => {
  test('is seen by nobody until it is finished, and then as a whole', async () => {
    const session = await begin();
    expect(await session.add(arriving(ferry.courier, ferry.evening), 2)).toEqual(['new', 'new']);
    expect(await found(ferry.herald)).toEqual([]);
    expect((await overview(db, ports)).articles).toBe(0);
    expect((await overview(db, ports)).pending).toMatchObject([
      { id: session.id, articles: 2, running: true, files: ['dump.jsonl'] },
    ]);
    expect(await session.finish()).toMatchObject({ generation: 1, count: 2 });
    expect(await found(ferry.herald)).toEqual(['Baltic Courier', 'Evening Post']);
    expect(await held(db, ports)).toEqual({ [session.set]: [ferry.courier, ferry.evening] });
    expect((await overview(db, ports)).pending).toEqual([]);
    expect(ports.copy.held()).toMatchObject({ generation: 1, count: 2 });
    expect(await damage(db, ports)).toBeNull();
  });

  test('a set’s card tells what came in', async () => {
    const session = await importAll(db, ports, [
      ferry.courier,
      { ...ferry.evening, published: null, lang: 'de' },
    ]);
    const [card] = (await overview(db, ports)).sets;
    expect(card).toMatchObject({
      id: session.set,
      name: 'Imported',
      on: true,
      articles: 2,
      olderVersions: 0,
      outlets: [
        { name: 'Baltic Courier', count: 1 },
        { name: 'Evening Post', count: 1 },
      ],
      languages: [
        { name: 'de', count: 1 },
        { name: 'en', count: 1 },
      ],
      firstDay: ferry.courier.published?.slice(0, 10),
      lastDay: ferry.courier.published?.slice(0, 10),
      undated: 1,
      deletedAt: null,
    });
    expect(card!.bytes).toBeGreaterThan(ferry.courier.text.length + ferry.evening.text.length);
  });

  test('given up, leaves nothing, at once unseen and after tidying gone', async () => {
    const session = await begin();
    await session.add(arriving(...manyArticles(300, '2031-03-14')), 300);
    await session.abandon();
    expect((await overview(db, ports)).pending).toEqual([]);
    await tidy(db, ports, { deletedBefore: 0 });
    for (const store of [
      'articles',
      'catalogue',
      'identities',
      'days',
      'buckets',
      'sets',
      'imports',
    ] as const)
      expect([store, await db.count(store)]).toEqual([store, 0]);
    expect(await damage(db, ports)).toBeNull();
  });

  test('with nothing new leaves no set behind', async () => {
    await importAll(db, ports, [ferry.courier]);
    await importAll(db, ports, [ferry.courier]);
    expect((await overview(db, ports)).sets).toHaveLength(1);
  });

  test('fills blocks whatever the size of its calls', async () => {
    const session = await begin();
    const articles = manyArticles(300, '2031-03-14');
    for (let at = 0; at < 300; at += 7) await session.add(arriving(...articles.slice(at, at + 7)), at + 7);
    await session.finish();
    expect((await db.getAll('catalogue')).map(({ titles }) => titles.length)).toEqual([128, 128, 44]);
  });

  test('says when it writes its index, and when that has ended', async () => {
    const told: (boolean | string)[] = [];
    const onIndexing = (writes: boolean) => told.push(writes);
    const session = await begin({ onIndexing }, { ...STORE, segmentArticles: 100 });
    const articles = manyArticles(150, '2031-03-14');
    for (let at = 0; at < 150; at += 50) {
      await session.add(arriving(...articles.slice(at, at + 50)), at + 50);
      told.push('added');
    }
    await session.finish();
    expect(told).toEqual(['added', true, false, 'added', 'added', true, false]);
  });

  test('writes no more in one transaction than the limits say', async () => {
    const long = (i: number) =>
      article({ id: `long-${i}`, title: `Long ${i}`, text: `${i} `.padEnd(900_000, 'слово ') });
    const session = await begin();
    await session.add(arriving(...Array.from({ length: 9 }, (_, i) => long(i))), 9);
    await session.finish();
    // 1.8 MB each as two-byte strings: three fit in a block of 7 MB.
    const titles = (await db.getAll('catalogue')).map(({ titles }) => titles.filter((title) => title !== ''));
    expect(titles.map(({ length }) => length)).toEqual([3, 3, 3]);
    expect(await damage(db, ports)).toBeNull();
  });

  test('into a set that is held fills it up', async () => {
    const first = await importAll(db, ports, [ferry.courier]);
    const second = await importAll(db, ports, [ferry.evening], { into: first.set });
    expect(second.set).toBe(first.set);
    expect(await held(db, ports)).toEqual({ [first.set]: [ferry.courier, ferry.evening] });
    await expect(begin({ into: 'set-99' })).rejects.toThrow(NotHeld);
    // A failed beginning holds nobody up.
    await (await begin()).abandon();
  });

  test('may fill several sets, which appear together', async () => {
    const session = await begin();
    const kept = await session.addSet({ into: 'kept', labels: { name: 'Mine', licence: '', note: '' } });
    const other = await session.addSet({ into: null, labels: { name: 'Other', licence: 'CC0', note: 'n' } });
    expect(kept).toBe('kept');
    await session.add(
      [
        { article: ferry.courier, set: kept },
        { article: ferry.evening, set: other },
      ],
      2,
    );
    await session.finish();
    expect(await held(db, ports)).toEqual({ [kept]: [ferry.courier], [other]: [ferry.evening] });
    const names = (await overview(db, ports)).sets.map(({ id, name, licence }) => [id, name, licence]);
    expect(names).toEqual(
      expect.arrayContaining([
        ['kept', 'Mine', ''],
        [other, 'Other', 'CC0'],
      ]),
    );
  });
});

describe('the same article again', () => {
  const url = 'https://www.courier.example/2031/ferry?utm_source=mail';
  const first = { ...ferry.courier, url };

  test('by its URL or its text is held already; in another outlet the same text is another article', async () => {
    await importAll(db, ports, [first]);
    const session = await begin();
    const again = [
      { ...first, url: 'http://courier.example/2031/ferry/amp' },
      { ...first, id: 'x', url: null },
      { ...first, id: 'y', url: 'https://courier.example/mirror' },
      { ...first, id: 'z', url: null, outlet: 'Wire Copy Daily' },
    ];
    expect(await session.add(arriving(...again), 4)).toEqual(['held', 'held', 'held', 'new']);
    expect(session.tally).toEqual({ new: 1, held: 3, updated: 0 });
    await session.abandon();
  });

  test('with another text is a new version, in the set that holds it; the old one is found no more, but kept', async () => {
    const before = await importAll(db, ports, [first, ferry.other]);
    const changed = { ...first, text: `${first.text}\n\nThe harbour master resigned in the evening.` };
    const after = await importAll(db, ports, [changed]);
    expect(after.tally).toEqual({ new: 0, held: 0, updated: 1 });
    expect(await held(db, ports)).toEqual({ [before.set]: [ferry.other, changed] });
    const looked = await lookUp(db, ferry.herald, rarity);
    expect(looked.filter(({ outlet }) => outlet === 'Baltic Courier')).toEqual([changed]);
    const number = (await storedNumbers(db)).at(-1)!;
    const { row, article: now, older } = (await readHeld(db, number))!;
    expect([row.changed, now]).toEqual([true, changed]);
    expect(older).toEqual([{ article: first, replacedAt: expect.any(Number) }]);
    const [card] = (await overview(db, ports)).sets;
    expect(card).toMatchObject({ articles: 2, olderVersions: 1 });
    expect(await damage(db, ports)).toBeNull();
  });

  test('within one import, in one call or in two', async () => {
    const versions = [1, 2, 3].map((i) => ({ ...first, text: `Version ${i} of the ferry.` }));
    const session = await begin();
    expect(await session.add(arriving(versions[0]!, versions[0]!, versions[1]!), 3)).toEqual([
      'new',
      'held',
      'updated',
    ]);
    expect(await session.add(arriving(versions[1]!, versions[2]!), 5)).toEqual(['held', 'updated']);
    await session.finish();
    expect(await held(db, ports)).toEqual({ [session.set]: [versions[2]] });
    expect((await overview(db, ports)).sets[0]).toMatchObject({ articles: 1, olderVersions: 2 });
    expect(await damage(db, ports)).toBeNull();
  });

  test('knows more of it now: a new version; knows less: nothing to add', async () => {
    const bare = { ...first, published: null, byline: null };
    await importAll(db, ports, [bare]);
    const session = await begin();
    expect(await session.add(arriving(first), 1)).toEqual(['updated']);
    expect(await session.add(arriving(bare), 2)).toEqual(['held']);
    await session.abandon();
  });

  test('dumps that merely count: another article of the same id gets an id of its own, each time the same', async () => {
    const one = article({ id: '1', outlet: 'A', title: 'Ferry', text: 'A ferry ran aground.' });
    const two = article({ id: '1', outlet: 'B', title: 'Opera', text: 'The opera opened.' });
    const session = await importAll(db, ports, [one, two]);
    const [first, second] = (await held(db, ports))[session.set]!;
    expect(first).toEqual(one);
    expect(second).toEqual({ ...two, id: expect.not.stringMatching(/^1$/) });
    const again = await begin();
    expect(await again.add(arriving(one, two), 2)).toEqual(['held', 'held']);
    await again.abandon();
  });

  test('one sentence in place of every text that has to be paid for does not make them one article', async () => {
    const stubs = Array.from({ length: 50 }, (_, i) => {
      const fields = {
        url: `https://paid.example/${i}`,
        outlet: 'Paid',
        title: `Title ${i}`,
        text: 'Subscribe to read on.',
      };
      return article(fields);
    });
    const session = await importAll(db, ports, stubs);
    expect(session.tally).toEqual({ new: 50, held: 0, updated: 0 });
  });
});

describe('an import that ended early', () => {
  const articles = manyArticles(700, '2031-03-14');
  const small = { ...STORE, segmentArticles: 200 };

  test.each([0, 100, 250, 600])(
    'after %i articles is taken up by the same files and ends as if nothing had been',
    async (upTo) => {
      const first = await begin({}, small);
      for (let at = 0; at < upTo; at += 50)
        await first.add(arriving(...articles.slice(at, at + 50)), at + 50);
      ports.locks.dieAll();
      const second = await begin({ resume: first.id }, small);
      expect([second.id, second.set, second.recordsDone]).toEqual([first.id, first.set, upTo]);
      expect(second.tally).toEqual({ new: upTo, held: 0, updated: 0 });
      for (let at = upTo; at < 700; at += 50)
        await second.add(arriving(...articles.slice(at, at + 50)), at + 50);
      await second.finish();
      expect(second.tally).toEqual({ new: 700, held: 0, updated: 0 });
      expect((await held(db, ports))[second.set]).toEqual(articles);
      for (const one of [articles[0]!, articles[260]!, articles[699]!])
        expect((await lookUp(db, one, rarity)).map(({ id }) => id)).toContain(one.id);
      expect(await damage(db, ports)).toBeNull();
    },
  );

  test('while it was being taken up, too: every article stands in one segment, whose ranges name it', async () => {
    const first = await begin();
    await first.add(arriving(...articles), 700);
    // Nothing was indexed yet. Taken up with room for less, it writes segments in the middle of reading itself back.
    for (let deaths = 0; deaths < 2; deaths++) {
      ports.locks.dieAll();
      let written = 0;
      const dying = new Proxy(db, {
        get: (target, name) => {
          if (name !== 'transaction') return Reflect.get(target, name);
          return (...args: Parameters<typeof db.transaction>) => {
            if (args[1] === 'readwrite' && [...(args[0] as string[])].includes('buckets')) written += 1;
            if (written === 2) throw new DOMException('gone', 'AbortError');
            return target.transaction(...args);
          };
        },
      });
      const taken = beginImport(dying, ports, { ...OPTIONS, resume: first.id }, small);
      await expect(taken.then((session) => session.finish())).rejects.toThrow();
    }
    ports.locks.dieAll();
    const last = await begin({ resume: first.id }, small);
    await last.finish();
    const { segments } = (await db.get('meta', 'layout')) as Layout;
    const indexed: number[] = [];
    for (const { segment, numbers } of await db.getAll('days')) {
      const ranges = segments.find(({ id }) => id === segment)?.ranges;
      if (!ranges) continue;
      for (const number of numbers)
        expect(ranges.some(([from, to]) => from <= number && number <= to)).toBe(true);
      indexed.push(...numbers);
    }
    expect(indexed.sort((a, b) => a - b)).toEqual(await storedNumbers(db));
    const ranges = segments.flatMap((segment) => segment.ranges).sort(([a], [b]) => a - b);
    for (const [i, [from]] of ranges.entries()) expect(from).toBeGreaterThan(ranges[i - 1]?.[1] ?? -1);
    expect(await damage(db, ports)).toBeNull();
  });

  test('brings sets back as they were exported, and knows those that it had filled', async () => {
    const from = ['long-ago.jsonl'];
    const other = {
      into: null,
      labels: { name: 'Other', licence: '', note: '' },
      card: { on: false, importedAt: 12_345, from },
    };
    const first = await begin({ card: { on: true, importedAt: null, from: null } });
    const set = await first.addSet(other);
    await first.add([{ article: ferry.courier }, { article: ferry.evening, set }], 2);
    ports.locks.dieAll();
    const second = await begin({ resume: first.id });
    expect(await second.addSet(other)).toBe(set);
    expect(second.filled).toEqual([first.set, set]);
    await second.finish();
    const { sets } = await overview(db, ports);
    expect(sets).toMatchObject([
      { id: first.set, on: true, importedAt: expect.any(Number), from: ['dump.jsonl'] },
      { id: set, on: false, importedAt: 12_345, from },
    ]);
  });

  test('switches no set in which it found all held, or but another version', async () => {
    const { set } = await importAll(db, ports, [ferry.courier, ferry.evening]);
    const changed = { ...ferry.evening, text: `${ferry.evening.text} The harbour was closed.` };
    const card = { on: false, importedAt: null, from: null };
    const session = await importAll(db, ports, [ferry.courier, changed], { into: set, card });
    expect([session.tally, session.filled]).toEqual([{ new: 0, held: 1, updated: 1 }, []]);
    expect((await overview(db, ports)).sets).toMatchObject([{ id: set, on: true }]);
  });

  test('other files, or one that is gone, can’t take it up', async () => {
    const session = await begin();
    session.leave();
    await expect(begin({ resume: session.id, fingerprint: 'others' })).rejects.toThrow(OtherFiles);
    await expect(begin({ resume: 'import-77' })).rejects.toThrow(NotHeld);
    await (await begin({ resume: session.id })).abandon();
    await expect(begin({ resume: session.id })).rejects.toThrow(NotHeld);
  });

  test('what the importer was not told of is met again as new, versions too', async () => {
    const session = await begin({}, { ...STORE, transactionRecords: 9 });
    const versions = [1, 2].map((i) =>
      article({ id: 'v', url: 'https://v.example/a', text: `Version ${i} of the harbour.` }),
    );
    const call = [versions[0]!, ...manyArticles(30, null), versions[1]!];
    // The call takes two transactions; the second is made to fail by giving the import's record away.
    const deleted = db.transaction;
    let writes = 0;
    const dying = new Proxy(db, {
      get: (target, name) => {
        if (name !== 'transaction') return Reflect.get(target, name);
        return (...args: Parameters<typeof deleted>) => {
          if (args[1] === 'readwrite' && [...(args[0] as string[])].includes('articles')) writes += 1;
          if (writes > 1) throw new DOMException('gone', 'AbortError');
          return target.transaction(...args);
        };
      },
    });
    session.leave();
    const died = await beginImport(
      dying,
      ports,
      { ...OPTIONS, resume: session.id },
      { ...STORE, transactionRecords: 9 },
    );
    writes = 0;
    await expect(died.add(arriving(...call), 32)).rejects.toThrow();
    died.leave();
    expect(await db.count('articles')).toBeGreaterThan(0);
    const again = await begin({ resume: session.id });
    expect([again.recordsDone, again.tally]).toEqual([0, { new: 0, held: 0, updated: 0 }]);
    expect(await db.count('articles')).toBe(0);
    const verdicts = await again.add(arriving(...call), 32);
    expect(verdicts).toEqual([...Array.from({ length: 31 }, () => 'new'), 'updated']);
    await again.finish();
    expect((await overview(db, ports)).sets[0]).toMatchObject({ articles: 31, olderVersions: 1 });
    expect(await damage(db, ports)).toBeNull();
  });
});

describe('limits', () => {
  test('articles an import: at the limit, and one more', async () => {
    const session = await begin({}, { ...STORE, articlesAnImport: 3 });
    const [a, b, c, d] = manyArticles(4, null);
    expect(await session.add(arriving(a!, b!, c!), 3)).toEqual(['new', 'new', 'new']);
    expect(await session.add(arriving(a!, d!), 5)).toEqual(['held', 'import-full']);
    await session.finish();
    expect((await overview(db, ports)).articles).toBe(3);
  });

  test('articles in all: at the limit, and one more; a new version takes no more room', async () => {
    const [a, b, c] = manyArticles(3, null);
    await importAll(db, ports, [a!]);
    const session = await begin({}, { ...STORE, articlesInAll: 2 });
    expect(await session.add(arriving(b!, c!), 2)).toEqual(['new', 'corpus-full']);
    expect(await session.add(arriving({ ...a!, text: 'Another text.' }), 3)).toEqual(['updated']);
    await session.finish();
    expect((await overview(db, ports)).articles).toBe(2);
  });
});

describe('others at the same time', () => {
  test('two imports: the second is refused, or waits for its turn until it is called off', async () => {
    const first = await begin();
    await expect(begin()).rejects.toThrow(ImportingElsewhere);
    const called = new AbortController();
    const off = begin({ wait: called.signal });
    called.abort(new Error('called off'));
    await expect(off).rejects.toThrow('called off');
    const waiting = begin({ wait: new AbortController().signal });
    await first.add(arriving(ferry.courier), 1);
    await first.finish();
    const second = await waiting;
    expect(await second.add(arriving(ferry.courier, ferry.evening), 2)).toEqual(['held', 'new']);
    await second.finish();
    expect(await damage(db, ports)).toBeNull();
  });

  test('a page that is kept meanwhile is noticed, and counts as held', async () => {
    const session = await begin();
    await session.add(arriving(ferry.other), 1);
    await keepArticle(db, ports, ferry.courier);
    expect(await session.add(arriving(ferry.courier, ferry.evening), 3)).toEqual(['held', 'new']);
    await session.finish();
    expect(await held(db, ports)).toEqual({
      kept: [ferry.courier],
      [session.set]: [ferry.other, ferry.evening],
    });
    expect(await damage(db, ports)).toBeNull();
  });

  test('a page that is kept after the import had it is held once, as it was kept', async () => {
    const session = await begin();
    const older = { ...ferry.courier, text: 'What the dump has of it.' };
    await session.add(arriving(ferry.other, older, ferry.evening), 3);
    await keepArticle(db, ports, ferry.courier);
    await session.finish();
    expect(await held(db, ports)).toEqual({
      kept: [ferry.courier],
      [session.set]: [ferry.other, ferry.evening],
    });
    expect((await found(ferry.herald)).filter((outlet) => outlet === 'Baltic Courier')).toHaveLength(1);
    expect(await damage(db, ports)).toBeNull();
  });

  test('another article that got the same id meanwhile is told apart', async () => {
    const session = await begin();
    const mine = article({ id: '7', outlet: 'A', title: 'Mine', text: 'The import brought this.' });
    const kept = article({ id: '7', outlet: 'B', title: 'Kept', text: 'The reader kept that.' });
    await session.add(arriving(mine), 1);
    await keepArticle(db, ports, kept);
    await session.finish();
    const all = await held(db, ports);
    expect(all.kept).toEqual([kept]);
    expect(all[session.set]).toEqual([{ ...mine, id: expect.not.stringMatching(/^7$/) }]);
    expect(await damage(db, ports)).toBeNull();
  });

  test('deleting everything waits for no import: it refuses', async () => {
    const session = await begin();
    await expect(deleteEverything(db, ports)).rejects.toThrow(ImportingElsewhere);
    session.leave();
    await deleteEverything(db, ports);
    await expect(begin({ resume: session.id })).rejects.toThrow(NotHeld);
  });
});

describe('what a backup brings', () => {
  const versions = [1, 2, 3].map((i) =>
    article({ url: 'https://v.example/a', outlet: 'V', title: 'V', text: `Version ${i}.` }),
  );
  const older = versions.slice(0, 2).map((one, i) => ({ article: one, replacedAt: 1_000 * (i + 1) }));

  test('older versions with when they were replaced, and whether a text is cut off', async () => {
    const session = await begin();
    expect(await session.add([{ article: versions[2]!, older, cutOff: true }], 3)).toEqual(['new']);
    await session.finish();
    const [number] = (await storedNumbers(db)).slice(-1);
    const got = (await readHeld(db, number!))!;
    expect(got.article).toEqual(versions[2]);
    expect(got.older).toEqual([...older].reverse());
    expect(got.row).toMatchObject({ cutOff: true, changed: true });
    expect((await overview(db, ports)).sets[0]).toMatchObject({ articles: 1, olderVersions: 2, cutOff: 1 });
    expect(await damage(db, ports)).toBeNull();
  });

  test('are passed over for an article that is held', async () => {
    await importAll(db, ports, [versions[2]!]);
    const session = await begin();
    expect(await session.add([{ article: versions[2]!, older }], 3)).toEqual(['held']);
    await session.finish();
    expect(await storedNumbers(db)).toHaveLength(1);
  });

  test('more versions than one transaction may write', async () => {
    const many = Array.from({ length: 60 }, (_, i) => ({
      article: { ...versions[0]!, text: `Version ${i} of sixty.` },
      replacedAt: i + 1,
    }));
    const session = await begin({}, { ...STORE, transactionRecords: 9 });
    expect(await session.add([{ article: ferry.other }, { article: versions[2]!, older: many }], 1)).toEqual([
      'new',
      'new',
    ]);
    await session.finish();
    const [number] = (await storedNumbers(db)).slice(-1);
    expect((await readHeld(db, number!))!.older).toEqual([...many].reverse());
    expect((await overview(db, ports)).sets[0]).toMatchObject({ articles: 2, olderVersions: 60 });
  });
});
