import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { testCounts } from '../../../tools/test-counts.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lateral-counts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

test('counts tests as vitest does', () => {
  const file = report({
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [{ status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] }],
  });
  expect(testCounts(file)).toEqual({ passed: 5, failed: 1, skipped: 3 });
});

test('a file that could not be loaded is a failure, though it has no tests', () => {
  const file = report({
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [{ status: 'failed', assertionResults: [] }],
  });
  expect(testCounts(file)).toEqual({ passed: 5, failed: 1, skipped: 0 });
});

test('a run that wrote no report is a failure', () => {
  expect(testCounts(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
