import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { STORE } from '../../../src/corpus/store/limits.ts';
import { reload, type Surface } from '../drivers/surface.ts';
import { until } from '../drivers/within.ts';
import { halfOf } from '../some-of.ts';
import { type ChosenFile, ReaderAtPage } from './reader-at-page.ts';

/** A browser with the built extension in it. */
export interface DamagedBrowser {
  /** The options page, in a tab of its own. */
  openOptions(hash: string): Promise<Surface>;
  /** The folder of its profile. */
  readonly profile: string;
  /** How the folders end in which it keeps values that are too large for its database. */
  readonly valueFolders: RegExp;
}

const STARTER = 5;
/** As many as lie in one record of the store. */
const SHORT = Array.from({ length: STORE.recordArticles }, (_, i) => `Ferry ${i + 1}`);
const LONG = 'Ferry at length';
const OWN = [...SHORT, LONG];
const HELD = STARTER + OWN.length;

/** The last one is so long that both browsers keep it in a file beside their database. */
export const FERRIES: ChosenFile = {
  name: 'ferries.jsonl',
  text: OWN.map((title, i) =>
    JSON.stringify({
      url: `https://news.example/${i}`,
      outlet: 'Вечерние вести',
      title,
      published: `2022-12-1${i}`,
      lang: 'en',
      text: `The ferry number ${i} left at noon. ${i === OWN.length - 1 ? 'Паром ушёл. '.repeat(60_000) : ''}`,
    }),
  ).join('\n'),
};

interface Damage {
  readonly name: string;
  /** Statements of the page, in one transaction over all of the store's parts, which `store` gives. */
  readonly does?: string;
  /** Done to the files of the profile. */
  readonly undoes?: (browser: DamagedBrowser) => Promise<void>;
  readonly lost: readonly string[];
}

const DAMAGES: readonly Damage[] = [
  {
    name: 'a record of articles is lost',
    does: `store('articles').delete((await keys(store('articles'))).at(-2));`,
    lost: SHORT,
  },
  {
    name: 'a value can’t be read',
    undoes: deleteLargeValues,
    lost: [LONG],
  },
  {
    name: 'a block of the catalogue is lost',
    does: `store('catalogue').delete((await keys(store('catalogue'))).at(-1));`,
    lost: [],
  },
  {
    name: 'the identities are lost',
    does: `store('identities').clear();`,
    lost: [],
  },
  {
    name: 'the layout is lost',
    does: `store('meta').delete('layout');`,
    lost: [],
  },
  {
    name: 'the ledger is lost',
    does: `store('meta').delete('ledger');`,
    lost: [],
  },
  {
    name: 'all that tells what is held is lost, with the copy of the ledger',
    does: `store('meta').clear(); await (globalThis.browser ?? chrome).storage.local.clear();`,
    lost: [],
  },
  {
    name: 'all but the articles is lost',
    does: `for (const name of names) if (name !== 'articles') store(name).clear();`,
    lost: [],
  },
  {
    name: 'days of the index are lost',
    does: `store('days').delete((await keys(store('days'))).at(-1));`,
    lost: [],
  },
  {
    name: 'buckets of the index are lost',
    does: `store('buckets').clear();`,
    lost: [],
  },
];

