import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '../../../../src/core/article/article.ts';
import { openDatabase } from '../../../../src/corpus/store/database/open-database.ts';
import { KEPT_SET, type SetId } from '../../../../src/corpus/store/described.ts';
import { beginImport, type ImportSession } from '../../../../src/corpus/store/import-session.ts';
import { discardImport } from '../../../../src/corpus/store/importing/pending.ts';
import { STORE } from '../../../../src/corpus/store/limits.ts';
import { lookUp } from '../../../../src/corpus/store/reading/look-up.ts';
import { createSearch } from '../../../../src/corpus/store/reading/search-articles.ts';
import type { LateralDatabase } from '../../../../src/corpus/store/schema.ts';
import { switchSet } from '../../../../src/corpus/store/sets/change-sets.ts';
import { deleteArticle } from '../../../../src/corpus/store/sets/deleting/delete-article.ts';
import { deleteSet } from '../../../../src/corpus/store/sets/deleting/delete-set.ts';
import { undeleteArticle } from '../../../../src/corpus/store/sets/deleting/undelete-article.ts';
import { undeleteSet } from '../../../../src/corpus/store/sets/deleting/undelete-set.ts';
import { keepArticle } from '../../../../src/corpus/store/sets/kept-articles.ts';
import { tidy } from '../../../../src/corpus/store/tidying/tidy.ts';
import { article, rarity } from '../../core/sample-event.ts';
import { damage, held, OPTIONS, type SamplePorts, sampleStore } from './sample-store.ts';

/** A few articles that each have a few versions: enough for every kind of clash. */
const ARTICLES = 8;
const WORDS = ['anchor', 'beacon', 'cargo', 'dredger', 'estuary', 'fender', 'galley', 'halyard'];

function version(i: number, v: number): Article {
  return article({
    id: `article-${i}`,
    url: `https://press.example/${i}`,
    outlet: 'Press',
    title: `The ${WORDS[i]} affair`,
    published: i % 3 === 0 ? null : `2031-03-${10 + i}`,
    text: `Harbour ${WORDS[i]} inquiry${i}q opened again. Edition edition${v}z of the ${WORDS[i]} report.`,
  });
}

type Picked = readonly [i: number, v: number];
const picked: fc.Arbitrary<Picked> = fc.tuple(fc.nat(ARTICLES - 1), fc.nat(2));

type Command =
  | { readonly do: 'import'; readonly articles: readonly Picked[]; readonly dies: boolean }
  | { readonly do: 'resume' | 'discard' | 'tidy' | 'purge' | 'reopen' }
  | { readonly do: 'delete' | 'undelete' | 'switch'; readonly which: number }
  | { readonly do: 'keep'; readonly article: Picked }
  | { readonly do: 'remove' | 'unremove'; readonly i: number };

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      articles: fc.array(picked, { maxLength: 8 }),
      dies: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'resume' as const,
        'discard' as const,
        'tidy' as const,
        'purge' as const,
        'reopen' as const,
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('delete' as const, 'undelete' as const, 'switch' as const),
      which: fc.nat(5),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('keep' as const), article: picked }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constantFrom('remove' as const, 'unremove' as const),
      i: fc.nat(ARTICLES - 1),
    }),
  },
);

interface ModelSet {
  on: boolean;
  deleted: boolean;
  readonly articles: Map<number, ModelArticle>;
}

interface ModelArticle {
  readonly set: ModelSet;
  readonly v: number;
  readonly before: ModelArticle | null;
}

/** The versions before an article, newest first. */
function* versionsBefore({ before }: ModelArticle): Generator<ModelArticle> {
  for (let older = before; older; older = older.before) yield older;
}

/** What a reader would expect of a corpus, without blocks, segments and transactions. */
class Model {
  readonly sets = new Map<SetId, ModelSet>();
  /** Deleted articles that can be brought back, with their numbers. */
  readonly removed = new Map<number, { readonly article: ModelArticle; readonly number: number }>();
  pending: {
    readonly id: string;
    readonly set: SetId;
    readonly articles: readonly Picked[];
    readonly done: number;
  } | null = null;

