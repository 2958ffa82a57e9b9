import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ChromiumSession, launchChromium } from './drivers/chromium.ts';
import { pathOf } from './drivers/in-tests.ts';
import { waitForText } from './drivers/surface.ts';
import { until } from './drivers/within.ts';
import { type Released, unpackedRelease } from './released/unpacked-release.ts';

describe('the zip for Chrome', () => {
  let released: Released;
  let session: ChromiumSession;

  beforeAll(async () => {
    released = await unpackedRelease('chrome');
    session = await launchChromium({ executable: pathOf('chromium'), extension: released.folder });
  });
  afterAll(async () => {
    await session?.close();
    await released?.remove();
  });

  test('unpacked into a fresh profile, answers over an article', async () => {
    const url = released.server.url('krone.html');
    await session.open(url);
    const tab = await session.tabId(url);
    await until(20_000, 'a badge', async () => ((await session.badge(tab)) === '4' ? true : null));
    expect(await waitForText(await session.openPopup(url), /4 other articles/)).toContain('Facts by outlet');
  });
});
