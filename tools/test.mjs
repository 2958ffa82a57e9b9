// `npm test`: sets up, checks, builds and runs every test. Stops at the first step that fails; the last line counts.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getBrowsers } from './browsers.mjs';
import { runNpm } from './run.mjs';
import { root, setUp } from './setup.mjs';
import { testCounts } from './test-counts.mjs';

const results = join(root, 'test-results');
const total = { passed: 0, failed: 0, skipped: 0 };
const script = (name) => () => runNpm(['run', '--silent', name], { cwd: root, held: true });
// Missing ones are installed while all that needs none is tested.
const browsers = lookForBrowsers();

/** Those of one line run at once: each keeps no more than one processor busy. */
const steps = [
  [{ name: 'set-up', run: setUp }],
  [
    { name: 'lint', run: script('lint') },
    { name: 'typecheck', run: script('typecheck') },
    { name: 'build', run: script('build') },
  ],
  [{ name: 'unit tests', run: () => vitest('unit'), counted: false }],
  [{ name: 'browser tests', run: browserTests, counted: false }],
  [
    { name: "Mozilla's linter", run: script('lint:firefox') },
    { name: 'sizes', run: script('size') },
  ],
];

process.exitCode = await runSteps();
const { passed, failed, skipped } = total;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);

async function runSteps() {
  for (const together of steps) {
    console.log(`\n== ${together.map(({ name }) => name).join(', ')}`);
    const codes = await Promise.all(together.map(runStep));
    const code = codes.find((each) => each !== 0);
    if (code !== undefined) return code;
  }
  return 0;
}

/** A step is a check that passes or fails as a whole, or counts its own tests. */
async function runStep({ name, run, counted = true }) {
  const began = Date.now();
  const failedBefore = total.failed;
  const code = await run();
  if (code === 0) {
    if (counted) total.passed++;
    console.log(`== ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
    return code;
  }
  if (counted || total.failed === failedBefore) total.failed++;
  console.error(`\nnpm test stopped at: ${name} (exit code ${code})`);
  return code;
}

/** What is wrong is said early, so that nobody waits for it. */
async function lookForBrowsers() {
  const { problems } = await getBrowsers(['chromium', 'firefox'], { held: true });
  for (const problem of problems) console.error(problem);
  return problems;
}

async function browserTests() {
  const problems = await browsers;
  for (const problem of problems) console.error(problem);
  return problems.length > 0 ? 1 : vitest('browser');
}

/** @param {'unit' | 'browser'} project */
async function vitest(project) {
  const report = join(results, `${project}.json`);
  mkdirSync(results, { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runNpm(['run', '--silent', `test:${project}`, '--', ...reporters], { cwd: root });
  const counts = testCounts(report);
  for (const key of Object.keys(total)) total[key] += counts[key];
  return code === 0 && counts.failed > 0 ? 1 : code;
}
