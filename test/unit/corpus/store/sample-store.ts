import type { Article } from '../../../../src/core/article/article.ts';
import type { CorpusTables } from '../../../../src/corpus/store/corpus.ts';
import { openDatabase } from '../../../../src/corpus/store/database/open-database.ts';
import type { SetId } from '../../../../src/corpus/store/described.ts';
import { checkStore } from '../../../../src/corpus/store/health/check-store.ts';
import {
  beginImport,
  type ImportOptions,
  type ImportSession,
} from '../../../../src/corpus/store/import-session.ts';
import { STORE, type StoreLimits } from '../../../../src/corpus/store/limits.ts';
import type { LockName, Locks } from '../../../../src/corpus/store/ports/locks.ts';
import type { LedgerCopy, StorePorts } from '../../../../src/corpus/store/ports/store-ports.ts';
import { articlesOf } from '../../../../src/corpus/store/reading/read-articles.ts';
import type { LateralDatabase, Ledger } from '../../../../src/corpus/store/schema.ts';
import { overview } from '../../../../src/corpus/store/sets/overview.ts';
import { article, ferry, rarity } from '../../core/sample-event.ts';

/** The ferry's three articles and the opera's, as a starter corpus; counts how often it was asked for. */
export function sampleTables(articles: readonly Article[] = Object.values(ferry)): CorpusTables & {
  readonly asked: () => number;
} {
  let asked = 0;
  return {
    asked: () => asked,
    rarity: async () => rarity,
    starter: async () => {
      asked += 1;
      return { version: 1, articles };
    },
  };
}

/** A ledger copy in memory, as `storage.local` keeps one. */
export function sampleCopy(kept: Ledger | null = null): LedgerCopy & { readonly held: () => Ledger | null } {
  let held = kept;
  return {
    held: () => held,
    read: async () => held,
    write: async (ledger) => {
      held = { ...ledger };
    },
  };
}

/** Locks of one browser, whose tabs and workers may die. */
export function sampleLocks(): Locks & { readonly dieAll: () => void } {
  const held = new Map<LockName, object>();
  let waiting: { name: LockName; turn: () => void }[] = [];
  const next = (name: LockName) => {
    const first = waiting.find((waiter) => waiter.name === name);
    waiting = waiting.filter((waiter) => waiter !== first);
    first?.turn();
  };
  const take = (name: LockName) => {
    const own = {};
    held.set(name, own);
    return {
      giveBack: () => {
        if (held.get(name) !== own) return;
        held.delete(name);
        next(name);
      },
    };
  };
  return {
    dieAll: () => held.clear(),
    isHeld: async (name) => held.has(name),
    hold: (name, wait) =>
      new Promise((resolve, reject) => {
        if (!held.has(name)) resolve(take(name));
        else if (!wait) resolve(null);
        else {
          const waiter = { name, turn: () => resolve(take(name)) };
          waiting.push(waiter);
          wait.addEventListener('abort', () => {
            waiting = waiting.filter((other) => other !== waiter);
            reject(wait.reason);
          });
        }
      }),
  };
}

export interface SamplePorts extends StorePorts {
  readonly copy: LedgerCopy & { readonly held: () => Ledger | null };
  readonly locks: ReturnType<typeof sampleLocks>;
}

/** Ports in memory, with a clock that stands a second later each time it is looked at. */
export function samplePorts(): SamplePorts {
  let now = Date.UTC(2031, 2, 20);
  return {
    rarity,
    copy: sampleCopy(),
    locks: sampleLocks(),
    now: () => {
      now += 1_000;
      return now;
    },
  };
}

let made = 0;

/** A new empty store. */
export async function sampleStore(): Promise<{ db: LateralDatabase; ports: SamplePorts; name: string }> {
  const name = `store-${++made}`;
  return { db: await openDatabase(name), ports: samplePorts(), name };
}

export const OPTIONS: ImportOptions = {
  labels: { name: 'Imported', licence: '', note: '' },
  into: null,
  files: ['dump.jsonl'],
  fingerprint: 'files-1',
  resume: null,
};

/** An import from its first article to its end. */
export async function importAll(
  db: LateralDatabase,
  ports: StorePorts,
  articles: readonly Article[],
  options: Partial<ImportOptions> = {},
  limits: StoreLimits = STORE,
): Promise<ImportSession> {
  const session = await beginImport(db, ports, { ...OPTIONS, ...options }, limits);
  for (let at = 0; at < articles.length; at += 100) {
    const some = articles.slice(at, at + 100);
    await session.add(
      some.map((one) => ({ article: one })),
      at + some.length,
    );
  }
  await session.finish();
  return session;
}

/** All live articles, by set. */
export async function held(db: LateralDatabase, ports: StorePorts): Promise<Record<SetId, Article[]>> {
  const { sets } = await overview(db, ports);
  const all: Record<SetId, Article[]> = {};
  for (const { id, deletedAt } of sets) {
    if (deletedAt !== null) continue;
    all[id] = [];
    for await (const some of articlesOf(db, id)) all[id].push(...some.map((one) => one.article));
  }
  return all;
}

/** The damage of a store that a whole check finds; null for none. */
export const damage = (db: LateralDatabase, ports: StorePorts) => checkStore(db, ports.copy);

/** `count` different articles of one day (or of none). */
export function manyArticles(count: number, published: string | null, name = 'many'): Article[] {
  return Array.from({ length: count }, (_, i) =>
    article({
      url: `https://${name}.example/${i}`,
      outlet: name,
      title: `Notice ${i}`,
      published,
      text: `Vessel number${i}x left pier ${i} for harbour${i % 7}y with cargo${i % 11}z.`,
    }),
  );
}
