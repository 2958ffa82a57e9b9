import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { lexiconTable, starterCorpus } from './packaged-tables.ts';

/** Puts the packaged tables into `folder` of the build: the starter corpus, made from the seeds, rarity, related words and the lexicon. */
export function packagedTables(root: string, folder: string): Plugin {
  return {
    name: 'lateral:packaged-tables',
    generateBundle() {
      const at = (name: string) => (folder ? `${folder}/${name}` : name);
      const emit = (name: string, source: string) =>
        this.emitFile({ type: 'asset', fileName: at(name), source });
      emit('starter-corpus.json', JSON.stringify(starterCorpus(root)));
      for (const name of ['rarity.json', 'related-words.json'])
        emit(name, readFileSync(join(root, 'assets/tables', name), 'utf8'));
      // What the tables were made from asks for its notices to travel with them.
      const notices = readFileSync(join(root, 'assets/third-party-licences.txt'), 'utf8');
      this.emitFile({ type: 'asset', fileName: 'third-party-licences.txt', source: notices });
      emit('lexicon.json', JSON.stringify(lexiconTable(root)));
    },
  };
}

/** Puts `assets/_locales` where the browsers look for it: at the top of the extension. */
export function locales(root: string): Plugin {
  return {
    name: 'lateral:locales',
    generateBundle() {
      for (const locale of readdirSync(join(root, 'assets/_locales'))) {
        const file = `_locales/${locale}/messages.json`;
        this.emitFile({
          type: 'asset',
          fileName: file,
          source: readFileSync(join(root, 'assets', file), 'utf8'),
        });
      }
    },
  };
}

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
 * Builds the reader as one script of its own beside the rest. It is injected on demand, so it may not be a module,
 * nor web-accessible; its value is what the page holds, which is why the last line names it.
 */
export function readerScript(root: string, outDir: string, target: string): Plugin {
  return {
    name: 'lateral:reader-script',
    apply: 'build',
    async closeBundle() {
      const result = await build({
        root,
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        plugins: [withoutMarkupSinks()],
        build: {
          target,
          outDir,
          emptyOutDir: false,
          write: false,
          lib: {
            entry: join(root, 'src/entries/reader.ts'),
            name: 'lateralReading',
            formats: ['iife'],
            fileName: () => 'reader.js',
          },
        },
      });
      const [{ output }] = result as unknown as [{ output: [{ code: string }] }];
      mkdirSync(join(root, outDir), { recursive: true });
      writeFileSync(join(root, outDir, 'reader.js'), `${output[0].code.trimEnd()}\nlateralReading;\n`);
    },
  };
}

/**
 * Builds the worker of the options page as one module of its own at the top of the extension: its address is fixed, so
 * that the Trusted Types policy can name it (`src/browser/start-worker.ts`), and nothing of it is shared with a page.
 */
export function corpusWorker(root: string, outDir: string, target: string): Plugin {
  return {
    name: 'lateral:corpus-worker',
    apply: 'build',
    async closeBundle() {
      await build({
        root,
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        plugins: [withoutMarkupSinks()],
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
