import { join } from 'node:path';
import { buildPages } from '../surface-page/build-pages.ts';
import { once } from '../surface-page/once.ts';

const root = join(import.meta.dirname, '../..');

/** Builds the options page over a fake corpus; returns its folder. */
export const buildOptionsPage = once(async () => {
  const outDir = join(root, 'dist/options-page');
  await buildPages({ root: import.meta.dirname, input: [join(import.meta.dirname, 'index.html')], outDir });
  return outDir;
});
