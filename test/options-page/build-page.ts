import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/** Builds the options page over a fake corpus as the extension's pages are built; returns its folder. */
export async function buildOptionsPage(): Promise<string> {
  const outDir = join(root, 'dist/options-page');
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [preact()],
    build: {
      outDir,
      // Another test may be looking at the page that it built a moment ago: the same files come again.
      emptyOutDir: false,
      target: 'chrome121',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: join(import.meta.dirname, 'index.html') },
    },
  });
  return outDir;
}
