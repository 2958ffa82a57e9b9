import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromiumInTests, surfaceOf } from './drivers/in-tests.ts';
import type { Surface } from './drivers/surface.ts';
import { optionsCases } from './options/options-cases.ts';
import { ReaderAtPage } from './options/reader-at-page.ts';

const OPTIONS_PATH = 'src/entries/options/index.html';

describe('in Chromium', () => {
  const session = chromiumInTests();
  const pages = new Map<Surface, Page>();

  async function openOptions(hash: string): Promise<Surface> {
    const page = await session().open(`chrome-extension://${session().extensionId}/${OPTIONS_PATH}${hash}`);
    const surface = surfaceOf(page);
    pages.set(surface, page);
    return surface;
  }

  optionsCases(() => ({
    name: 'chromium',
    openOptions,
    colourScheme: async (scheme, surface) => {
      await pages.get(surface)?.emulateMedia({ colorScheme: scheme });
    },
  }));

  test('what was saved as JSON lines comes back as the same articles', async () => {
    const surface = await openOptions('#take-out');
    const page = pages.get(surface)!;
    const reader = new ReaderAtPage(surface);
    const saved = page.waitForEvent('download');
    await reader.press('.way button', 'Save as JSON lines');
    const download = await saved;
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    expect(download.suggestedFilename()).toMatch(/\.jsonl$/);
    expect(text.match(/"text":/gu)).toHaveLength(4_005);

    await reader.go('#bring-in');
    await reader.choose([{ name: download.suggestedFilename(), text }]);
    await reader.sees(/What was recognised/);
    await reader.press('button[type=submit]');
    await reader.sees(/Nothing new: all of it is held already/);
    expect(await reader.words('.sum dd')).toEqual(['0', '0', '4,005', '0']);
    await page.close();
  });
});
