// Mozilla's linter on the Firefox build: no errors, and of warnings only the one that is known and explained.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './setup.mjs';

/**
 * Preact's own `innerHTML` branch, once per build that contains Preact. It is the unmodified release and the branch is
 * never taken: `dangerouslySetInnerHTML` is a lint error here.
 */
const KNOWN_WARNING = 'UNSAFE_VAR_ASSIGNMENT';

const { errors, warnings } = lint();
const known = warnings.filter((warning) => warning.code === KNOWN_WARNING);
const unknown = warnings.filter((warning) => warning.code !== KNOWN_WARNING);
for (const { code, file, line, message } of [...errors, ...unknown]) {
  console.error(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
}
const found = [`${errors.length} errors`, `${unknown.length} unexplained warnings`];
console.log(`${found.join(', ')}, ${known.length} from Preact (at most 1)`);
process.exitCode = errors.length + unknown.length > 0 || known.length > 1 ? 1 : 0;

/** The linter ends with 1 if there are errors; its report is on standard output all the same. */
function lint() {
  const webExt = join(root, 'node_modules/web-ext/bin/web-ext.js');
  const args = [webExt, 'lint', '--source-dir', join(root, 'dist/firefox'), '--output', 'json'];
  const env = { ...process.env, NO_UPDATE_NOTIFIER: '1' };
  try {
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', env, maxBuffer: 1 << 26 }));
  } catch (error) {
    if (error.stdout) return JSON.parse(error.stdout);
    throw error;
  }
}
