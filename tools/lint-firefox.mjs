// Mozilla's linter on the Firefox build: no errors, and of warnings only those that are known and explained.
import { join } from 'node:path';
import webExt from 'web-ext';
import { root } from './setup.mjs';

/**
 * `innerHTML` in unmodified releases, by where it may stand and how often. Preact's own branch is never taken
 * (`dangerouslySetInnerHTML` is a lint error here). linkedom's two stand in the worker, where there is no page: they
 * write to its own tree, in which nothing runs.
 */
const KNOWN_WARNING = 'UNSAFE_VAR_ASSIGNMENT';
const KNOWN_PLACES = [
  { place: /^assets\//, most: 1 },
  { place: /^corpus-worker\.js$/, most: 2 },
];

const options = { sourceDir: join(root, 'dist/firefox'), ignoreFiles: [], output: 'none' };
const { errors, warnings } = await webExt.cmd.lint(options, { shouldExitProgram: false });
const known = warnings.filter((warning) => warning.code === KNOWN_WARNING);
const unknown = warnings.filter((warning) => warning.code !== KNOWN_WARNING);
const explained = ({ file }) => {
  const found = KNOWN_PLACES.find(({ place }) => place.test(file ?? ''));
  return (
    found !== undefined && known.filter((other) => found.place.test(other.file ?? '')).length <= found.most
  );
};
const unwanted = [...errors, ...unknown, ...known.filter((warning) => !explained(warning))];
for (const { code, file, line, message } of unwanted) {
  console.error(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
}
const found = [`${errors.length} errors`, `${unknown.length} unexplained warnings`];
console.log(`${found.join(', ')}, ${known.length} explained`);
process.exitCode = unwanted.length > 0 ? 1 : 0;
