import type { BrowserName } from './browsers.mjs';

export interface OldestBrowser {
  readonly name: string;
  readonly program: string;
  readonly packages: readonly (readonly [path: string, sha256: string])[];
}

export const OLDEST_BROWSERS: Readonly<Record<BrowserName, OldestBrowser>>;

export function oldestBrowser(browser: BrowserName, cache?: string): Promise<string>;
