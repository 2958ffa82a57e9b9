import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { makePackages } from '../../../tools/packages.mjs';
import { type FixtureServer, serveFixtures } from '../drivers/fixture-server.ts';
import { leaveNothingOf, removeLeftover } from '../drivers/leave-nothing.ts';
import { pagesFolder } from '../sample-pages.ts';

export interface Released {
  /** The zip as a store gets it, and what is in it. */
  readonly archive: string;
  readonly folder: string;
  /** Has the sample pages. */
  readonly server: FixtureServer;
  remove(): Promise<void>;
}

/** What `npm run package` makes of the build for one of the browsers. */
export async function unpackedRelease(browser: 'chrome' | 'firefox'): Promise<Released> {
  const leftover = leaveNothingOf(await mkdtemp(join(tmpdir(), 'lateral-released-')));
  const made = makePackages('.').find(({ name }) => name.includes(browser));
  if (made === undefined) throw new Error(`No package is made for ${browser}.`);
  const archive = join(leftover.folder, made.name);
  const folder = join(leftover.folder, 'unpacked');
  await writeFile(archive, made.bytes);
  for (const [file, bytes] of Object.entries(unzipSync(made.bytes))) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), bytes);
  }
  const server = await serveFixtures(pagesFolder);
  return {
    archive,
    folder,
    server,
    async remove() {
      await server.close();
      await removeLeftover(leftover);
    },
  };
}
