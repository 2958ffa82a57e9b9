import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = '.github/workflows';
/** A tag can be moved to other code, a commit can't. */
const PINNED = /^\s*- uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;

test.each(readdirSync(FOLDER))('%s takes actions by their commit', (file) => {
  const used = readFileSync(`${FOLDER}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.includes('uses:'));
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((line) => !PINNED.test(line))).toEqual([]);
});