/** A corpus damaged in each way that can be met, through the page as a reader uses it. */
export function damageCases(name: 'chromium' | 'firefox', browser: () => DamagedBrowser): void {
  vi.setConfig({ testTimeout: 300_000 });

  describe.sequential('a damaged corpus', () => {
    let reader: ReaderAtPage;

    async function bringIn(): Promise<void> {
      await reload(reader.surface);
      await reader.go('#bring-in');
      await reader.choose([FERRIES]);
      await reader.sees(/What was recognised/);
      await reader.press('button[type=submit]');
      await reader.sees(/“ferries” is in|Nothing new/);
    }

    async function meets(damage: Damage): Promise<void> {
      if (damage.does) await reader.surface.evaluate(inStore(damage.does));
      await damage.undoes?.(browser());
      await reader.go('#held');
      await reload(reader.surface);
      await reader.sees(/The corpus is damaged/);
    }

    beforeAll(async () => {
      reader = new ReaderAtPage(await browser().openOptions('#held'));
      await reader.sees(/Lateral uses about/);
      await bringIn();
    }, 120_000);

    test.each(halfOf(DAMAGES, name))(
      'where $name is told, saved and recovered as far as it can be read',
      async (damage) => {
        const left = OWN.filter((title) => !damage.lost.includes(title));
        const found = STARTER + left.length;
        await meets(damage);
        const told = await reader.sees(/should be held here/);
        expect(told).toContain(`${HELD} articles should be held here`);
        expect(told).toContain(`${damage.lost.length === 0 ? 'all' : found} of them can still be read`);
        expect(told).not.toMatch(/No articles are held|\b0 articles (?:in|of)\b/);
        await reader.surface.screenshot(`dist/screenshots/${name}-damage.png`);
        expect(await reader.faults()).toEqual([]);

        const titles = await saved(reader);
        expect(titles).toHaveLength(found);
        expect(titles).toEqual(expect.arrayContaining([...left]));

        await reader.press('.ways button', 'Go on with what is left');
        await reader.seesNo(/The corpus is damaged/);
        // Its button is gone, and reading goes on at the heading.
        await until(60_000, 'the focus at the heading', async () =>
          (await reader.surface.evaluate(`document.activeElement.id`)) === 'section-heading' ? true : null,
        );
        // Another session finds it whole, and whatever is held by its words.
        await reload(reader.surface);
        await reader.sees(new RegExp(`${found} articles of`));
        await reader.go('#articles');
        await reader.enter('.search-words input', 'ferry noon');
        await reader.sees(new RegExp(`${left.length} articles? found`));
        expect((await reader.words('.article-row .cell-title')).sort()).toEqual([...left].sort());

        await bringIn();
        expect(await reader.words('.sum dd')).toEqual([`${damage.lost.length}`, '0', `${left.length}`, '0']);
        await reader.go('#held');
        await reader.sees(new RegExp(`${HELD} articles of`));
      },
    );

    test('that version 2 of the database wrote is brought forward, and found whole', async () => {
      await reader.surface.evaluate(AS_VERSION_2);
      await reader.go('#held');
      await reload(reader.surface);
      expect(await reader.sees(new RegExp(`${HELD} articles of`))).not.toContain('is damaged');
      expect(await reader.surface.evaluate(STORED_AS)).toEqual({ version: 3, inRecords: true });
      await reader.go('#articles');
      await reader.enter('.search-words input', 'ferry noon');
      await reader.sees(new RegExp(`${OWN.length} articles found`));
    });

    test('that version 2 wrote, and of which an article can’t be read, is brought forward all the same', async () => {
      await reader.surface.evaluate(AS_VERSION_2);
      await meets({ name: 'a value can’t be read', undoes: deleteLargeValues, lost: [LONG] });
      const told = await reader.sees(/should be held here/);
      expect(told).toContain(`${HELD} articles should be held here; ${HELD - 1} of them can still be read`);
      expect(await saved(reader)).not.toContain(LONG);
      await reader.press('.ways button', 'Go on with what is left');
      await reader.seesNo(/is damaged/);
      await reader.sees(new RegExp(`${HELD - 1} articles of`));
      await bringIn();
    });

    test('where the whole database is lost it is not shown as empty, and can be begun anew', async () => {
      await meets({
        name: 'the database is lost',
        undoes: async () => {
          await reader.surface.evaluate(
            `new Promise((done, failed) => Object.assign(indexedDB.deleteDatabase('lateral'),
              { onsuccess: () => done(true), onerror: failed }))`,
          );
        },
        lost: OWN,
      });
      const told = await reader.sees(/should be held here/);
      expect(told).toContain(`${HELD} articles should be held here; none of them can still be read`);
      expect(told).toContain('you can restore a backup');
      expect(told).not.toMatch(/No articles are held|\b0 articles (?:in|of)\b/);
      expect(await reader.words('.ways button')).toEqual(['Begin with an empty corpus']);
      await reader.press('.ways button');
      await reader.sees(/No articles are held here/);
      await reader.press('.strip button', 'Bring them back');
      await reader.sees(/5 articles of 5 outlets/);
    });
  });
}

