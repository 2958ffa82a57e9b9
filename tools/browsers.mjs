import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { placesOf } from './browser-places.mjs';
import { run } from './run.mjs';

const manifest = JSON.parse(readFileSync(new URL('../manifest.json', import.meta.url), 'utf8'));
/** Oldest versions that the manifest admits. */
export const OLDEST = {
  chromium: Number.parseInt(manifest.minimum_chrome_version, 10),
  firefox: Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10),
};
/** From here on Google's own Chrome ignores `--load-extension`; Chromium and Chrome for Testing don't. */
const BRANDED_WITHOUT_LOADING = 137;

const VARIABLE = { chromium: 'LATERAL_CHROMIUM', firefox: 'LATERAL_FIREFOX' };
const TO_INSTALL = {
  chromium:
    'Chromium is missing: install Chromium (https://www.chromium.org/getting-involved/download-chromium/) or Chrome for Testing (npx @puppeteer/browsers install chrome@stable), in the PATH or named by LATERAL_CHROMIUM.',
  firefox: `Firefox is missing: install Firefox ${OLDEST.firefox} or newer (https://www.mozilla.org/firefox/), in the PATH or named by LATERAL_FIREFOX.`,
};

/**
 * A browser that can run the built extension: `{ path }`, or `{ problem }` with one line for the reader.
 * @param {'chromium' | 'firefox'} browser
 * @returns {{ path: string, problem?: undefined } | { path?: undefined, problem: string }}
 */
export function findBrowser(browser) {
  const named = process.env[VARIABLE[browser]];
  if (named) {
    return existsSync(named)
      ? { path: named }
      : { problem: `${VARIABLE[browser]} names ${named}, which does not exist.` };
  }
  let passedOver = '';
  for (const path of placesOf(browser)) {
    const version = versionOf(path);
    if (version === null) continue;
    const number = Number(/(\d+)\./.exec(version)?.[1] ?? Number.NaN);
    if (number < OLDEST[browser]) passedOver ||= `${version} is too old (${OLDEST[browser]} or newer).`;
    else if (isBranded(path, version) && number >= BRANDED_WITHOUT_LOADING)
      passedOver ||= `${version} can't be used: it ignores --load-extension.`;
    else return { path };
  }
  return { problem: [TO_INSTALL[browser], passedOver].filter(Boolean).join(' ') };
}

/**
 * Finds the browsers asked for; on Debian or Ubuntu, as root, installs those that are missing. Never asks for more
 * rights than it has. For each one still missing there is one line in `problems`.
 * @param {readonly ('chromium' | 'firefox')[]} wanted
 * @param {Pick<import('./run.mjs').RunOptions, 'held'>} [options] for the installer
 */
export async function getBrowsers(wanted, options) {
  const missing = wanted.filter((browser) => findBrowser(browser).problem !== undefined);
  if (missing.length > 0 && canInstall(missing)) await install(missing, options);
  const paths = {};
  const problems = [];
  for (const browser of wanted) {
    const { path, problem } = findBrowser(browser);
    if (problem === undefined) paths[browser] = path;
    else problems.push(problem);
  }
  return { paths, problems };
}

/** A browser that the reader named but that isn't there is theirs to put right. */
function canInstall(missing) {
  const named = missing.some((browser) => process.env[VARIABLE[browser]]);
  return (
    !named && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version')
  );
}

/** One by one: a system that lacks the one package may have the other. */
async function install(missing, options) {
  const installing = { ...options, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  if ((await run('apt-get', ['update', '-q'], installing)) !== 0) return;
  for (const browser of missing) {
    const name = browser === 'firefox' ? 'firefox-esr' : browser;
    console.log(`Installing ${name} (apt-get)`);
    await run('apt-get', ['install', '-y', '-q', name], installing);
  }
}

/**
 * What the program says its version is; null if it doesn't run, as the stand-ins that some systems put in a browser's
 * place. On Windows a browser asked for its version opens a window, so there it isn't asked.
 */
function versionOf(path) {
  if (process.platform === 'win32') return `${path} 999.0`;
  try {
    const said = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /\d+\.\d/.test(said) ? said.trim() : null;
  } catch {
    return null;
  }
}

function isBranded(path, version) {
  return process.platform === 'win32'
    ? path.includes('Google\\Chrome\\')
    : /^Google Chrome (?!for Testing)/.test(version);
}
