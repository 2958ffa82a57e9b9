import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CORPUS_CHECKS } from '../../../src/messages/corpus-checks.ts';
import type { WireCalls } from '../../../src/messages/corpus-protocol.ts';

const labels = { name: 'News', licence: 'CC0', note: '' };
const map = { delimiter: ',', headers: ['a', 'b'], fields: ['text', null] };
const files = { list: 1, count: 2 };
const plan = {
  labels,
  into: null,
  columns: [map, { ...map, headerless: true }],
  resume: null,
  settings: true,
};

const good: { readonly [Name in keyof WireCalls]: unknown } = {
  overview: null,
  glance: null,
  events: null,
  labelSet: { set: 's', labels },
  switchSet: { set: 's', on: false },
  deleteSet: { set: 's' },
  undeleteSet: { set: 's' },
  tidy: { deletedBefore: 5 },
  deleteEverything: null,
  bringBackStarter: null,
  recover: null,
  takeFiles: { list: 1, files: [{ path: 'a', blob: new Blob([]) }] },
  inspect: { files, columns: [] },
  import: { files, plan },
  discardImport: { import: 'i' },
  export: { set: null, format: 'csv' },
  search: { query: 'x', order: 'best', set: null, shown: new Map() },
  rows: { numbers: new Uint32Array([1]) },
  article: { number: 7 },
  readIn: { number: 7 },
  changes: { number: 7 },
  comparePair: { a: 7, b: 8 },
  deleteArticle: { number: 7 },
  undeleteArticle: { number: 7 },
};
const names = Object.keys(CORPUS_CHECKS) as (keyof WireCalls)[];

describe.each(names)('the message of "%s"', (name) => {
  const check = CORPUS_CHECKS[name];

  test('is let through', () => {
    expect(check(good[name])).toEqual(good[name]);
  });

  test('is let through without what it does not name', () => {
    const message = good[name];
    if (message === null) return expect(check(undefined)).toBeUndefined();
    expect(check({ ...(message as object), more: 1 })).toEqual(message);
  });

  test('is refused when anything in it is missing or is something else', () => {
    const message = good[name];
    if (message === null) return expect(check({})).toBeUndefined();
    for (const key of Object.keys(message as object)) {
      if (name === 'import' && key === 'settings') continue;
      const { [key]: _, ...rest } = message as Record<string, unknown>;
      expect(check(rest), key).toBeUndefined();
      expect(check({ ...rest, [key]: [Symbol.iterator] }), key).toBeUndefined();
    }
  });

  test('is never anything', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withTypedArray: true }), (value) => {
        const checked = check(value);
        // Only `null` and whatever happens to be such a message may pass.
        expect(checked === undefined || checked === null || typeof value === 'object').toBe(true);
      }),
    );
  });
});

test.each([
  { ...map, fields: ['text'] },
  { ...map, fields: ['text', 'body'] },
  { ...map, headers: ['a', 1] },
  { ...map, headerless: 1 },
  null,
])('columns like %j are refused', (wrong) => {
  expect(CORPUS_CHECKS.inspect({ files, columns: [wrong] })).toBeUndefined();
});
