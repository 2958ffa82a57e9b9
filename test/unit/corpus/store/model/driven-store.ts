import { expect } from 'vitest';
import { openDatabase } from '../../../../../src/corpus/store/database/open-database.ts';
import { read } from '../../../../../src/corpus/store/database/transact.ts';
import { EVERY_SET, type SetId } from '../../../../../src/corpus/store/described.ts';
import { recover } from '../../../../../src/corpus/store/health/recover.ts';
import { beginImport } from '../../../../../src/corpus/store/import-session.ts';
import { discardImport } from '../../../../../src/corpus/store/importing/pending.ts';
import { readState } from '../../../../../src/corpus/store/layout/state.ts';
import { STORE } from '../../../../../src/corpus/store/limits.ts';
import { lookUp, whatIsRemembered } from '../../../../../src/corpus/store/reading/look-up.ts';
import { readHeld } from '../../../../../src/corpus/store/reading/read-articles.ts';
import { createSearch } from '../../../../../src/corpus/store/reading/search-articles.ts';
import type { LateralDatabase } from '../../../../../src/corpus/store/schema.ts';
import { switchSet } from '../../../../../src/corpus/store/sets/change-sets.ts';
import { deleteArticle } from '../../../../../src/corpus/store/sets/deleting/delete-article.ts';
import { deleteSet } from '../../../../../src/corpus/store/sets/deleting/delete-set.ts';
import { undeleteArticle } from '../../../../../src/corpus/store/sets/deleting/undelete-article.ts';
import { undeleteSet } from '../../../../../src/corpus/store/sets/deleting/undelete-set.ts';
import { deleteEverything } from '../../../../../src/corpus/store/sets/everything.ts';
import { keepArticle } from '../../../../../src/corpus/store/sets/kept-articles.ts';
import { overview } from '../../../../../src/corpus/store/sets/overview.ts';
import { tidy } from '../../../../../src/corpus/store/tidying/tidy.ts';
import { rarity } from '../../../core/sample-event.ts';
import { failAt, workAgain } from '../failing/failing-idb.ts';
import { nothingIsStray } from '../on-disk.ts';
import { damage, OPTIONS, type SamplePorts } from '../sample-store.ts';
import type { Command, Loss, Step } from './commands.ts';
import { ARTICLES, Model, type Picked, version } from './model.ts';

/** Small enough that every import has several segments. */
const SMALL = { ...STORE, segmentArticles: 3 };

/** One of a list, however long that is. */
const nth = <One>(list: readonly One[], at: number): One | undefined => list[at % list.length];

/** A store that is driven beside its model. */
export class DrivenStore {
  private readonly model = new Model();
  /** What the step under way makes of the model if it is committed. */
  private committed: () => void | Promise<void> = () => {};
  /** The import under way, should it be broken off: what of it was acknowledged is kept. */
  private importing: { readonly id: string; readonly articles: readonly Picked[]; done: number } | null =
    null;
  /** The small records, which every change writes, when all was looked at last. */
  private state = '';
  /** Of all look-ups, as a background keeps it while others write. */
  private readonly remembered = whatIsRemembered();
  /** The numbers that were to be given out next when all was looked at last. */
  private given: Awaited<ReturnType<typeof nothingIsStray>> | null = null;

  constructor(
    private db: LateralDatabase,
    private readonly ports: SamplePorts,
    private readonly name: string,
  ) {}

  async run({ command, killedAt }: Step): Promise<void> {
    if (command.do === 'recover') await this.lose(command.lost);
    if (killedAt === 0) return this.do(command);
    const before = await this.generation();
    failAt(killedAt, 'death');
    const died = await this.do(command).then(
      () => false,
      () => true,
    );
    workAgain();
    await this.reopen();
    if (!died) return;
    const isCommitted = (await this.generation()) !== before;
    // What is damaged still is recovered when it is opened again.
    if (command.do === 'recover' && !isCommitted) return this.do(command);
    if (isCommitted) await this.committed();
    await this.findPending(isCommitted);
  }

