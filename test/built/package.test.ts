import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makePackages } from '../../tools/packages.mjs';
import { type Leftover, leaveNothingOf, removeLeftover } from '../browser/drivers/leave-nothing.ts';

/** A whole build; the time-out only ends what hangs. */
const BUILDING = 300_000;

/** As Mozilla's reviewers do it: the archive of the sources is unpacked somewhere else and built there. */
describe('the packages', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  let here: ReadonlyMap<string, Uint8Array>;
  let there: ReadonlyMap<string, Uint8Array>;
  let elsewhere: Leftover;

  beforeAll(async () => {
    here = new Map(makePackages('.').map(({ name, bytes }) => [name, bytes]));
    elsewhere = leaveNothingOf(await mkdtemp(join(tmpdir(), 'lateral-elsewhere-')));
    const { folder } = elsewhere;
    for (const [file, bytes] of Object.entries(unzipSync(here.get(`lateral-source-${version}.zip`)!))) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    // By these a build can tell that it runs in a test, and makes another one then.
    const { NODE_ENV: _, VITEST: __, ...asAtHome } = process.env;
    const run = (command: string, ...args: string[]) =>
      execFileSync(command, args, { cwd: folder, env: asAtHome, stdio: ['ignore', 'ignore', 'inherit'] });
    // What is kept by git goes into the archive.
    run('git', 'init', '--quiet');
    run('git', 'add', '--all');
    run(process.execPath, 'node_modules/vite/bin/vite.js', 'build', '--mode', 'chrome');
    run(process.execPath, 'node_modules/vite/bin/vite.js', 'build', '--mode', 'firefox');
    there = new Map(makePackages(folder).map(({ name, bytes }) => [name, bytes]));
  }, BUILDING);
  afterAll(() => elsewhere && removeLeftover(elsewhere));

  test('are one for each store and one of the sources', () => {
    expect([...here.keys()]).toEqual(
      ['chrome', 'firefox', 'source'].map((kind) => `lateral-${kind}-${version}.zip`),
    );
  });

  test.each(['chrome', 'firefox', 'source'])('%s: the same bytes from another folder', (kind) => {
    const name = `lateral-${kind}-${version}.zip`;
    const [one, other] = [here, there].map((made) => unzipSync(made.get(name)!));
    expect(Object.keys(other!)).toEqual(Object.keys(one!));
    for (const [file, bytes] of Object.entries(one!)) {
      expect(Buffer.from(bytes).equals(other![file]!), file).toBe(true);
    }
    expect(Buffer.from(here.get(name)!).equals(there.get(name)!)).toBe(true);
  });

  test.each(['chrome', 'firefox'])('%s: what it is made of lies at the top, licences among it', (kind) => {
    const files = Object.keys(unzipSync(here.get(`lateral-${kind}-${version}.zip`)!));
    expect(files).toEqual(expect.arrayContaining(['manifest.json', 'third-party-licences.txt']));
  });
});
