export type BrowserName = 'chromium' | 'firefox';

export function findBrowser(
  browser: BrowserName,
):
  | { readonly path: string; readonly problem?: undefined }
  | { readonly path?: undefined; readonly problem: string };

/** Oldest versions that the manifest admits. */
export const OLDEST: Readonly<Record<BrowserName, number>>;
