import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CrxPlugin } from '@crxjs/vite-plugin';
import { build, type Plugin } from 'vite';
import { type Browser, backgroundFor } from './manifest-for.ts';
import { packagedLexicon, rarityBytes, starterCorpus } from './packaged-tables.ts';

/** Sees what a build bundles, for the licences. */
type Collect = () => Plugin;

/** Puts the packaged tables into `folder` of the build: the starter corpus, made from the seeds, rarity, related words, dates and the lexicon. */
export function packagedTables(root: string, folder: string): Plugin {
  return {
    name: 'lateral:packaged-tables',
    generateBundle() {
      const at = (name: string) => (folder ? `${folder}/${name}` : name);
      const emit = (name: string, source: string | Uint8Array) =>
        this.emitFile({ type: 'asset', fileName: at(name), source });
      emit('starter-corpus.json', JSON.stringify(starterCorpus(root)));
      emit('rarity.bin', rarityBytes(root));
      emit('related-words.json', readFileSync(join(root, 'assets/tables/related-words.json'), 'utf8'));
      const { dates, lexicon } = packagedLexicon(root);
      emit('dates.json', JSON.stringify(dates));
      emit('lexicon.json', JSON.stringify(lexicon));
    },
  };
}

/** Puts `assets/_locales` where the browsers look for it, at the top of the extension, without what is for translators alone. */
export function locales(root: string): Plugin {
  return {
    name: 'lateral:locales',
    generateBundle() {
      for (const locale of readdirSync(join(root, 'assets/_locales'), { withFileTypes: true })) {
        if (!locale.isDirectory()) continue;
        const file = `_locales/${locale.name}/messages.json`;
        this.emitFile({
          type: 'asset',
          fileName: file,
          source: JSON.stringify(
            JSON.parse(readFileSync(join(root, 'assets', file), 'utf8')),
            withoutDescription,
          ),
        });
      }
    },
  };
}

const withoutDescription = (key: string, value: unknown) =>
  key === 'description' && typeof value === 'string' ? undefined : value;

/** What Readability writes as markup, and the same as nodes. Neither library nor result differ otherwise. */
const MARKUP_SINKS: readonly (readonly [markup: string, nodes: string])[] = [
  ['var pageCacheHtml = page.innerHTML;', 'var pageCache = page.cloneNode(true);'],
  ['page.innerHTML = pageCacheHtml;', 'page.replaceChildren(...pageCache.cloneNode(true).childNodes);'],
  // Pictures inside <noscript>: the copy that Readability works on holds no such element.
  ['tmp.innerHTML = noscript.innerHTML;', ''],
];

/**
 * Readability starts over on a poor result by writing the page back as markup. A page that demands Trusted Types
 * forbids that to the reader beside it, and Mozilla's linter warns of it; so it is handed back as nodes. Stops the
 * build when a new release of the library no longer reads like this.
 */
export function withoutMarkupSinks(): Plugin {
  return {
    name: 'lateral:without-markup-sinks',
    transform(code, id) {
      if (!id.endsWith('/@mozilla/readability/Readability.js')) return null;
      for (const [markup] of MARKUP_SINKS) {
        if (code.split(markup).length !== 2) throw new Error(`Readability changed: not once "${markup}"`);
      }
      return MARKUP_SINKS.reduce((text, [markup, nodes]) => text.replace(markup, () => nodes), code);
    },
  };
}

/**
 * What of Readability nothing here reaches: the package's second library; reading JSON-LD and cleaning classes, which
 * are turned off; and finding the addresses of pictures, of which the copy that Readability works on has none.
 */
const UNUSED: Readonly<Record<string, readonly RegExp[]>> = {
  'index.js': [
    /var isProbablyReaderable = require\("\.\/Readability-readerable"\);/,
    /^ {2}isProbablyReaderable,$/m,
  ],
  'Readability.js': [
    /^ {2}_getJSONLD\(doc\) \{\n.*?^ {2}\},?$/ms,
    /^ {2}_cleanClasses\(node\) \{\n.*?^ {2}\},?$/ms,
    /(?<=^ {2}_unwrapNoscriptImages\(doc\) \{)\n.*?(?=^ {2}\},?$)/ms,
    /(?<=^ {2}_fixLazyImages\(root\) \{)\n.*?(?=^ {2}\},?$)/ms,
  ],
};

/** The reader is injected into pages, so it is built without these. Stops the build where a new release has them no longer. */
export function withoutUnused(): Plugin {
  return {
    name: 'lateral:without-unused',
    transform(code, id) {
      const [, file] = /\/@mozilla\/readability\/([\w.]+)$/.exec(id) ?? [];
      const parts = UNUSED[file ?? ''];
      if (parts === undefined) return null;
      return parts.reduce((text, part) => {
        if (!part.test(text)) throw new Error(`Readability changed: no ${part}`);
        return text.replace(part, '');
      }, code);
    },
  };
}

/** Where the libraries of the import load something or start workers of their own: nothing of it is ever reached here. */
const LOADERS: Readonly<Record<string, readonly (readonly [loads: string, instead: string])[]>> = {
  // Workers of its own; the corpus worker reads archives itself.
  '/@zip.js/zip.js/lib/zip-core-reader.js': [['import "./core/codec-worker-web.js";', '']],
  // Codecs that a page may add by their address.
  '/@zip.js/zip.js/lib/core/codec-registry.js': [
    ['await import(/* webpackIgnore: true */ /* @vite-ignore */ codecURI)', '{}'],
  ],
  // Tables that lie on a server, and workers made of text. Browsers get the minified file.
  '/papaparse/papaparse.min.js': [
    ['new XMLHttpRequest', 'null'],
    ['e.createObjectURL(', '('],
  ],
};

