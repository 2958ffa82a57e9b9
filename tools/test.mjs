// `npm test`: sets up, checks, builds and runs every test. Stops at the first step that fails; the last line counts.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getBrowsers } from './browsers.mjs';
import { runNpm } from './run.mjs';
import { root, setUp } from './setup.mjs';
import { testCounts } from './test-counts.mjs';

const results = join(root, 'test-results');
const total = { passed: 0, failed: 0, skipped: 0 };
const script = (name) => () => runNpm(['run', '--silent', name], { cwd: root });
let browserProblems = [];

const steps = [
  { name: 'set-up', run: setUp },
  { name: 'browsers', run: lookForBrowsers, counted: false },
  { name: 'lint', run: script('lint') },
  { name: 'typecheck', run: script('typecheck') },
  { name: 'build', run: script('build') },
  { name: 'unit tests', run: () => vitest('unit'), counted: false },
  { name: 'browser tests', run: browserTests, counted: false },
  { name: "Mozilla's linter", run: script('lint:firefox') },
  { name: 'sizes', run: script('size') },
];

process.exitCode = await runSteps();
const { passed, failed, skipped } = total;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);

/** A step is a check that passes or fails as a whole, or counts its own tests. */
async function runSteps() {
  for (const step of steps) {
    console.log(`\n== ${step.name}`);
    const began = Date.now();
    const failedBefore = total.failed;
    const code = await step.run();
    if (step.counted !== false && code === 0) total.passed++;
    if (code !== 0) {
      if (total.failed === failedBefore) total.failed++;
      console.error(`\nnpm test stopped at: ${step.name} (exit code ${code})`);
      return code;
    }
    console.log(`== ${step.name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
  }
  return 0;
}

/** Said early, so that nobody waits for it; what can be tested without a browser is tested first all the same. */
async function lookForBrowsers() {
  const { problems } = await getBrowsers(['chromium', 'firefox']);
  browserProblems = problems;
  for (const problem of problems) console.error(problem);
  return 0;
}

async function browserTests() {
  for (const problem of browserProblems) console.error(problem);
  return browserProblems.length > 0 ? 1 : vitest('browser');
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
