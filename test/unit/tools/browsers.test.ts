import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findBrowser } from '../../../tools/browsers.mjs';

/** Programs are made of shell scripts here, and looked for where Linux has them. */
describe.runIf(process.platform === 'linux')('finding a browser', () => {
  let folder = '';

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lateral-browsers-'));
    vi.stubEnv('PATH', folder);
    vi.stubEnv('HOME', folder);
    vi.stubEnv('LATERAL_CHROMIUM', undefined);
    vi.stubEnv('LATERAL_FIREFOX', undefined);
  });

  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });

  function program(name: string, says: string, code = 0): string {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\necho '${says}'\nexit ${code}\n`);
    chmodSync(path, 0o755);
    return path;
  }

  test('takes Chromium before branded Chrome', () => {
    program('google-chrome', 'Google Chrome 130.0.6723.58');
    const path = program('chromium', 'Chromium 156.0.8078.79 built on Debian');
    expect(findBrowser('chromium')).toEqual({ path });
  });

  test('takes Chrome for Testing of any age, branded Chrome only while it loads extensions', () => {
    program('google-chrome', 'Google Chrome 140.0.7339.80');
    expect(findBrowser('chromium').problem).toMatch(/Chrome 140.* ignores --load-extension/);
    const old = program('google-chrome', 'Google Chrome 136.0.7103.59');
    expect(findBrowser('chromium')).toEqual({ path: old });
    const testing = program('chrome', 'Google Chrome for Testing 140.0.7339.80');
    program('google-chrome', 'Google Chrome 140.0.7339.80');
    expect(findBrowser('chromium')).toEqual({ path: testing });
  });

  test('passes over a stand-in that does not run', () => {
    program('chromium-browser', 'requires the chromium snap to be installed', 1);
    expect(findBrowser('chromium').problem).toMatch(/^Chromium is missing: install /);
  });

  test('says in one line what to install, and what was too old', () => {
    program('firefox', 'Mozilla Firefox 115.9.0esr');
    const { problem } = findBrowser('firefox');
    expect(problem).toMatch(/^Firefox is missing: install .*115\.9\.0esr is too old \(146 or newer\)\.$/);
  });

  test('takes the program that the reader names, or says that it is not there', () => {
    const path = program('my-firefox', 'Mozilla Firefox 150.0');
    vi.stubEnv('LATERAL_FIREFOX', path);
    expect(findBrowser('firefox')).toEqual({ path });
    vi.stubEnv('LATERAL_FIREFOX', `${path}-not`);
    expect(findBrowser('firefox').problem).toContain(`${path}-not, which does not exist`);
  });
});