const ASKED = `const asked = (request) => new Promise((done, failed) => {
  request.onsuccess = () => done(request.result);
  request.onerror = () => failed(request.error);
});`;

/** Writes what is held as version 2 of the database did: each article in a record of its own. */
const AS_VERSION_2 = `(async () => {
  ${ASKED}
  const now = await asked(indexedDB.open('lateral'));
  const names = [...now.objectStoreNames];
  const held = await Promise.all(names.map(async (name) => {
    const store = now.transaction(name).objectStore(name);
    const [keys, values] = await Promise.all([asked(store.getAllKeys()), asked(store.getAll())]);
    const records = keys.map((key, i) => [key, values[i]]);
    if (name !== 'articles') return [name, records];
    return [name, records.flatMap(([key, record]) =>
      record.flatMap((article, slot) => article ? [[${STORE.recordArticles} * key + slot, article]] : []))];
  }));
  now.close();
  await asked(indexedDB.deleteDatabase('lateral'));
  const opening = indexedDB.open('lateral', 2);
  opening.onupgradeneeded = () => names.forEach((name) => opening.result.createObjectStore(name));
  const old = await asked(opening);
  const tx = old.transaction(names, 'readwrite');
  const ended = new Promise((done, failed) => { tx.oncomplete = done; tx.onabort = () => failed(tx.error); });
  for (const [name, records] of held)
    for (const [key, value] of records) tx.objectStore(name).put(value, key);
  await ended;
  old.close();
  return true;
})()`;

/** The version of the database, and whether all that it holds of articles are records of several. */
const STORED_AS = `(async () => {
  ${ASKED}
  const db = await asked(indexedDB.open('lateral'));
  const records = await asked(db.transaction('articles').objectStore('articles').getAll());
  const { version } = db;
  db.close();
  return { version, inRecords: records.length > 0 && records.every(Array.isArray) };
})()`;

function inStore(statements: string): string {
  return `(async () => {
    ${ASKED}
    const db = await asked(indexedDB.open('lateral'));
    const names = [...db.objectStoreNames];
    const tx = db.transaction(names, 'readwrite');
    const ended = new Promise((done, failed) => { tx.oncomplete = done; tx.onabort = () => failed(tx.error); });
    const store = (name) => tx.objectStore(name);
    const keys = (one) => asked(one.getAllKeys());
    ${statements}
    await ended;
    db.close();
    return true;
  })()`;
}

/** Saves what can be read, and reads the titles in the file that the page hands to the browser. */
async function saved(reader: ReaderAtPage): Promise<string[]> {
  await reader.surface.evaluate(`(() => {
    const { createObjectURL } = URL;
    URL.createObjectURL = (file) => { globalThis.savedFile = file; return createObjectURL.call(URL, file); };
    return true;
  })()`);
  await reader.press('.ways button', 'Save what can still be read');
  await reader.sees(/Saved as lateral/);
  const titles = await reader.surface.evaluate(`(async () =>
    (await globalThis.savedFile.text()).trim().split('\\n').map((line) => JSON.parse(line))
      .filter((line) => line.lateral === undefined).map(({ title }) => title))()`);
  return titles as string[];
}

/** What a browser keeps beside its database, and some day is not there. */
async function deleteLargeValues({ profile, valueFolders }: DamagedBrowser): Promise<void> {
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  const values = entries.filter((entry) => entry.isFile() && valueFolders.test(entry.parentPath));
  expect(values.length).toBeGreaterThan(0);
  for (const { parentPath, name } of values) await rm(join(parentPath, name));
}
