import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type Plugin } from 'vite';
import { surfaceStates } from './states.ts';

const root = join(import.meta.dirname, '../..');
const SURFACES = ['popup', 'panel', 'pictures', 'welcome', 'sample'];

/** Builds popup, panel, the page of pictures and the first pages over plain values, as the extension's pages are built; returns its folder. */
export async function buildSurfacePage(): Promise<string> {
  const outDir = join(root, 'dist/surface-page');
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [preact(), states()],
    build: {
      outDir,
      // Another test may be looking at the page that it built a moment ago: the same files come again.
      emptyOutDir: false,
      target: 'chrome121',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: {
        input: SURFACES.map((surface) => join(import.meta.dirname, `${surface}.html`)),
        checks: { pluginTimings: false },
      },
    },
  });
  return outDir;
}

/** Compares the seeds while the page is built: a browser would need the extension's tables for that. */
function states(): Plugin {
  const NAME = 'virtual:surface-states';
  return {
    name: NAME,
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(surfaceStates(root))};` : null),
  };
}
