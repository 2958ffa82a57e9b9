import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RootManifest } from '../../../tools/manifest-for.ts';
import { OLDEST_BROWSERS, oldestBrowser } from '../../../tools/oldest-browsers.mjs';

const manifest = JSON.parse(readFileSync('manifest.json', 'utf8')) as RootManifest;
const CHROME = Number.parseInt(manifest.minimum_chrome_version, 10);
const FIREFOX = Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10);

describe('the oldest browsers', () => {
  const tested = (browser: keyof typeof OLDEST_BROWSERS) =>
    Number.parseInt(OLDEST_BROWSERS[browser].name.replace(/^\D+/, ''), 10);

  test('those that are tested are as old as the manifest admits', () => {
    expect(tested('chromium')).toBeLessThanOrEqual(CHROME);
    expect(tested('firefox')).toBeLessThanOrEqual(FIREFOX);
  });

  test('readers and reviewers are told the versions of the manifest', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).toContain(`**Chrome, Chromium, Edge, Brave** (${CHROME} or later)`);
    expect(readme).toContain(`**Firefox** (${FIREFOX} or later)`);
    const notes = readFileSync('docs/reviewers.md', 'utf8');
    expect(notes).toContain(`**Chrome ${CHROME}** (\`minimum_chrome_version\`)`);
    expect(notes).toContain(`**Firefox ${FIREFOX}** (\`strict_min_version\`)`);
  });
});

const canUnpack = process.platform === 'linux' && process.arch === 'x64' && existsSync('/usr/bin/dpkg-deb');

describe.runIf(canUnpack)('fetching the oldest browsers', () => {
  let cache = '';
  const fetched: string[] = [];

  beforeEach(() => {
    cache = mkdtempSync(join(tmpdir(), 'lateral-oldest-'));
    fetched.length = 0;
    vi.spyOn(console, 'log').mockImplementation(() => {});
  });

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    rmSync(cache, { recursive: true });
  });

  /** Asked of a Debian that gives this answer to everything. */
  async function askedOf(answer: () => Response): Promise<string> {
    vi.stubGlobal('fetch', async (url: string) => {
      fetched.push(url);
      return answer();
    });
    return oldestBrowser('firefox', cache);
  }

  test('says in one line which package no mirror holds any more', async () => {
    const gone = () => new Response('', { status: 404 });
    await expect(askedOf(gone)).rejects.toThrow(/^No mirror of Debian .* holds f\/firefox-esr\/\S+\.deb\.$/);
    expect(fetched.map((url) => new URL(url).host)).toEqual(['deb.debian.org', 'archive.debian.org']);
    expect(readdirSync(cache)).toEqual([]);
  });

  test('refuses a package that is not the one that was tested, and leaves nothing of it', async () => {
    await expect(askedOf(() => new Response('another'))).rejects.toThrow(
      /^f\/firefox-esr\/\S+ is not the package/,
    );
    expect(readdirSync(cache)).toEqual([]);
  });
});
