import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import {
  type ConfigEnv,
  defineConfig,
  type TestProjectInlineConfiguration,
  type ViteUserConfig,
} from 'vitest/config';
import {
  backgroundScript,
  corpusWorker,
  locales,
  marksScript,
  packagedTables,
  readerScript,
  withoutMarkupSinks,
} from './tools/build-plugins.ts';
import { licencesOf } from './tools/licences.ts';
import { type Browser, manifestFor, type RootManifest } from './tools/manifest-for.ts';

const root = import.meta.dirname;
const manifest = JSON.parse(readFileSync(`${root}/manifest.json`, 'utf8')) as RootManifest;
/** No later syntax than the oldest browsers know that the manifest admits. */
const targets: Record<Browser, string> = {
  chrome: `chrome${manifest.minimum_chrome_version}`,
  firefox: `firefox${manifest.browser_specific_settings.gecko.strict_min_version}`,
};
const PANEL_PAGE = 'src/entries/panel/index.html';
const TAB_PAGES = {
  welcome: 'src/entries/welcome/index.html',
  sample: 'src/entries/sample/index.html',
  pictures: 'src/entries/pictures/index.html',
};
/** Programs that make a packaged table anew. */
const TABLE_MAKERS = ['make-rarity', 'make-related-words', 'make-fact-model'];

/** `vite build --mode chrome|firefox` makes the extension, `--mode cli|make-…|eval` programs for Node,
 * `--mode reading` reading alone. */
export default defineConfig(({ mode, command }: ConfigEnv): ViteUserConfig => {
  if (command === 'build' && (mode === 'chrome' || mode === 'firefox')) return extension(mode);
  if (command === 'build' && mode === 'cli') return nodeProgram('cli', 'src/entries/cli.ts', 'lateral.js');
  if (command === 'build' && TABLE_MAKERS.includes(mode))
    return nodeProgram(mode, `tools/${mode}.ts`, `${mode}.js`);
  if (command === 'build' && mode === 'eval') return nodeProgram(mode, 'tools/eval/eval.ts', `${mode}.js`);
  if (command === 'build' && mode === 'reading') return readingBundle();
  if (command === 'build' && mode === 'bench') return benchExtension();
  return tests();
});

function extension(browser: Browser): ViteUserConfig {
  const outDir = `dist/${browser}`;
  const target = targets[browser];
  const { collect } = licencesOf(root, outDir);
  const own = { root, outDir, target, collect };
  return {
    publicDir: false,
    plugins: [
      preact(),
      crx({ manifest: manifestFor(browser, manifest), browser }),
      locales(root),
      packagedTables(root, 'tables'),
      collect(),
      backgroundScript(own, browser, manifest.background.service_worker),
      readerScript(own, browser),
      marksScript(own),
      corpusWorker(own),
    ],
    build: {
      outDir,
      emptyOutDir: true,
      target,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        // The plugin does not know of Firefox's sidebars, and no manifest names pages that open in tabs.
        input: { ...TAB_PAGES, ...(browser === 'firefox' ? { panel: PANEL_PAGE } : {}) },
      },
    },
  };
}

function nodeProgram(name: string, entry: string, file: string): ViteUserConfig {
  return {
    publicDir: false,
    plugins:
      name === 'cli'
        ? [withoutMarkupSinks(), packagedTables(root, ''), licencesOf(root, `dist/${name}`).collect()]
        : [],
    ssr: { noExternal: true },
    build: {
      outDir: `dist/${name}`,
      emptyOutDir: true,
      target: 'node20',
      ssr: entry,
      rolldownOptions: { output: { entryFileNames: file, codeSplitting: false } },
    },
  };
}

/** Reading alone, as the background will hold it: for its size and its time. */
function readingBundle(): ViteUserConfig {
  return {
    publicDir: false,
    build: {
      outDir: 'dist/reading',
      emptyOutDir: true,
      target: targets.chrome,
      minify: true,
      rolldownOptions: {
        input: 'tools/bench/reading.ts',
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'reading.js', format: 'es', codeSplitting: false },
      },
    },
  };
}

/** The page and worker that the bench's own extensions are made of; `tools/bench/run/` gives them manifests. */
function benchExtension(): ViteUserConfig {
  return {
    root: `${root}/tools/bench/extension`,
    base: './',
    publicDir: false,
    plugins: [packagedTables(root, 'tables')],
    worker: { format: 'es' },
    build: {
      outDir: `${root}/dist/bench/engine`,
      emptyOutDir: true,
      target: targets.chrome,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: `${root}/tools/bench/extension/engine.html` },
    },
  };
}

/**
 * Whose modules keep something: the browser's interface is looked for once, Preact has one queue for all trees, and patterns
 * are built anew by modules that are loaded anew.
 */
const OWN_WORLD = ['test/unit/browser/**', 'test/unit/ui/**', 'test/unit/patterns/**'];

function unit(name: string, own: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
  return {
    test: {
      name,
      environment: 'node',
      // By default one core stays idle: half of a small machine.
      maxWorkers: availableParallelism(),
      testTimeout: 120_000,
      setupFiles: ['test/unit/seed.ts', 'test/language/english.ts'],
      ...own,
    },
  };
}

function tests(): ViteUserConfig {
  return {
    test: {
      projects: [
        // The time-out only ends what hangs: a busy machine is no failure.
        unit('unit', {
          include: ['test/unit/**/*.test.{ts,tsx}'],
          exclude: OWN_WORLD,
          // Files of one worker share their modules, which takes a third of the time: what they test keeps nothing.
          isolate: false,
        }),
        unit('unit-apart', {
          include: OWN_WORLD.map((folder) => `${folder}/*.test.{ts,tsx}`),
          // A world of its own for each file, in half the time that a process of its own takes.
          pool: 'vmThreads',
        }),
        {
          test: {
            name: 'browser',
            include: ['test/browser/**/*.test.ts', 'test/built/**/*.test.ts'],
            environment: 'node',
            testTimeout: 60_000,
            hookTimeout: 120_000,
            maxWorkers: 2,
            // Loading the drivers takes a second of a processor, which each of some sixty files would do anew.
            isolate: false,
          },
        },
      ],
    },
  };
}
