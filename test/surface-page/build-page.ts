import { join } from 'node:path';
import type { Plugin } from 'vite';
import { buildPages } from './build-pages.ts';
import { once } from './once.ts';
import { surfaceStates } from './states.ts';

const root = join(import.meta.dirname, '../..');
const SURFACES = ['popup', 'panel', 'pictures', 'welcome', 'sample'];

/** Builds popup, panel, the page of pictures and the first pages over plain values; returns its folder. */
export const buildSurfacePage = once(async () => {
  const outDir = join(root, 'dist/surface-page');
  await buildPages({
    root: import.meta.dirname,
    input: SURFACES.map((surface) => join(import.meta.dirname, `${surface}.html`)),
    outDir,
    plugins: [states()],
  });
  return outDir;
});

/**
 * Compares the seeds while the page is built: a browser would need the extension's tables for that. Each state is a text
 * until it is asked for: a page shows one of them, and to parse all takes longer than all else that it does.
 */
function states(): Plugin {
  const NAME = 'virtual:surface-states';
  return {
    name: NAME,
    resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
    load: (id) =>
      id === `\0${NAME}` ? `export default ${JSON.stringify(asTexts(surfaceStates(root)))};` : null,
  };
}

const asTexts = (states: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(states).map(([name, state]) => [name, JSON.stringify(state)]));