  /** All that a reader could see is as the model has it. Nothing is looked at again where nothing was written. */
  async agrees(): Promise<void> {
    const { db, model, ports } = this;
    const state = JSON.stringify([...(await db.getAll('meta')), ...(await db.getAll('imports'))]);
    if (state === this.state) return;
    this.state = state;
    expect(await damage(db, ports)).toBeNull();
    await this.numbersRise();
    const { sets, articles, pending, deletedArticles } = await overview(db, ports);
    const { litter } = await read(db, ['meta'], readState);
    // What is removed for good is counted until it is cleared from the disk: a kill may come between.
    const areCleared = litter.chains.length === 0;
    const cards = sets.map(({ id, on, deletedAt, articles, olderVersions, undated, outlets }) => [
      id,
      { on, deleted: deletedAt !== null, articles, undated, outlets, ...(areCleared && { olderVersions }) },
    ]);
    expect(Object.fromEntries(cards)).toEqual(model.cards(areCleared));
    expect(pending.map(({ id }) => id)).toEqual(model.pending ? [model.pending.id] : []);
    expect(deletedArticles.map(({ number }) => number).sort()).toEqual(model.deletedNumbers());
    const search = createSearch(db);
    let count = 0;
    for (let i = 0; i < ARTICLES; i++) {
      const holder = model.holder(i);
      const texts = model.textsOf(i);
      count += holder ? 1 : 0;
      const looked = (await lookUp(db, version(i, 0), rarity, this.remembered)).map(({ text }) => text);
      expect(looked.filter((text) => text.includes(`inquiry${i}q`))).toEqual(
        holder?.on ? texts.slice(0, 1) : [],
      );
      const found = async (set: SetId | null) =>
        (await search(`inquiry${i}q`, { order: 'best', set })).numbers;
      expect((await found(null)).length).toBe(holder?.on ? 1 : 0);
      const numbers = await found(EVERY_SET);
      expect(numbers.length).toBe(holder ? 1 : 0);
      if (!holder) continue;
      const held = (await readHeld(db, numbers[0]!))!;
      expect(held.row.set).toBe(model.idOf(holder));
      expect([held, ...held.older].map(({ article }) => article.text)).toEqual(texts);
    }
    expect(articles).toBe(count);
  }

  /** None is given out twice, whatever it once stood for. */
  private async numbersRise(): Promise<void> {
    const next = await nothingIsStray(this.db);
    const { nextBlock, nextSegment, nextSet } = this.given ?? next;
    expect(next.nextBlock).toBeGreaterThanOrEqual(nextBlock);
    expect(next.nextSegment).toBeGreaterThanOrEqual(nextSegment);
    expect(next.nextSet).toBeGreaterThanOrEqual(nextSet);
    this.given = next;
  }

  private async do(command: Command): Promise<void> {
    const { model, ports, db } = this;
    this.committed = () => {};
    this.importing = null;
    switch (command.do) {
      case 'import': {
        // Whoever has one that was broken off takes that up.
        const { pending } = model;
        if (pending) return this.import({ ...OPTIONS, resume: pending.id }, pending.articles, false);
        const into = command.into === null ? undefined : nth(model.setsThat(false), command.into);
        return this.import({ ...OPTIONS, into: into?.[0] ?? null }, command.articles, command.dies);
      }
      case 'discard':
        if (!model.pending) return;
        await discardImport(db, ports, model.pending.id);
        model.pending = null;
        return;
      case 'tidy':
        return tidy(db, ports, { deletedBefore: 0 });
      case 'purge':
        return this.change(
          () => model.purge(),
          () => tidy(db, ports, { deletedBefore: ports.now() + 1 }),
        );
      case 'reopen':
        return this.reopen();
      case 'recover':
        return this.change(
          () => model.recover(),
          () => recover(db, ports),
        );
      case 'delete everything':
        return this.change(
          () => model.deleteEverything(),
          () => deleteEverything(db, ports),
        );
      case 'delete':
      case 'undelete':
      case 'switch':
        return this.changeSet(command.do, command.which);
      case 'keep':
        if (model.pending?.articles.some(([i]) => i === command.article[0])) return;
        return this.change(
          async () => {
            model.setAside(await read(this.db, ['sets'], (tx) => tx.objectStore('sets').getAllKeys()));
            model.keep(command.article);
          },
          () => keepArticle(db, ports, version(...command.article)),
        );
      case 'remove': {
        const i = nth(model.seen(), command.which);
        if (i === undefined || model.pending) return;
        const query = `inquiry${i}q`;
        const { numbers } = await createSearch(db)(query, { order: 'best', set: null });
        return this.change(
          () => model.remove(i, numbers[0]!),
          () => deleteArticle(db, ports, numbers[0]!),
        );
      }
      case 'unremove': {
        const number = nth(model.deletedNumbers(), command.which);
        if (number === undefined) return this.do({ ...command, do: 'remove' });
        if (model.pending) return;
        return this.change(
          () => model.unremove(number),
          () => undeleteArticle(db, ports, number),
        );
      }
    }
  }

