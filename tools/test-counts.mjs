import { existsSync, readFileSync } from 'node:fs';

/**
 * Adds up what a vitest run wrote with its JSON reporter. A file that could not even be loaded has no tests to count,
 * and counts as one failure; so does a run that wrote nothing.
 * @param {string} file
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function testCounts(file) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const notLoaded = report.testResults.filter(
    (result) =>
      result.status === 'failed' && result.assertionResults.every((test) => test.status !== 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + notLoaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
