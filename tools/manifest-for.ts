import type { ManifestV3Export } from '@crxjs/vite-plugin';

export type Browser = 'chrome' | 'firefox';

/** The one root manifest as each browser wants it: Firefox has event pages, Chrome has service workers. */
export function manifestFor(browser: Browser, root: Record<string, unknown>): ManifestV3Export {
  const { background, browser_specific_settings, minimum_chrome_version, ...common } = root;
  const { service_worker } = background as { service_worker: string };
  const own =
    browser === 'chrome'
      ? { background, minimum_chrome_version }
      : { background: { scripts: [service_worker], type: 'module' }, browser_specific_settings };
  return { ...common, ...own } as unknown as ManifestV3Export;
}
