import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Names in the PATH. Branded Chrome comes last: since version 137 it ignores `--load-extension`. */
const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'chrome-for-testing',
    'ungoogled-chromium',
    'google-chrome',
    'chrome',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition', 'firefox-nightly'],
};

const MAC = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    '/Applications/Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};

const WINDOWS = {
  chromium: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe'],
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

/** Where Playwright and Puppeteer keep the builds that they have downloaded: folder, then the program in it. */
const DOWNLOADED = {
  linux: [
    ['.cache/ms-playwright', 'chromium-', ['chrome-linux/chrome', 'chrome-linux64/chrome']],
    ['.cache/puppeteer/chrome', 'linux-', ['chrome-linux64/chrome']],
  ],
  darwin: [
    ['Library/Caches/ms-playwright', 'chromium-', ['chrome-mac/Chromium.app/Contents/MacOS/Chromium']],
    [
      '.cache/puppeteer/chrome',
      'mac',
      ['arm64', 'x64'].map(
        (chip) => `chrome-mac-${chip}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
      ),
    ],
  ],
  win32: [
    ['AppData/Local/ms-playwright', 'chromium-', ['chrome-win/chrome.exe', 'chrome-win64/chrome.exe']],
    ['.cache/puppeteer/chrome', 'win', ['chrome-win64/chrome.exe']],
  ],
};

/**
 * Files that may be the browser, most wanted first. They exist; whether they run is for the caller to find out.
 * @param {'chromium' | 'firefox'} browser
 * @returns {string[]}
 */
export function placesOf(browser) {
  const places = onPath(NAMES[browser]);
  if (process.platform === 'darwin')
    places.push(...MAC[browser], ...MAC[browser].map((p) => join(homedir(), p)));
  if (process.platform === 'win32') {
    const roots = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
    places.push(
      ...roots.filter(Boolean).flatMap((folder) => WINDOWS[browser].map((path) => join(folder, path))),
    );
  }
  if (browser === 'chromium') places.push(...downloaded());
  return [...new Set(places)].filter((place) => existsSync(place));
}

/** @param {readonly string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const ending = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

function downloaded() {
  const places = DOWNLOADED[process.platform] ?? [];
  return places.flatMap(([folder, start, programs]) => {
    const home = join(homedir(), folder);
    const builds = existsSync(home) ? readdirSync(home).filter((name) => name.startsWith(start)) : [];
    const newestFirst = builds.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
    return newestFirst.flatMap((build) => programs.map((program) => join(home, build, program)));
  });
}
