import type { StarterCorpus } from '../../../../../src/corpus/starter-corpus.ts';
import { articlesInRecord } from '../../../../../src/corpus/store/blocks/article-records.ts';
import { read } from '../../../../../src/corpus/store/database/transact.ts';
import { KEPT_SET, type SetId, STARTER_SET } from '../../../../../src/corpus/store/described.ts';
import { beginImport } from '../../../../../src/corpus/store/import-session.ts';
import { discardImport } from '../../../../../src/corpus/store/importing/pending.ts';
import type { Layout } from '../../../../../src/corpus/store/layout/layout.ts';
import { STORE } from '../../../../../src/corpus/store/limits.ts';
import type { LateralDatabase } from '../../../../../src/corpus/store/schema.ts';
import { addAtOnce } from '../../../../../src/corpus/store/sets/add-at-once.ts';
import { labelSet, switchSet } from '../../../../../src/corpus/store/sets/change-sets.ts';
import {
  deleteArticle,
  unkeepArticle,
} from '../../../../../src/corpus/store/sets/deleting/delete-article.ts';
import { deleteSet } from '../../../../../src/corpus/store/sets/deleting/delete-set.ts';
import { undeleteArticle } from '../../../../../src/corpus/store/sets/deleting/undelete-article.ts';
import { undeleteSet } from '../../../../../src/corpus/store/sets/deleting/undelete-set.ts';
import { bringBackStarter, deleteEverything } from '../../../../../src/corpus/store/sets/everything.ts';
import { keepArticle } from '../../../../../src/corpus/store/sets/kept-articles.ts';
import { STARTER } from '../../../../../src/corpus/store/sets/known-sets.ts';
import { overview } from '../../../../../src/corpus/store/sets/overview.ts';
import { tidy } from '../../../../../src/corpus/store/tidying/tidy.ts';
import { ferry } from '../../../core/sample-event.ts';
import { importAll, manyArticles, OPTIONS, type SamplePorts } from '../sample-store.ts';
import { storedNumbers } from '../stored-articles.ts';

export interface Begun {
  readonly db: LateralDatabase;
  readonly ports: SamplePorts;
  /** Articles that the store holds before anything is done. */
  readonly count: number;
}

/** What is done to a store. Done again, it does what is left to do. */
export interface Scenario {
  readonly prepare?: (store: Begun) => Promise<unknown>;
  readonly run: (store: Begun) => Promise<unknown>;
  /** Finishes what `run` could not; by itself again if nothing is said. */
  readonly again?: (store: Begun) => Promise<unknown>;
  /** Each transaction does some of it, which can be seen. */
  readonly inSteps?: true;
  /** Of what can't be read it asks twice: that one operation fails need not stop it. */
  readonly asksTwice?: true;
}

const changed = { ...ferry.courier, text: `${ferry.courier.text}\n\nIn the evening it was refloated.` };
export const arriving = [
  [ferry.evening, ferry.courier, ...manyArticles(4, '2031-03-15', 'new')],
  [changed, ...manyArticles(5, null, 'undated'), { ...ferry.evening, text: 'It says something else now.' }],
];
const small = { ...STORE, segmentArticles: 5 };
const starter: StarterCorpus = { version: 1, articles: [ferry.herald, ferry.courier, ferry.other] };

async function importRest({ db, ports }: Begun, resume: string | null, into: SetId | null = null) {
  const session = await beginImport(db, ports, { ...OPTIONS, resume, into }, small);
  try {
    for (let i = session.recordsDone; i < arriving.length; i++)
      await session.add(
        arriving[i]!.map((article) => ({ article })),
        i + 1,
      );
    await session.finish();
  } finally {
    session.leave();
  }
}

/** An import that was taken up again where it was broken off, or begun anew where nothing of it was left. */
async function finishImport(store: Begun, into: SetId | null = null): Promise<void> {
  const { pending, articles } = await overview(store.db, store.ports);
  if (pending[0]) await importRest(store, pending[0].id);
  else if (articles <= store.count) await importRest(store, null, into);
}

/** An import that is left when it is half done. */
async function half({ db, ports }: Begun): Promise<void> {
  const session = await beginImport(db, ports, OPTIONS, small);
  await session.add(
    arriving[0]!.map((article) => ({ article })),
    1,
  );
  session.leave();
}

const pendingOf = async ({ db, ports }: Begun) => (await overview(db, ports)).pending[0];
const cardOf = async ({ db, ports }: Begun, id: SetId) =>
  (await overview(db, ports)).sets.find((card) => card.id === id);

/** Whoever is told of a failure after the set came back finds it back already. */
async function bringBack(store: Begun, set: SetId): Promise<void> {
  if ((await cardOf(store, set))?.deletedAt !== null) await undeleteSet(store.db, store.ports, set);
}

