// `npm run package`: builds both extensions and writes what is given to the stores into `release/`.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePackages } from './packages.mjs';
import { runNpm } from './run.mjs';
import { root } from './setup.mjs';

process.exitCode = await makeRelease();

async function makeRelease() {
  const code = await runNpm(['run', '--silent', 'build'], { cwd: root });
  if (code !== 0) return code;
  const folder = join(root, 'release');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const { name, bytes } of makePackages(root)) {
    writeFileSync(join(folder, name), bytes);
    console.log(`release/${name}: ${Math.ceil(bytes.length / 1024)} kB`);
  }
  return 0;
}
