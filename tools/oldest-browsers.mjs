import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { versionOf } from './browsers.mjs';

/** Where Debian keeps its packages, and what it no longer changes. */
const MIRRORS = ['https://deb.debian.org/debian', 'https://archive.debian.org/debian'];
const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'lateral', 'oldest-browsers');
const FETCH_LIMIT = 10 * 60_000;

/**
 * The oldest releases of both browsers that Debian still hands out and whose sums are known here: for Chromium that of the
 * manifest's minimum, with the libraries that a newer Debian lacks; for Firefox the last ESR before it.
 * @type {Record<'chromium' | 'firefox', { name: string, program: string, packages: readonly (readonly [path: string, sha256: string])[] }>}
 */
export const OLDEST_BROWSERS = {
  chromium: {
    name: 'chromium-120.0.6099.224',
    program: 'usr/lib/chromium/chromium',
    packages: [
      [
        'c/chromium/chromium_120.0.6099.224-1~deb11u1_amd64.deb',
        'a65561253eea1db4b6c06cf829aca2c0ed4a0c23b3ffc1e7502bb1e008d14b62',
      ],
      [
        'c/chromium/chromium-common_120.0.6099.224-1~deb11u1_amd64.deb',
        '154b4c481fe6ba61bf6165e8aabd577695b2a173e6c5dff0ae4940f8348e527e',
      ],
      [
        'f/flac/libflac8_1.3.3-2+deb11u2_amd64.deb',
        'f8756742bfb88c641aadbb83860c41741d25efa6d8641f8e65c5347e70bd217b',
      ],
      [
        'libj/libjsoncpp/libjsoncpp24_1.9.4-4_amd64.deb',
        '4e43501e9f43f9c8b28ae1480dec83b6f8ffb565acfdab2016e649caf6b9fe5a',
      ],
      [
        'libw/libwebp/libwebp6_0.6.1-2.1+deb11u2_amd64.deb',
        '8abc2b1ca77a458bbbcdeb6af5d85316260977370fa2518d017222b3584d9653',
      ],
      [
        'w/woff2/libwoff1_1.0.2-1+b1_amd64.deb',
        '7df8a4b8a9ae01e18af4baaa312408a5b19a318170ff3505943f40b22bbbe733',
      ],
    ],
  },
  firefox: {
    name: 'firefox-140.12.0esr',
    program: 'usr/lib/firefox-esr/firefox-esr',
    packages: [
      [
        'f/firefox-esr/firefox-esr_140.12.0esr-1~deb12u1_amd64.deb',
        'ce50b83e3cb81b0908346f555fabb679646baefe24a3270913347a9b52615647',
      ],
    ],
  },
};

/**
 * The path of this browser's oldest release, fetched and unpacked if it isn't yet.
 * @param {'chromium' | 'firefox'} browser
 * @param {string} [cache] the folder that it is kept in
 * @returns {Promise<string>}
 * @throws with one line for the reader
 */
export async function oldestBrowser(browser, cache = CACHE) {
  const { name, program, packages } = OLDEST_BROWSERS[browser];
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync('/usr/bin/dpkg-deb'))
    throw new Error(
      'The oldest browsers are packages of Debian: they need Debian or a system like it, on amd64.',
    );
  const folder = join(cache, name);
  const start = join(folder, browser);
  if (!existsSync(folder)) await unpack(packages, folder);
  writeFileSync(start, starter(join(folder, program), join(folder, 'usr/lib/x86_64-linux-gnu')));
  chmodSync(start, 0o755);
  if (versionOf(start) === null)
    throw new Error(`${name} does not run here: see what ${start} --version says it lacks.`);
  return start;
}

/** All of them or nothing: the folder is there only once everything is in it. */
async function unpack(packages, folder) {
  mkdirSync(dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  try {
    for (const [path, sum] of packages) {
      const file = join(unfinished, 'package.deb');
      writeFileSync(file, await fetched(path, sum));
      execFileSync('dpkg-deb', ['-x', file, unfinished], { stdio: 'inherit' });
      rmSync(file);
    }
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
}

async function fetched(path, sum) {
  for (const mirror of MIRRORS) {
    console.log(`Fetching ${mirror}/pool/main/${path}`);
    const bytes = await bytesOf(`${mirror}/pool/main/${path}`);
    if (bytes === null) continue;
    if (createHash('sha256').update(bytes).digest('hex') === sum) return bytes;
    throw new Error(`${path} is not the package that was tested: its SHA-256 differs.`);
  }
  throw new Error(`No mirror of Debian that could be reached still holds ${path}.`);
}

/** Null where the mirror can't be reached, doesn't hold it, or breaks off. */
async function bytesOf(address) {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(FETCH_LIMIT) });
    return answer.ok ? Buffer.from(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/** Starts the program with the libraries that came with it. */
function starter(program, libraries) {
  return `#!/bin/sh\nLD_LIBRARY_PATH='${libraries}' exec '${program}' "$@"\n`;
}
