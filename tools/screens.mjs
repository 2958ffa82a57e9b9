// `npm run screens` makes pictures of every surface in every state in both browsers, into dist/screenshots, of the built
// extension where a reader gets there (build it first), and says what axe-core and a few questions of ours find wrong with them.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const USAGE = `npm run screens -- WORD …              only those whose name contains a word
npm run screens -- --browser chromium  one browser
npm run screens -- --language de       in another language of the interface
npm run screens -- --accept            takes all pictures anew that test/browser/pictures.*.test.ts compare with`;

const root = join(import.meta.dirname, '..');
process.chdir(root);
const { positionals, values } = asked();
const { module } = await runnerImport(join(root, 'test/browser/screens/run-screens.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
});
const faults = await module.runScreens({
  browsers: values.browser,
  only: positionals,
  language: values.language,
  accept: values.accept,
});
process.exitCode = faults === 0 ? 0 : 1;

/** What was asked for; where that can't be, or is how to ask, says how and ends. */
function asked() {
  try {
    const all = parseArgs({
      allowPositionals: true,
      options: {
        browser: { type: 'string', multiple: true, default: ['chromium', 'firefox'] },
        language: { type: 'string', default: 'en' },
        accept: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (all.values.help) {
      console.log(USAGE);
      process.exit();
    }
    // They are of one browser on one system, which is kept once for all of them.
    if (all.values.accept && all.positionals.length > 0)
      throw new Error('--accept takes all kept pictures anew, so it goes without words.');
    return all;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exit(2);
  }
}
