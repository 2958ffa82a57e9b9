// `npm run test:oldest`: builds, and runs the main journeys in the oldest browsers; `-- WORD …` runs other browser tests instead.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { versionOf } from './browsers.mjs';
import { oldestBrowser } from './oldest-browsers.mjs';
import { runNpm } from './run.mjs';
import { root, setUp } from './setup.mjs';

const JOURNEYS = ['way', 'panel', 'marks', 'options', 'topics', 'compare', 'living'];

process.exitCode = (await setUp()) || (await testOldest(process.argv.slice(2)));

/** @param {readonly string[]} asked */
async function testOldest(asked) {
  const env = {};
  const files = [];
  for (const browser of ['chromium', 'firefox']) {
    let path;
    try {
      path = await oldestBrowser(browser);
    } catch (error) {
      console.error(error.message);
      return 1;
    }
    console.log(`Testing in ${versionOf(path)}`);
    env[`LATERAL_${browser.toUpperCase()}`] = path;
    files.push(
      ...(asked.length > 0 ? asked : JOURNEYS).map((name) => `test/browser/${name}.${browser}.test.ts`),
    );
  }
  const there = files.filter((file) => existsSync(join(root, file)));
  if (there.length === 0) {
    console.error(`No browser test is called so: ${asked.join(', ')}.`);
    return 1;
  }
  const built = await runNpm(['run', '--silent', 'build'], { cwd: root });
  return built || runNpm(['run', '--silent', 'test:browser', '--', ...there], { cwd: root, env });
}
