import type { LateralDatabase, StoreName } from '../../../../../src/corpus/store/schema.ts';

/**
 * How an operation fails: the browser says why when it has tried; it throws where it is asked; or the whole process ends
 * there and then.
 */
export type Failure = 'QuotaExceededError' | 'AbortError' | 'UnknownError' | 'thrown' | 'death';

/** What is under the hood of fake-indexeddb, as far as it is reached into. */
interface FakeTransaction {
  readonly mode: string;
  readonly _state: string;
  readonly _requests: readonly { readonly request: { readonly readyState: string } }[];
  _abort(name: string): void;
  _execRequestAsync(asked: { operation: () => unknown; source?: unknown }): unknown;
  _start(): void;
}

let armed: { failure: Failure; at: number; done: number } | null = null;
let dead = false;

/**
 * Every request of every transaction is an operation, and so is each commit of one that writes. A transaction throws
 * where it is asked once the browser has taken it away, which can't happen between requests that are asked together: the
 * beginning of a transaction is an operation then, and each request that no other is waiting before.
 */
function isTurn(when: 'asked' | 'tried'): boolean {
  if (!armed || (armed.failure === 'thrown') !== (when === 'asked')) return false;
  armed.done += 1;
  return armed.done === armed.at;
}

const fail = (name: string): never => {
  throw new DOMException('made to fail', name);
};

/** Puts the switch into fake-indexeddb. */
export function installFailures(): void {
  const transaction = IDBTransaction.prototype as unknown as FakeTransaction;
  const { _execRequestAsync: exec, _start: start } = transaction;
  transaction._execRequestAsync = function (asked) {
    const { operation } = asked;
    const waits = this._requests.some(({ request }) => request.readyState !== 'done');
    if (asked.source && !waits && isTurn('asked')) fail('TransactionInactiveError');
    const failing = () => {
      if (dead) return fail('AbortError');
      if (!isTurn('tried')) return operation();
      const { failure } = armed!;
      dead = failure === 'death';
      return fail(dead ? 'AbortError' : failure);
    };
    return exec.call(this, { ...asked, operation: asked.source ? failing : operation });
  };
  transaction._start = function () {
    const waiting = this._requests.some(({ request }) => request.readyState !== 'done');
    const commits = !waiting && this._state !== 'finished' && this.mode !== 'readonly';
    if (commits && isTurn('tried')) {
      // A process that ends just after the commit was not told of it.
      if (armed!.failure === 'death') dead = true;
      else {
        this._abort(armed!.failure);
        return;
      }
    }
    start.call(this);
  };
  const database = IDBDatabase.prototype;
  const open = database.transaction;
  database.transaction = function (...args) {
    // The browser itself begins the one that upgrades.
    if (dead || ((args[1] as string) !== 'versionchange' && isTurn('asked'))) fail('InvalidStateError');
    return open.apply(this, args);
  };
}

/** From now on operation number `at` (from 1) fails; with 0 they are merely counted. */
export function failAt(at: number, failure: Failure): void {
  armed = { failure, at, done: 0 };
  dead = false;
}

/** Everything works again. @returns how many operations there were */
export function workAgain(): number {
  const done = armed?.done ?? 0;
  armed = null;
  dead = false;
  return done;
}

export type Dump = ReadonlyMap<StoreName, readonly (readonly [key: IDBValidKey, value: unknown])[]>;

export async function dump(db: LateralDatabase): Promise<Dump> {
  const stores = [...db.objectStoreNames];
  const all = await Promise.all(
    stores.map(async (store) => {
      const [keys, values] = await Promise.all([db.getAllKeys(store), db.getAll(store)]);
      return [store, keys.map((key, i) => [key, values[i]] as const)] as const;
    }),
  );
  return new Map(all);
}

/** Makes a store what another was. */
export async function refill(db: LateralDatabase, from: Dump): Promise<void> {
  const tx = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const store of db.objectStoreNames) {
    await tx.objectStore(store).clear();
    for (const [key, value] of from.get(store) ?? []) tx.objectStore(store).put(value as never, key as never);
  }
  await tx.done;
}