/**
 * Takes out of libraries what could fetch, import or start something while the extension runs: Mozilla's linter warns of
 * a part of it, and a bundle that can't is easier to trust than one that doesn't. Neither result differs. Stops the
 * build when a new release of a library no longer reads like this.
 */
export function withoutLoaders(): Plugin {
  return {
    name: 'lateral:without-loaders',
    transform(code, id) {
      const [path] = id.split('?');
      const found = Object.entries(LOADERS).find(([end]) => path?.endsWith(end));
      if (found === undefined) return null;
      const [end, loaders] = found;
      for (const [loads] of loaders) {
        if (code.split(loads).length !== 2) throw new Error(`${end} changed: not once "${loads}"`);
      }
      return loaders.reduce((text, [loads, instead]) => text.replace(loads, () => instead), code);
    },
  };
}

/** What each script of its own is built with. */
interface OwnScript {
  readonly root: string;
  readonly outDir: string;
  readonly target: string;
  readonly collect: Collect;
}

/**
 * Builds what is injected to read a page as one script of its own beside the rest; in Firefox it only copies it. Injected on
 * demand, so it may not be a module, nor web-accessible; its value is what the page holds, which is why the last line names it.
 */
export function readerScript(built: OwnScript, browser: Browser): Plugin {
  return ownScript(built, browser === 'chrome' ? 'reader' : 'copier', { value: 'lateralReading;\n' });
}

/** Builds the script that marks sentences in a page, and puts how they look beside it. Injected on demand, too. */
export function marksScript(built: OwnScript): Plugin {
  const { root, outDir } = built;
  return ownScript(built, 'marks', {
    beside: () => copyFileSync(join(root, 'assets/marks.css'), join(root, outDir, 'marks.css')),
  });
}

/**
 * Builds the background and names it in the manifest. In Chrome it is one classic script: as a module that shares files with the
 * pages it wakes 48 ms later (medians of 15 by turns are 121 and 73 ms, where a background of four lines takes 66). In
 * Firefox it is a module, since all of it would be parsed each time it wakes; what it does not need for that is loaded later.
 * @param entry the source that the root manifest names
 */
export function backgroundScript(built: OwnScript, browser: Browser, entry: string): CrxPlugin {
  return {
    ...(browser === 'chrome' ? ownScript(built, 'background', { entry }) : backgroundModule(built, entry)),
    // After the plugin that would load what it finds here as a module.
    enforce: 'post',
    renderCrxManifest: (manifest) => ({ ...manifest, background: backgroundFor(browser) }) as typeof manifest,
  };
}

/** What is imported when it is asked for lies in files of its own, which share nothing with the pages. */
function backgroundModule({ root, outDir, target, collect }: OwnScript, entry: string): Plugin {
  return {
    name: 'lateral:background-module',
    apply: 'build',
    async closeBundle() {
      await build({
        root,
        configFile: false,
        mode: 'firefox',
        publicDir: false,
        logLevel: 'warn',
        plugins: [withoutMarkupSinks(), withoutUnused(), collect()],
        build: {
          target,
          outDir: join(root, outDir),
          emptyOutDir: false,
          lib: { entry: join(root, entry), formats: ['es'], fileName: () => 'background.js' },
          rolldownOptions: {
            output: {
              chunkFileNames: 'background/[name].js',
              codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
              minify: true,
              // The bench and a test import reading by its name.
              minifyInternalExports: false,
            },
          },
        },
      });
    },
  };
}

interface ScriptOptions {
  readonly entry?: string;
  /** The last line of the script, which makes its value. */
  readonly value?: string;
  readonly beside?: () => void;
}

function ownScript(
  { root, outDir, target, collect }: OwnScript,
  name: string,
  { entry = `src/entries/${name}.ts`, value = '', beside = () => {} }: ScriptOptions = {},
): Plugin {
  return {
    name: `lateral:${name}-script`,
    apply: 'build',
    async closeBundle() {
      const result = await build({
        root,
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        plugins: [withoutMarkupSinks(), withoutUnused(), collect()],
        build: {
          target,
          outDir,
          emptyOutDir: false,
          write: false,
          lib: {
            entry: join(root, entry),
            name: 'lateralReading',
            formats: ['iife'],
            fileName: () => `${name}.js`,
          },
          // As the modules that it is made of are.
          rolldownOptions: { output: { strict: true } },
        },
      });
      const [{ output }] = result as unknown as [{ output: [{ code: string }] }];
      mkdirSync(join(root, outDir), { recursive: true });
      writeFileSync(join(root, outDir, `${name}.js`), `${output[0].code.trimEnd()}\n${value}`);
      beside();
    },
  };
}

/**
 * Builds the worker of the options page as one module of its own at the top of the extension: its address is fixed, so
 * that the Trusted Types policy can name it (`src/browser/start-worker.ts`), and nothing of it is shared with a page.
 */
export function corpusWorker({ root, outDir, target, collect }: OwnScript): Plugin {
  return {
    name: 'lateral:corpus-worker',
    apply: 'build',
    async closeBundle() {
      await build({
        root,
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        plugins: [withoutMarkupSinks(), withoutLoaders(), collect()],
        build: {
          target,
          outDir: join(root, outDir),
          emptyOutDir: false,
          modulePreload: false,
          rolldownOptions: {
            input: join(root, 'src/entries/corpus-worker.ts'),
            output: { entryFileNames: 'corpus-worker.js', format: 'es', codeSplitting: false },
          },
        },
      });
    },
  };
}
