// `npm run bench` measures everything and writes BENCHMARKS.md; `npm run bench -- PART` one part of it:
//
//   lookup [--articles N [--a-day M]] [--json]
//                                    cold and warm look-ups, recall, wake and disk beside peers; all sizes without N
//   import [--articles N]            an import through the options page, and where its time goes
//   firefox [--articles N]           the same look-up in Firefox
//   real [--data FOLDER]             real articles imported, their events looked up, beside BM25
//   corpus [--data FOLDER]           how near the made-up corpus is to real ones
//   reading                          reading one article
//   compare                          comparing one page
//   page                             what the extension costs on pages, in both browsers
//   marks                            what it costs a page to be marked, in both browsers
//   surfaces                         how soon popup, panel and pictures show what they have to show, in both browsers
//
// How each is measured, and what it costs, stands in tools/bench/README.md.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../run.mjs';

const root = join(import.meta.dirname, '../..');
process.chdir(root);

/** Measured in this order, after what else they need has been built. */
const PARTS = {
  reading: ['cli', 'reading'],
  compare: [],
  page: ['bench', 'chrome', 'firefox'],
  surfaces: ['bench', 'chrome', 'firefox'],
  marks: ['chrome', 'firefox'],
  lookup: ['bench', 'chrome'],
  import: ['bench', 'chrome'],
  firefox: ['bench'],
  real: ['bench', 'chrome', 'cli'],
  corpus: [],
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    articles: { type: 'string' },
    'a-day': { type: 'string' },
    json: { type: 'boolean', default: false },
    data: { type: 'string' },
  },
});
process.exitCode = await bench(positionals.length === 0 ? Object.keys(PARTS) : positionals);

async function bench(parts) {
  const unknown = parts.find((part) => !(part in PARTS));
  const articles = values.articles === undefined ? null : Number(values.articles);
  const perDay = Number(values['a-day'] ?? 250);
  const isSize =
    articles === null ? values['a-day'] === undefined : isWhole(articles, 100) && isWhole(perDay, 1);
  if (unknown !== undefined || !isSize) {
    console.error(
      `usage: npm run bench -- [${Object.keys(PARTS).join('|')}] [--articles N [--a-day M]] [--json] [--data FOLDER]`,
    );
    return 1;
  }
  for (const mode of new Set(parts.flatMap((part) => PARTS[part]))) {
    const code = await build(mode);
    if (code !== 0) return code;
  }
  const inBrowser = parts.filter((part) => part !== 'reading' && part !== 'compare');
  if (parts.includes('reading')) await import('./reading-time.mjs');
  if (parts.includes('compare')) (await load('compare-time.ts')).timeComparing(root);
  if (inBrowser.length > 0) {
    const { runParts } = await load('run/main.ts');
    await runParts(inBrowser, { articles, perDay, json: values.json, data: values.data ?? null });
  }
  return 0;
}

function isWhole(number, least) {
  return Number.isInteger(number) && number >= least;
}

/** What the build has to say belongs beside the figures, never among them. */
function build(mode) {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  return run(process.execPath, [vite, 'build', '--mode', mode, '--logLevel', 'error']);
}

async function load(file) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(import.meta.dirname, file), {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return module;
}
