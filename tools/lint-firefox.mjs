// Mozilla's linter on the Firefox build: no errors, and of warnings only the one that is known and explained.
import { join } from 'node:path';
import webExt from 'web-ext';
import { root } from './setup.mjs';

/**
 * Preact's own `innerHTML` branch, once per build that contains Preact. It is the unmodified release and the branch is
 * never taken: `dangerouslySetInnerHTML` is a lint error here.
 */
const KNOWN_WARNING = 'UNSAFE_VAR_ASSIGNMENT';

const options = { sourceDir: join(root, 'dist/firefox'), ignoreFiles: [], output: 'none' };
const { errors, warnings } = await webExt.cmd.lint(options, { shouldExitProgram: false });
const known = warnings.filter((warning) => warning.code === KNOWN_WARNING);
const unknown = warnings.filter((warning) => warning.code !== KNOWN_WARNING);
const unwanted = [...errors, ...unknown, ...(known.length > 1 ? known : [])];
for (const { code, file, line, message } of unwanted) {
  console.error(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
}
const found = [`${errors.length} errors`, `${unknown.length} unexplained warnings`];
console.log(`${found.join(', ')}, ${known.length} from Preact (at most 1)`);
process.exitCode = unwanted.length > 0 ? 1 : 0;
