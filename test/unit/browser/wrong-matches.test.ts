import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sayingLike } from '../../language/spoken.ts';
import { wrongMatch } from '../core/judging/sample-match.ts';

const fake = vi.hoisted(() => ({
  kept: {} as Record<string, unknown>,
  held: Promise.resolve() as Promise<unknown>,
}));

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string | null) => (key === null ? { ...fake.kept } : { [key]: fake.kept[key] }),
        set: async (values: object) => void Object.assign(fake.kept, structuredClone(values)),
        remove: async (keys: string | readonly string[]) => {
          for (const key of [keys].flat()) delete fake.kept[key];
        },
      },
    },
  },
}));

const { wrongMatches } = await import('../../../src/browser/wrong-matches.ts');
const { keptSettings } = await import('../../../src/browser/kept-settings.ts');

/** One after the other, as a lock has it. */
const request = (_: string, run: () => Promise<unknown>) => {
  const done = fake.held.then(run);
  fake.held = done.catch(() => {});
  return done;
};

beforeEach(() => {
  fake.kept = { theme: 'dark' };
  vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(() => vi.unstubAllGlobals());

const words = async () =>
  (await wrongMatches.read()).list.map(({ passages }) => passages.map((each) => each.words));

test('two surfaces that call a match wrong at once lose neither, and each has its day', async () => {
  await Promise.all([
    wrongMatches.add(wrongMatch('a', 'b')),
    wrongMatches.add(wrongMatch('c', 'd')),
    wrongMatches.remove(['x', 'y']),
  ]);
  expect(await words()).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
  const { judged: _, ...judgement } = wrongMatch('e', 'f');
  await wrongMatches.add(judgement);
  expect((await wrongMatches.read()).list.at(-1)!.judged).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test('what a newer version wrote is neither read nor written over', async () => {
  fake.kept.wrongMatches = { version: 2, list: ['?'] };
  expect(await words()).toEqual([]);
  await expect(wrongMatches.add(wrongMatch('a', 'b'))).rejects.toMatchObject({
    saying: sayingLike(/newer version/),
  });
  expect(fake.kept.wrongMatches).toEqual({ version: 2, list: ['?'] });
  await wrongMatches.clear();
  expect(fake.kept).toEqual({ theme: 'dark' });
});

test('they are part of the settings that a backup takes, and come back beside those that are', async () => {
  await wrongMatches.add(wrongMatch('a', 'b'));
  const backup = await keptSettings.read();
  expect(backup).toMatchObject({ theme: 'dark', wrongMatches: { version: 1 } });
  await wrongMatches.clear();
  await wrongMatches.add(wrongMatch('c', 'd'));
  await keptSettings.write(backup);
  expect(await words()).toEqual([
    ['c', 'd'],
    ['a', 'b'],
  ]);
  await keptSettings.write({ theme: 'light', wrongMatches: 'anything' });
  expect(await words()).toHaveLength(2);
  expect(fake.kept.theme).toBe('light');
});
