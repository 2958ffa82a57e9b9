import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IDBPDatabase, openDB } from 'idb';
import type { LateralDatabase, Ledger } from '../../../../../src/corpus/store/schema.ts';

const folder = join(import.meta.dirname, '../../../../fixtures/stores');
const TYPED = { Uint8Array, Uint16Array, Uint32Array, Float64Array } as const;

/** All of a database as it lies on disk, and the copy of its ledger. */
export interface KeptStore {
  readonly version: number;
  readonly copy: Ledger;
  readonly stores: Readonly<Record<string, KeptRecords>>;
}

interface KeptRecords {
  readonly keyPath: string | readonly string[] | null;
  readonly records: readonly (readonly [key: IDBValidKey, value: unknown])[];
}

export const keptVersions = () =>
  readdirSync(folder).flatMap((file) => Number(/^version-(\d+)\.json$/.exec(file)?.[1] ?? 0) || []);

const pathOf = (version: number) => join(folder, `version-${version}.json`);

export function readKept(version: number): KeptStore {
  return JSON.parse(readFileSync(pathOf(version), 'utf8'), (_, value) => {
    if (value?.bytes !== undefined && value.of in TYPED) {
      const bytes = Uint8Array.from(Buffer.from(value.bytes, 'base64'));
      return new TYPED[value.of as keyof typeof TYPED](bytes.buffer);
    }
    return value?.of === 'Map' ? new Map(value.entries) : value;
  });
}

export function writeKept(store: KeptStore): void {
  const text = JSON.stringify(
    store,
    (_, value) => {
      if (value instanceof Map) return { of: 'Map', entries: [...value] };
      if (!ArrayBuffer.isView(value)) return value;
      const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64');
      return { of: value.constructor.name, bytes };
    },
    1,
  );
  writeFileSync(pathOf(store.version), `${text}\n`);
}

export async function takenFrom(db: LateralDatabase, copy: Ledger): Promise<KeptStore> {
  const stores: Record<string, KeptRecords> = {};
  for (const name of db.objectStoreNames) {
    const [keys, values] = await Promise.all([db.getAllKeys(name), db.getAll(name)]);
    const { keyPath } = db.transaction(name).store;
    stores[name] = { keyPath, records: keys.map((key, i) => [key, values[i]] as const) };
  }
  return { version: db.version, copy, stores };
}

/** Makes the database anew, by nothing but what was kept: no code of ours has a part in it. */
export async function putBack(name: string, { version, stores }: KeptStore): Promise<IDBPDatabase> {
  const db = await openDB(name, version, {
    upgrade(db) {
      for (const [store, { keyPath }] of Object.entries(stores))
        db.createObjectStore(store, { keyPath: keyPath as string | string[] | null });
    },
  });
  for (const [store, { keyPath, records }] of Object.entries(stores)) {
    const tx = db.transaction(store, 'readwrite');
    for (const [key, value] of records) tx.store.put(value, keyPath === null ? key : undefined);
    await tx.done;
  }
  return db;
}
