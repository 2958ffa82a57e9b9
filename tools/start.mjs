// `npm start`: sets up, builds, and shows the extension at work on a sample article, popup open.
// With `--firefox` in Firefox, else in Chromium. Without a display it prints what the popup says instead.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { getBrowsers } from './browsers.mjs';
import { run, runNpm } from './run.mjs';
import { root, setUp } from './setup.mjs';

const { values } = parseArgs({ options: { firefox: { type: 'boolean', default: false } } });
const browser = values.firefox ? 'firefox' : 'chromium';

process.exitCode = await start();

async function start() {
  const setUpCode = await setUp();
  if (setUpCode !== 0) return setUpCode;
  const { paths, problems } = await getBrowsers([browser]);
  for (const problem of problems) console.error(problem);
  const executable = paths[browser];
  if (!executable) return 1;

  const buildCode = await runNpm(['run', '--silent', 'build'], { cwd: root });
  if (buildCode !== 0) {
    console.error(`The build failed (exit code ${buildCode}): see above.`);
    return buildCode;
  }
  process.chdir(root);
  if (hasDisplay()) {
    /** @type {typeof import('./show-window.ts')} */
    const { showWindow } = await load('show-window.ts');
    await showWindow(browser, executable);
    return 0;
  }
  /** @type {typeof import('./show-text.ts')} */
  const { showText } = await load('show-text.ts');
  const page = await showText(browser, executable);
  console.log('\nThe same page on the command line: node dist/cli/lateral.js context', page, '\n');
  return run(process.execPath, [join(root, 'dist/cli/lateral.js'), 'context', page]);
}

function hasDisplay() {
  const drawsItself = process.platform === 'darwin' || process.platform === 'win32';
  return drawsItself || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The browser drivers are the tests' own, in TypeScript; Vite is there once the packages are. */
async function load(file) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(root, 'tools', file), {
    root,
    configFile: false,
    logLevel: 'warn',
  });
  return module;
}
