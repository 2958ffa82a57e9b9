import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chromiumInTests, surfaceOf } from './drivers/in-tests.ts';
import { until } from './drivers/within.ts';
import { ReaderAtPage } from './options/reader-at-page.ts';

const session = chromiumInTests();
const ARTICLES = 1_200;

/** Each of its own words, as texts are: what repeats takes no room on disk. */
const text = (n: number) =>
  Array.from({ length: 300 }, (_, i) => ((n * 7_919 + i * 104_729) % 9_999_991).toString(36)).join(' ');

const MANY = {
  name: 'many.jsonl',
  text: Array.from({ length: ARTICLES }, (_, n) =>
    JSON.stringify({
      outlet: `Outlet ${n % 20}`,
      title: `Article ${n}`,
      published: '2031-03-14',
      text: text(n),
    }),
  ).join('\n'),
};

/** Of the extension's LevelDB, whatever files it has just now. */
async function logBytes(): Promise<number> {
  const folder = join(session().profile, 'Default', 'IndexedDB');
  const files = await readdir(folder, { recursive: true });
  const logs = files.filter((file) => file.includes(session().extensionId) && file.endsWith('.log'));
  const sizes = await Promise.all(
    logs.map((file) =>
      stat(join(folder, file)).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

test('behind an import the browser has no long log to read whenever it opens the corpus', async () => {
  const { extensionId } = session();
  const page = await session().open(
    `chrome-extension://${extensionId}/src/entries/options/index.html#bring-in`,
  );
  const reader = new ReaderAtPage(surfaceOf(page));
  await reader.choose([MANY]);
  await reader.sees(/What was recognised/);
  await reader.press('button[type=submit]');
  await reader.sees(/“many” is in/);
  let most = 0;
  const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  const bytes = await until(60_000, 'the log to be put away', async () => {
    const now = await logBytes();
    most = Math.max(most, now);
    return most > 1_000_000 && now < 700_000 && (await databases()).length === 1 ? now : null;
  });
  expect(bytes).toBeLessThan(700_000);
  expect(await databases()).toEqual(['lateral']);
});
