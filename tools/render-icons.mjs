// Renders assets/icons/icon.svg to the sizes that the manifest names: `node tools/render-icons.mjs`.
// Needed only after the drawing changed; the PNGs are kept, so that a build needs no browser.
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from './browsers.mjs';

const sizes = [16, 32, 48, 128];
const folder = new URL('../assets/icons/', import.meta.url);

const found = findBrowser('chromium');
if (found.path === undefined) {
  console.error(found.problem);
  process.exit(1);
}
const svg = await readFile(new URL('icon.svg', folder), 'utf8');
const browser = await chromium.launch({
  executablePath: found.path,
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  await writeFile(new URL(`icon-${size}.png`, folder), await page.screenshot({ omitBackground: true }));
}
await browser.close();
