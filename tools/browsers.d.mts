export type BrowserName = 'chromium' | 'firefox';

export function findBrowser(
  browser: BrowserName,
):
  | { readonly path: string; readonly problem?: undefined }
  | { readonly path?: undefined; readonly problem: string };