  holder(i: number): ModelSet | undefined {
    return [...this.sets.values()].find(({ deleted, articles }) => !deleted && articles.has(i));
  }

  set(id: SetId): ModelSet {
    const set = this.sets.get(id) ?? { on: true, deleted: false, articles: new Map<number, ModelArticle>() };
    this.sets.set(id, set);
    return set;
  }

  import(id: SetId, articles: readonly Picked[]): void {
    for (const [i, v] of articles) {
      const set = this.holder(i) ?? this.set(id);
      const before = set.articles.get(i) ?? null;
      if (before?.v !== v) set.articles.set(i, { set, v, before });
    }
  }

  /** A deleted set of kept articles stands under another name once there is a new one. */
  setAside(ids: readonly SetId[]): void {
    const kept = this.sets.get(KEPT_SET);
    const other = ids.find((id) => id !== KEPT_SET && !this.sets.has(id));
    if (!kept?.deleted || other === undefined) return;
    this.sets.delete(KEPT_SET);
    this.sets.set(other, kept);
  }

  keep([i, v]: Picked): void {
    const holder = this.holder(i);
    const before = holder?.articles.get(i) ?? null;
    if (before?.v === v) return;
    holder?.articles.delete(i);
    const set = this.set(KEPT_SET);
    set.articles.set(i, { set, v, before });
  }

  /** What took the place of another set's article gives it back. */
  delete(set: ModelSet): void {
    set.deleted = true;
    for (const [i, article] of set.articles)
      for (const older of versionsBefore(article)) {
        if (older.set === set || older.set.articles.get(i) === older) continue;
        if (![...this.sets.values()].includes(older.set)) break;
        older.set.articles.set(i, older);
        if (!older.set.deleted) break;
      }
  }

  undelete(set: ModelSet): void {
    for (const [i, article] of [...set.articles]) {
      const older = [...versionsBefore(article)].filter((one) => one.set.articles.get(i) === one);
      const holder = this.holder(i);
      if (holder && !older.includes(holder.articles.get(i)!)) set.articles.delete(i);
      else for (const one of older) if (one.set !== set) one.set.articles.delete(i);
    }
    set.deleted = false;
  }

  purge(): void {
    for (const [id, { deleted }] of this.sets) if (deleted) this.sets.delete(id);
    this.removed.clear();
  }

  /** Articles by set, of sets that are not deleted. */
  shown(): Record<SetId, string[]> {
    const sets = [...this.sets].filter(([, { deleted }]) => !deleted);
    return Object.fromEntries(
      sets.map(([id, { articles }]) => [id, [...articles].map(([i, { v }]) => version(i, v).text).sort()]),
    );
  }
}

/** The store as it is driven. */
class Driven {
  readonly model = new Model();
  constructor(
    private db: LateralDatabase,
    private readonly ports: SamplePorts,
    private readonly name: string,
  ) {}

