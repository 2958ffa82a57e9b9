import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chromiumInTests, surfaceOf } from './drivers/in-tests.ts';
import { reload } from './drivers/surface.ts';
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

/** The logs of the extension's LevelDB by name, with their bytes; none where it has put one away and begins the next. */
async function logs(): Promise<Map<string, number>> {
  const databases = join(session().profile, 'Default', 'IndexedDB');
  const own = (await readdir(databases)).find((name) =>
    new RegExp(`${session().extensionId}.*leveldb$`).test(name),
  );
  expect(own, 'Chromium keeps the corpus in a LevelDB').toBeDefined();
  const folder = join(databases, own!);
  const found = new Map<string, number>();
  for (const name of await readdir(folder)) {
    const file = name.endsWith('.log') ? await stat(join(folder, name)).catch(() => null) : null;
    if (file) found.set(name, file.size);
  }
  return found;
}

test('behind an import the browser has no long log to read whenever it opens the corpus', {
  timeout: 120_000,
}, async () => {
  const { extensionId } = session();
  const page = await session().open(
    `chrome-extension://${extensionId}/src/entries/options/index.html#bring-in`,
  );
  const reader = new ReaderAtPage(surfaceOf(page));
  const few = { name: 'few.jsonl', text: MANY.text.split('\n').slice(0, 100).join('\n') };
  await bringIn(reader, few, 'few');
  const before = new Set((await logs()).keys());
  await bringIn(reader, MANY, 'many');
  // LevelDB puts full ones away as the import goes on, but not the last one, which is not full.
  await until(20_000, 'a log that is new and empty', async () => {
    const now = [...(await logs())];
    return now.length === 1 && !before.has(now[0]![0]) && now[0]![1] < 20_000 ? true : null;
  });
  const names = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  await until(10_000, 'the corpus alone', async () => ((await names()).join() === 'lateral' ? true : null));
});

async function bringIn(reader: ReaderAtPage, file: typeof MANY, name: string): Promise<void> {
  await reload(reader.surface);
  await reader.go('#bring-in');
  await reader.choose([file]);
  await reader.sees(/What was recognised/);
  await reader.press('button[type=submit]');
  await reader.sees(new RegExp(`“${name}” is in`));
}
