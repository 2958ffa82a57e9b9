import { describe, expect, test } from 'vitest';
import manifest from '../../../manifest.json' with { type: 'json' };
import { catalogues } from '../../language/catalogues.ts';

/** What keyboards of a language have written on the keys that the manifest names. */
const CALLED: Readonly<Record<string, string>> = { Umschalt: 'Shift', Strg: 'Ctrl' };

const given = Object.values(manifest.commands).map(({ suggested_key }) => suggested_key.default);

/** Keys that are pressed together, as the manifest writes them, with the message that names them. */
const keysIn = (catalogue: typeof catalogues extends ReadonlyMap<string, infer One> ? One : never) =>
  Object.entries(catalogue).flatMap(([key, { message }]) =>
    [...message.matchAll(/(?:\p{L}+\+)+\p{L}+/gu)].map(([keys]) => ({
      key,
      keys: keys
        .split('+')
        .map((one) => CALLED[one] ?? one)
        .join('+'),
    })),
  );

describe.each([...catalogues])('%s', (_, catalogue) => {
  test('names no keys that do nothing', () => {
    const named = keysIn(catalogue);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ keys }) => !given.includes(keys))).toEqual([]);
  });

  test('names the keys that English names', () => {
    expect(keysIn(catalogue).sort(byKey)).toEqual(keysIn(catalogues.get('en')!).sort(byKey));
  });
});

function byKey(a: { readonly key: string; readonly keys: string }, b: typeof a): number {
  return `${a.key} ${a.keys}`.localeCompare(`${b.key} ${b.keys}`);
}