  private async changeSet(what: 'delete' | 'undelete' | 'switch', which: number): Promise<void> {
    const { db, model, ports } = this;
    const found = nth(model.setsThat(what === 'undelete'), which);
    if (what === 'undelete' && !found) return this.changeSet('delete', which);
    // What is deleted beside a pending import is another test's.
    if (!found || (model.pending && what !== 'switch')) return;
    const [id, set] = found;
    if (what === 'delete')
      return this.change(
        () => model.delete(set),
        () => deleteSet(db, ports, id),
      );
    if (what === 'undelete')
      return this.change(
        () => model.undelete(set),
        () => undeleteSet(db, ports, id),
      );
    const on = !set.on;
    const turn = () => {
      set.on = on;
    };
    return this.change(turn, () => switchSet(db, ports, id, on));
  }

  private async change(committed: () => void | Promise<void>, work: () => Promise<unknown>): Promise<void> {
    this.committed = committed;
    await work();
    await committed();
  }

  /** @param dies whether it is left half done */
  private async import(options: typeof OPTIONS, articles: readonly Picked[], dies: boolean): Promise<void> {
    const { db, model, ports } = this;
    const { pending } = model;
    const session = await beginImport(db, ports, options, SMALL);
    expect(session.recordsDone).toBe(pending?.done ?? 0);
    const importing = { id: session.id, articles, done: session.recordsDone };
    this.importing = importing;
    const most = dies ? Math.floor(articles.length / 2) : articles.length;
    for (let at = importing.done; at < most; at++) {
      await session.add([{ article: version(...articles[at]!) }], at + 1);
      importing.done = at + 1;
    }
    if (dies) {
      model.pending = importing;
      return this.reopen();
    }
    await this.change(
      () => {
        model.pending = null;
        model.import(session.set, articles);
      },
      () => session.finish(),
    );
  }

  /** After a kill: an import that was not ended is there to be taken up, with all of it that was acknowledged. */
  private async findPending(isCommitted: boolean): Promise<void> {
    const { model, importing } = this;
    if (isCommitted) return;
    const [record] = await this.db.getAll('imports');
    if (!record || !importing) {
      // Killed before it was told which import it is, or as it gave one up.
      model.pending = record && model.pending ? model.pending : null;
      if (record && !model.pending) await discardImport(this.db, this.ports, record.id);
      return;
    }
    expect([importing.done, importing.done + 1]).toContain(record.recordsDone);
    model.pending = { ...importing, done: record.recordsDone };
  }

  private async lose(what: Loss): Promise<void> {
    const { db } = this;
    if (what === 'the catalogue') await db.clear('catalogue');
    if (what === 'the identities') await db.clear('identities');
    if (what === 'the index') await Promise.all([db.clear('days'), db.clear('buckets')]);
    if (what !== 'the ledger') return;
    await db.delete('meta', 'ledger');
    // Numbers of what is gone for good were known to the ledger alone.
    this.given = null;
  }

  private async generation(): Promise<number> {
    return (await overview(this.db, this.ports)).generation;
  }

  /** As if the browser had been killed and started again. */
  private async reopen(): Promise<void> {
    this.ports.locks.dieAll();
    this.db.close();
    this.db = await openDatabase(this.name);
  }
}
