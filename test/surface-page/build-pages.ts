import preact from '@preact/preset-vite';
import { build, type Plugin } from 'vite';
import { OLDEST } from '../../tools/browsers.mjs';

interface Pages {
  /** Folder of the pages' sources. */
  readonly root: string;
  /** The pages themselves. */
  readonly input: readonly string[];
  readonly outDir: string;
  readonly plugins?: readonly Plugin[];
}

/**
 * Builds pages over plain values as the extension's pages are built for readers. Who runs this is a test or the bench, and by
 * that a build is one for developers, with Preact's own checks in it: they cost as much as the pages themselves.
 */
export async function buildPages({ root, input, outDir, plugins = [] }: Pages): Promise<void> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await build({
      configFile: false,
      root,
      base: './',
      publicDir: false,
      logLevel: 'warn',
      plugins: [preact(), forReadersAlone(), ...plugins],
      build: {
        outDir,
        // Another test may be looking at the page that it built a moment ago: the same files come again.
        emptyOutDir: false,
        target: `chrome${OLDEST.chromium}`,
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 10_000,
        rolldownOptions: { input: [...input], checks: { pluginTimings: false } },
      },
    });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

/** Refuses what only developers are given. */
function forReadersAlone(): Plugin {
  return {
    name: 'for-readers-alone',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const found =
          chunk.type === 'chunk' && chunk.moduleIds.find((id) => /preact\/(debug|devtools)/.test(id));
        if (found) this.error(`${found} is not in what readers are given`);
      }
    },
  };
}
