import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** Every example of docs/command-line.md is run as it stands there; `…` stands for anything. */
const ROOT = join(import.meta.dirname, '../..');
const CLI = join(ROOT, 'dist/cli/lateral.js');
const DOCUMENT = readFileSync(join(ROOT, 'docs/command-line.md'), 'utf8');

const blocks = (language: string) =>
  [...DOCUMENT.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, text]) => text!);
const examples = blocks('console').flatMap((block) =>
  block
    .split(/^\$ /m)
    .slice(1)
    .map((example) => {
      const [command = '', ...shown] = example.trimEnd().split('\n');
      return { command, shown };
    }),
);

let folder = '';
beforeAll(() => {
  if (!existsSync(CLI)) throw new Error('dist/cli/lateral.js is not there: run `npm run build` first');
  folder = mkdtempSync(join(tmpdir(), 'lateral-'));
  for (const name of ['test', 'seeds']) symlinkSync(join(ROOT, name), join(folder, name), 'dir');
  writeFileSync(join(folder, 'news.jsonl'), blocks('json')[0]!);
  writeFileSync(join(folder, 'mixed.jsonl'), blocks('jsonl')[0]!);
});
afterAll(() => {
  if (folder !== '') rmSync(folder, { recursive: true });
});

it('finds the examples', () => {
  expect(examples.map(({ command }) => command.split(' ')[1])).toEqual(
    expect.arrayContaining(['extract', 'detect', 'analyse', 'match', 'context']),
  );
});

it.each(examples)('$command', ({ command, shown }) => {
  const [line = '', file] = command.split(' > ');
  const { stdout, stderr } = spawnSync(process.execPath, [CLI, ...line.split(' ').slice(1)], {
    cwd: folder,
    encoding: 'utf8',
  });
  const said = stable(file === undefined ? `${stdout}${stderr}` : stderr);
  // Whatever stands between two `…` has to come, in this order and without a gap.
  const [first = '', ...later] = stable(`${shown.join('\n')}\n`).split(/\n?…\n?/);
  expect(said.slice(0, first.length)).toBe(first);
  let from = first.length;
  for (const part of later) {
    const at = said.indexOf(part, from);
    expect(at, `after …: ${part}\nin: ${said}`).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
  if (later.length === 0) expect(said).toBe(first);
});

/** How many facts there are, their places and scores move with every change to matching: an example shows some. */
function stable(text: string): string {
  return text
    .replace(/"score":[\d.]+/g, '"score":N')
    .replace(/: \d+$/gm, ': N')
    .replace(/^\d+\. /gm, 'N. ');
}