  async run(one: Command): Promise<void> {
    const { model, ports, db } = this;
    switch (one.do) {
      case 'import': {
        if (model.pending) return;
        const session = await beginImport(db, ports, OPTIONS, SMALL);
        const half = one.dies ? Math.floor(one.articles.length / 2) : one.articles.length;
        await this.add(session, one.articles.slice(0, half), 0);
        if (one.dies) {
          model.pending = { id: session.id, set: session.set, articles: one.articles, done: half };
          await this.reopen();
        } else await this.finish(session, one.articles);
        return;
      }
      case 'resume': {
        const { pending } = model;
        if (!pending) return;
        const session = await beginImport(db, ports, { ...OPTIONS, resume: pending.id }, SMALL);
        expect(session.recordsDone).toBe(pending.done);
        await this.add(session, pending.articles.slice(pending.done), pending.done);
        model.pending = null;
        await this.finish(session, pending.articles);
        return;
      }
      case 'discard':
        if (!model.pending) return;
        await discardImport(db, ports, model.pending.id);
        model.pending = null;
        return;
      case 'tidy':
        await tidy(db, ports, { deletedBefore: 0 });
        return;
      case 'purge':
        await tidy(db, ports, { deletedBefore: ports.now() + 1 });
        model.purge();
        return;
      case 'reopen':
        await this.reopen();
        return;
      case 'delete':
      case 'undelete':
      case 'switch': {
        const found = [...model.sets][one.which];
        // What is deleted beside a pending import is another test's.
        if (!found || (model.pending && one.do !== 'switch')) return;
        const [id, set] = found;
        if (one.do === 'switch' && !set.deleted) {
          set.on = !set.on;
          await switchSet(db, ports, id, set.on);
        } else if (one.do === 'delete' && !set.deleted) {
          await deleteSet(db, ports, id);
          model.delete(set);
        } else if (one.do === 'undelete' && set.deleted) {
          await undeleteSet(db, ports, id);
          model.undelete(set);
        }
        return;
      }
      case 'keep':
        if (model.pending?.articles.some(([i]) => i === one.article[0])) return;
        await keepArticle(db, ports, version(...one.article));
        model.setAside(await db.getAllKeys('sets'));
        model.keep(one.article);
        return;
      case 'remove': {
        const holder = model.holder(one.i);
        if (!holder || model.pending) return;
        const { numbers } = await createSearch(db)(`inquiry${one.i}q`, { order: 'best', set: null });
        if (!holder.on) return;
        expect(numbers).toHaveLength(1);
        await deleteArticle(db, ports, numbers[0]!);
        model.removed.set(one.i, { article: holder.articles.get(one.i)!, number: numbers[0]! });
        holder.articles.delete(one.i);
        return;
      }
      case 'unremove': {
        const removed = model.removed.get(one.i);
        if (!removed || removed.article.set.deleted || model.pending) return;
        await undeleteArticle(db, ports, removed.number);
        if (model.holder(one.i)) return;
        model.removed.delete(one.i);
        removed.article.set.articles.set(one.i, removed.article);
      }
    }
  }

  async agrees(): Promise<void> {
    const { db, model, ports } = this;
    expect(await damage(db, ports)).toBeNull();
    const real = Object.entries(await held(db, ports)).map(([id, all]) => [
      id,
      all.map(({ text }) => text).sort(),
    ]);
    expect(Object.fromEntries(real)).toEqual(model.shown());
    for (let i = 0; i < ARTICLES; i++) {
      const holder = model.holder(i);
      const expected = holder?.on ? [version(i, holder.articles.get(i)!.v).text] : [];
      const looked = (await lookUp(db, version(i, 0), rarity)).map(({ text }) => text);
      expect(looked.filter((text) => text.includes(`inquiry${i}q`))).toEqual(expected);
    }
  }

  private async add(session: ImportSession, articles: readonly Picked[], from: number): Promise<void> {
    for (const [at, one] of articles.entries())
      await session.add([{ article: version(...one) }], from + at + 1);
  }

  private async finish(session: ImportSession, articles: readonly Picked[]): Promise<void> {
    await session.finish();
    this.model.import(session.set, articles);
  }

  /** As if the browser had been killed and started again. */
  private async reopen(): Promise<void> {
    this.ports.locks.dieAll();
    this.db.close();
    this.db = await openDatabase(this.name);
  }
}

/** Small enough that every import has several segments. */
const SMALL = { ...STORE, segmentArticles: 3 };

test('whatever is done in whatever order, the store holds what a reader would expect', {
  timeout: 600_000,
}, async () => {
  const runs = process.env.LATERAL_LONG === undefined ? 25 : 1_000;
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 5, maxLength: 25 }), async (commands) => {
      const { db, ports, name } = await sampleStore();
      const driven = new Driven(db, ports, name);
      for (const one of commands) {
        await driven.run(one);
        await driven.agrees();
      }
    }),
    { numRuns: runs },
  );
});
