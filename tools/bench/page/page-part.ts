import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { measureChromium, type PageFigures } from './chromium-page.ts';
import { measureFirefoxPage } from './firefox-page.ts';

export interface PagePartFigures {
  readonly chromium: PageFigures;
  /** Null where there is no Firefox. */
  readonly firefox: (PageFigures & { readonly version: string }) | null;
  /** Bytes of the probe, compressed as packages are. */
  readonly probeBytes: number;
}

/** What the extension costs the pages that are read with it, in both browsers. */
export async function measurePages(say: (text: string) => void): Promise<PagePartFigures> {
  const chromium = await measureChromium(say);
  const firefox = await measureFirefoxPage((text) => say(`Firefox: ${text}`));
  return {
    chromium,
    firefox: firefox && { ...firefox.figures, version: firefox.version },
    probeBytes: gzipSync(readFileSync('dist/chrome/src/entries/probe.iife.js'), { level: 9 }).length,
  };
}
