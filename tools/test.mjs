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
/** What is wrong with the browsers; known once those that are missing have been installed. */
let browserProblems = Promise.resolve([]);

/** Those of one line run at once: none needs what another makes. */
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
// The counts come last, also where a browser is still being installed.
await browserProblems;
const { passed, failed, skipped } = total;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);

async function runSteps() {
  for (const [i, together] of steps.entries()) {
    console.log(`\n== ${together.map(({ name }) => name).join(', ')}`);
    const ended = await Promise.all(together.map(runStep));
    const stopped = ended.filter(({ code }) => code !== 0);
    for (const { name, code } of stopped) console.error(`\nnpm test stopped at: ${name} (exit code ${code})`);
    if (stopped.length > 0) return stopped[0].code;
    // While all that needs none is tested.
    if (i === 0) browserProblems = lookForBrowsers();
  }
  return 0;
}

/** A step is a check that passes or fails as a whole, or counts its own tests. */
async function runStep({ name, run, counted = true }) {
  const began = Date.now();
  const failedBefore = total.failed;
  const code = await run();
  console.log(`== ${name}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
  if (code === 0 && counted) total.passed++;
  if (code !== 0 && (counted || total.failed === failedBefore)) total.failed++;
  return { name, code };
}

/** What is wrong is said early, so that nobody waits for it. */
async function lookForBrowsers() {
  const problems = await getBrowsers(['chromium', 'firefox'], { held: true }).then(
    (found) => found.problems,
    (error) => [String(error)],
  );
  for (const problem of problems) console.error(problem);
  return problems;
}

async function browserTests() {
  const problems = await browserProblems;
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
