import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { newestIn, versionProblems } from '../../../tools/release-version.mjs';

const read = (file: string) => readFileSync(file, 'utf8');
const versionOf = (file: string) => (JSON.parse(read(file)) as { readonly version: string }).version;

const file = (version: string) => JSON.stringify({ version });
const CHANGELOG = `# Changelog

## [Unreleased]

## [1.2.0] - 2027-01-02

## [1.1.0] - 2026-12-01
`;
const ALIKE = {
  tag: 'v1.2.0',
  package: file('1.2.0'),
  lock: file('1.2.0'),
  manifest: file('1.2.0'),
  changelog: CHANGELOG,
};

describe('what is released as one version', () => {
  test('has it everywhere', () => {
    expect(versionProblems(ALIKE)).toEqual([]);
  });

  test.each([
    ['tag', 'v1.2.1', /tag is v1\.2\.1/],
    ['lock', file('1.1.0'), /the lock 1\.1\.0/],
    ['manifest', file('1.1.0'), /the manifest 1\.1\.0/],
    ['changelog', '## [Unreleased]\n', /is unreleased/],
    ['changelog', CHANGELOG.replace('## [1.2.0] - 2027-01-02\n', ''), /is 1\.1\.0/],
  ])('is not released where its %s says %j', (name, said, problem) => {
    expect(versionProblems({ ...ALIKE, [name]: said })).toEqual([expect.stringMatching(problem)]);
  });
});

describe('this version', () => {
  const version = versionOf('package.json');

  test.each([
    'manifest.json',
    'package-lock.json',
    'dist/chrome/manifest.json',
    'dist/firefox/manifest.json',
  ])('stands in %s', (other) => {
    expect(versionOf(other)).toBe(version);
  });

  test('is the newest in CHANGELOG.md, or nothing has been released yet', () => {
    expect([version, null]).toContain(newestIn(read('CHANGELOG.md')));
    expect(read('CHANGELOG.md')).toContain('## [Unreleased]');
  });
});
