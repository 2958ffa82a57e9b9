import { beforeEach, expect, test, vi } from 'vitest';
import { NOTHING_SET } from '../../../src/core/topic/page-settings.ts';

const fake = vi.hoisted(() => ({ kept: {} as Record<string, unknown>, told: new Set<unknown>() }));

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (keys: readonly string[]) =>
          Object.fromEntries(keys.filter((key) => key in fake.kept).map((key) => [key, fake.kept[key]])),
        set: async (values: object) => void Object.assign(fake.kept, values),
      },
      onChanged: {
        addListener: (told: unknown) => fake.told.add(told),
        removeListener: (told: unknown) => fake.told.delete(told),
      },
    },
  },
}));

const { pageSettings } = await import('../../../src/browser/page-settings.ts');

beforeEach(() => {
  fake.kept = { theme: 'dark', sitesOff: ['a.example', 7] };
  // One at a time, as a browser grants it; that it does so over tabs is the browser's.
  let before: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    locks: {
      request: (_: string, run: () => Promise<void>) => {
        const mine = before.then(run);
        before = mine.catch(() => {});
        return mine;
      },
    },
  });
});

test('what is stored is read as settings, and nothing else of it', async () => {
  expect(await pageSettings.read()).toEqual({ ...NOTHING_SET, sitesOff: ['a.example'] });
});

test('changes that are made at once take each other into account, and leave the rest alone', async () => {
  const off = (site: string) => pageSettings.change(({ sitesOff }) => ({ sitesOff: [...sitesOff, site] }));
  await Promise.all([off('b.example'), off('c.example')]);
  expect(fake.kept).toEqual({
    theme: 'dark',
    sitesOff: ['a.example', 'b.example', 'c.example'],
    topics: NOTHING_SET.topics,
  });
});

test('a change that fails changes nothing', async () => {
  const failing = pageSettings.change(() => {
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(fake.kept).toEqual({ theme: 'dark', sitesOff: ['a.example', 7] });
});

test('those who watch are told of settings, and of nothing else, until they stop', () => {
  const changed = vi.fn();
  const stop = pageSettings.watch(changed);
  const [told] = fake.told as Set<(changes: object, area: string) => void>;
  told!({ ledger: {} }, 'local');
  told!({ sitesOff: {} }, 'session');
  expect(changed).not.toHaveBeenCalled();
  told!({ topics: {} }, 'local');
  expect(changed).toHaveBeenCalledOnce();
  stop();
  expect(fake.told.size).toBe(0);
});
