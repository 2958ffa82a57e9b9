export type BrowserName = 'chromium' | 'firefox';

export function findBrowser(
  browser: BrowserName,
):
  | { readonly path: string; readonly problem?: undefined }
  | { readonly path?: undefined; readonly problem: string };

/** What the program says its version is; null if it doesn't run. */
export function versionOf(path: string): string | null;

/** Oldest versions that the manifest admits. */
export const OLDEST: Readonly<Record<BrowserName, number>>;
