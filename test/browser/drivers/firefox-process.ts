import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { killBrowser, type Leftover, removeLeftover } from './leave-nothing.ts';
import { within } from './within.ts';

const START_LIMIT = 60_000;
const CLOSE_LIMIT = 5_000;

/** A browser that asks nothing, reports nothing and looks for no updates. */
const QUIET: Readonly<Record<string, string | number | boolean>> = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  // An extension's script is ended after five seconds, those in which a busy machine does something else included.
  'dom.max_ext_content_script_run_time': 60,
  // A script that still runs in a page's process as that is closed is ended, and the end is told as one of time run out; that
  // would be a complaint against whichever page comes next.
  'dom.abort_script_on_child_shutdown': false,
  // A process for a page that nobody has opened yet costs half a second, and most are never used.
  'dom.ipc.processPrelaunch.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'privacy.trackingprotection.enabled': false,
  'remote.active-protocols': 1,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
  'trailhead.firstrun.didSeeAboutWelcome': true,
};

export interface FirefoxProcess {
  /** Address of its WebDriver BiDi socket. */
  readonly address: string;
  /** The folder of its profile. */
  readonly profile: string;
  /** Settles when the browser has ended, whoever ended it. */
  readonly ended: Promise<void>;
  /** Kills the browser and all that it started; its profile stays. */
  kill(): Promise<void>;
  /** Ends the browser and all that it started, and removes its profile. */
  end(): Promise<void>;
}

export async function startFirefox(
  executable: string,
  preferences: Readonly<Record<string, string | number | boolean>>,
  headed: boolean,
  leftover: Leftover,
): Promise<FirefoxProcess> {
  const lines = Object.entries({ ...QUIET, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(leftover.folder, 'user.js'), lines.join(''));

  const browser = spawn(
    executable,
    [
      ...(headed ? [] : ['--headless']),
      '--no-remote',
      '--profile',
      leftover.folder,
      '--remote-debugging-port=0',
      // Without it, BiDi may neither open extension pages nor look at the browser's own window; 159 wants the variable below.
      '--remote-allow-system-access',
      'about:blank',
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      // Its own process group, so that its content processes end with it.
      detached: process.platform !== 'win32',
      // A release build obeys the settings server above only with this.
      env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1', MOZ_REMOTE_ALLOW_SYSTEM_ACCESS: '1' },
    },
  );
  leftover.group = browser.pid ?? null;
  const ended = new Promise<void>((done) => {
    browser.once('exit', () => done());
    browser.once('error', () => done());
  });
  const kill = async () => {
    killBrowser(leftover);
    await within(CLOSE_LIMIT, 'Firefox to be gone', ended);
  };
  const end = async () => {
    await within(CLOSE_LIMIT, 'Firefox to close', ended).catch(() => undefined);
    await removeLeftover(leftover);
  };

  try {
    return { address: await listening(browser), profile: leftover.folder, ended, kill, end };
  } catch (error) {
    await removeLeftover(leftover);
    throw error;
  }
}

function listening(browser: ChildProcess): Promise<string> {
  let said = '';
  const announced = new Promise<string>((found, failed) => {
    const listen = (data: Buffer) => {
      said = (said + data.toString()).slice(-4_000);
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address) found(address);
    };
    browser.stderr?.on('data', listen);
    browser.stdout?.on('data', listen);
    browser.once('error', failed);
    browser.once('exit', () => failed(new Error(`Firefox ended at once. It said:\n${said}`)));
  });
  return within(START_LIMIT, 'Firefox to listen', announced);
}
