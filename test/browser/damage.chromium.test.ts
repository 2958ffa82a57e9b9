import { readdir, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ChromiumSession } from './drivers/chromium.ts';
import { chromiumInTests, startChromium, surfaceOf } from './drivers/in-tests.ts';
import type { Surface } from './drivers/surface.ts';
import { damageCases, FERRIES } from './options/damage-cases.ts';
import { ReaderAtPage } from './options/reader-at-page.ts';
import { halfOf } from './some-of.ts';

const OPTIONS_PATH = 'src/entries/options/index.html';

describe('in Chromium', () => {
  const session = chromiumInTests();

  damageCases('chromium', () => ({
    profile: session().profile,
    valueFolders: /IndexedDB.chrome-extension_.*\.indexeddb\.blob/,
    openOptions: (hash) => openOptions(session(), hash),
  }));
});

async function openOptions(session: ChromiumSession, hash: string): Promise<Surface> {
  const page = await session.open(`chrome-extension://${session.extensionId}/${OPTIONS_PATH}${hash}`);
  return surfaceOf(page);
}

/** Chromium opens what is left of a database, or an empty one, and says nothing of it. */
describe('the files of Chromium’s database', () => {
  const files: readonly [string, RegExp, (file: string) => Promise<void>][] = [
    ['lost', /./, rm],
    ['cut off in the middle', /\.(?:log|ldb)$/, async (file) => truncate(file, (await stat(file)).size >> 1)],
  ];

  test.each(halfOf(files, 'chromium'))(
    '%s: the corpus is not shown as empty, and can be filled again',
    async (_, which, damage) => {
      await damaged(which, damage, async (session) => {
        const reader = new ReaderAtPage(await openOptions(session, '#held'));
        await reader.sees(/10 articles should be held here; (?:none|\d+|all)/);
        await reader.press('.ways li:last-child button');
        await reader.seesNo(/The corpus is damaged/);
        const after = await bringIn(session);
        await after.go('#articles');
        await after.enter('.search-words input', 'ferry noon');
        await after.sees(/5 articles found/);
      });
    },
  );

  test('without the list of them: the page says that the browser can’t open it, and what can be done', async () => {
    await damaged(/MANIFEST/, rm, async (session) => {
      const reader = new ReaderAtPage(await openOptions(session, '#held'));
      const told = await reader.sees(/can’t open the corpus/);
      expect(told).toContain('install it again, then restore a backup');
      expect(told).not.toMatch(/No articles are held|\b0 articles\b/);
    });
  });
});

/** A browser with ten articles, started again after something has happened to these files of its database. */
async function damaged(
  which: RegExp,
  damage: (file: string) => Promise<void>,
  look: (session: ChromiumSession) => Promise<void>,
): Promise<void> {
  let session = await startChromium();
  try {
    await bringIn(session);
    session = await session.restart(async (profile) => {
      const folder = join(profile, 'Default', 'IndexedDB');
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter(
        (entry) => entry.isFile() && entry.parentPath.endsWith('.leveldb') && which.test(entry.name),
      );
      expect(files.length).toBeGreaterThan(0);
      for (const { parentPath, name } of files) await damage(join(parentPath, name));
    });
    await look(session);
  } finally {
    await session.close();
  }
}

async function bringIn(session: ChromiumSession): Promise<ReaderAtPage> {
  const reader = new ReaderAtPage(await openOptions(session, '#bring-in'));
  await reader.choose([FERRIES]);
  await reader.sees(/What was recognised/);
  await reader.press('button[type=submit]');
  await reader.sees(/“ferries” is in|Nothing new/);
  return reader;
}
