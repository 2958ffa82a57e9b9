// `node tools/check-release.mjs TAG`: whether what is to be released has one and the same version everywhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionProblems } from './release-version.mjs';
import { root } from './setup.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');
const problems = versionProblems({
  tag: process.argv[2] ?? 'missing',
  package: read('package.json'),
  lock: read('package-lock.json'),
  manifest: read('manifest.json'),
  changelog: read('CHANGELOG.md'),
});
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