/** Through a transaction whose failure is heard: idb's shortcuts leave one unhandled. */
const articles = ({ db }: Begun) =>
  read(db, ['articles'], async (tx) => {
    const store = tx.objectStore('articles');
    const [keys, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return keys.flatMap((key, i) => articlesInRecord(key, records[i]!));
  });

const deleteFirst = async (store: Begun) =>
  deleteArticle(store.db, store.ports, (await articles(store))[0]![0]);

const oldSet = async ({ db, ports }: Begun) =>
  (await overview(db, ports)).sets.find(({ outlets }) => outlets.some(({ name }) => name === 'old'))!.id;

/** As an upgrade from version 1 leaves a store: the articles are there, and no index of them. */
async function loseIndex({ db }: Begun): Promise<void> {
  const layout = (await db.get('meta', 'layout')) as Layout;
  const numbers = await storedNumbers(db);
  await Promise.all([db.clear('days'), db.clear('buckets')]);
  const unindexed = numbers.map((number) => [number, number] as const);
  await db.put('meta', { ...layout, segments: [], unindexed }, 'layout');
}

export const scenarios: Readonly<Record<string, Scenario>> = {
  'an import': { run: (store) => importRest(store, null), again: finishImport },
  'an import into a set that is held': {
    run: (store) => importRest(store, null, KEPT_SET),
    again: (store) => finishImport(store, KEPT_SET),
  },
  'taking an import up': {
    prepare: half,
    run: async (store) => importRest(store, (await pendingOf(store))!.id),
    again: finishImport,
  },
  'giving an import up': {
    prepare: half,
    run: async (store) => {
      const { db, ports } = store;
      const pending = await pendingOf(store);
      if (pending) await (await beginImport(db, ports, { ...OPTIONS, resume: pending.id }, small)).abandon();
    },
  },
  'discarding an import': {
    prepare: half,
    run: async (store) => {
      const pending = await pendingOf(store);
      if (pending) await discardImport(store.db, store.ports, pending.id);
    },
  },
  'keeping an article': { run: ({ db, ports }) => keepArticle(db, ports, ferry.evening) },
  'keeping a newer version': { run: ({ db, ports }) => keepArticle(db, ports, changed) },
  'taking back that a newer version was kept': {
    prepare: ({ db, ports }) => keepArticle(db, ports, changed),
    run: async (store) => {
      const [newest, stored] = (await articles(store)).at(-1)!;
      if (stored.article.text === changed.text) await unkeepArticle(store.db, store.ports, newest);
    },
  },
  'deleting an article': {
    run: async (store) => {
      if ((await overview(store.db, store.ports)).deletedArticles.length === 0) await deleteFirst(store);
    },
  },
  'bringing an article back': {
    prepare: deleteFirst,
    run: async ({ db, ports }) => {
      const [deleted] = (await overview(db, ports)).deletedArticles;
      if (deleted) await undeleteArticle(db, ports, deleted.number);
    },
  },
  'deleting a set that had taken the place of articles': {
    prepare: ({ db, ports }) => keepArticle(db, ports, changed),
    run: ({ db, ports }) => deleteSet(db, ports, KEPT_SET),
  },
  'bringing such a set back': {
    prepare: async ({ db, ports }) => {
      await keepArticle(db, ports, changed);
      await deleteSet(db, ports, KEPT_SET);
    },
    run: (store) => bringBack(store, KEPT_SET),
  },
  'deleting a set': { run: async (store) => deleteSet(store.db, store.ports, await oldSet(store)) },
  'bringing a set back': {
    prepare: async (store) => deleteSet(store.db, store.ports, await oldSet(store)),
    run: async (store) => bringBack(store, await oldSet(store)),
  },
  'switching a set off': {
    run: async (store) => switchSet(store.db, store.ports, await oldSet(store), false),
  },
  'naming a set': {
    run: async (store) => {
      const labels = { name: 'Old news', licence: 'CC0', note: 'Found.' };
      await labelSet(store.db, store.ports, await oldSet(store), labels);
    },
  },
  tidying: {
    prepare: async ({ db, ports }) => {
      await deleteArticle(db, ports, (await storedNumbers(db)).at(-1)!);
      await importAll(db, ports, [changed]);
    },
    run: ({ db, ports }) => tidy(db, ports, { deletedBefore: 0 }),
  },
  'removing for good what was deleted': {
    prepare: async (store) => {
      const { db, ports } = store;
      await keepArticle(db, ports, changed);
      await deleteArticle(db, ports, (await articles(store)).at(-1)![0]);
      await deleteSet(db, ports, await oldSet(store));
    },
    run: ({ db, ports }) => tidy(db, ports, { deletedBefore: Number.POSITIVE_INFINITY }),
    // Older versions are counted until they are gone.
    inSteps: true,
    asksTwice: true,
  },
  'making the index that is not there': {
    prepare: loseIndex,
    run: ({ db, ports }) => tidy(db, ports, { deletedBefore: 0 }),
    inSteps: true,
  },
  'filling a new store': {
    prepare: async ({ db, ports }) => {
      for (const store of db.objectStoreNames) await db.clear(store);
      await ports.copy.write({ generation: 0, count: 0, hash: 0 });
    },
    run: ({ db, ports }) => addAtOnce(db, ports, STARTER, starter.articles, { first: true }),
  },
  'bringing the starter corpus back': {
    prepare: async ({ db, ports }) => {
      await addAtOnce(db, ports, STARTER, starter.articles);
      await deleteSet(db, ports, STARTER_SET);
    },
    run: ({ db, ports }) => bringBackStarter(db, ports, starter),
  },
  'deleting everything': { run: ({ db, ports }) => deleteEverything(db, ports) },
};
