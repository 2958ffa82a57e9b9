import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FirefoxSession, launchFirefox } from './drivers/firefox.ts';
import { pathOf } from './drivers/in-tests.ts';
import { waitForText } from './drivers/surface.ts';
import { until } from './drivers/within.ts';
import { type Released, unpackedRelease } from './released/unpacked-release.ts';

describe('the zip for Firefox', () => {
  let released: Released;
  let session: FirefoxSession;

  beforeAll(async () => {
    released = await unpackedRelease('firefox');
    session = await launchFirefox({
      executable: pathOf('firefox'),
      extension: released.folder,
      archive: released.archive,
    });
  });
  afterAll(async () => {
    await session?.close();
    await released?.remove();
  });

  test('as it is, in a fresh profile, answers over an article', async () => {
    const tab = await session.open(released.server.url('krone.html'));
    await until(20_000, 'a badge', async () => ((await session.badge(tab)) === '4' ? true : null));
    expect(await waitForText(await session.openPopup(), /4 other articles/)).toContain('Facts by outlet');
  });
});
