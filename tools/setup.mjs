import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNpm } from './run.mjs';

/** The checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * All that a fresh clone needs before anything can be built: the right Node, and the packages of package-lock.json.
 * Returns an exit code; it has then said what is wrong.
 * @returns {Promise<number>}
 */
export async function setUp() {
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.replace('>=', '');
  if (isOlder(process.versions.node, wanted)) {
    console.error(
      `Lateral needs Node ${wanted} or newer; this is ${process.versions.node}. See https://nodejs.org`,
    );
    return 1;
  }
  if (packagesAreCurrent()) return 0;
  // npm would first empty the folder that the link leads to, which other checkouts use.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error('node_modules is a link, and older than package-lock.json: run npm ci where it leads to.');
    return 1;
  }
  console.log('Installing the packages of package-lock.json (npm ci)');
  const code = await runNpm(['ci', '--no-audit', '--no-fund'], { cwd: root });
  if (code !== 0) console.error('The packages could not be installed: see what npm says above.');
  return code;
}

/** npm writes its own copy of the lock file last of all, so its age is that of a finished installation. */
function packagesAreCurrent() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return (
    existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs
  );
}

/**
 * @param {string} version
 * @param {string} wanted
 */
function isOlder(version, wanted) {
  const a = version.split('.').map(Number);
  const b = wanted.split('.').map(Number);
  for (let i = 0; i < b.length; i++) {
    if ((a[i] ?? 0) !== (b[i] ?? 0)) return (a[i] ?? 0) < (b[i] ?? 0);
  }
  return false;
}
