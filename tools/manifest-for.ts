import type { ManifestV3Export } from '@crxjs/vite-plugin';

export type Browser = 'chrome' | 'firefox';

/**
 * The one root manifest as each browser wants it. Chrome has service workers, Firefox event pages; Firefox puts a new
 * button, and its badge, out of sight unless told where.
 */
export function manifestFor(browser: Browser, root: Record<string, unknown>): ManifestV3Export {
  const { action, background, browser_specific_settings, minimum_chrome_version, ...common } = root;
  const { service_worker } = background as { service_worker: string };
  const own =
    browser === 'chrome'
      ? { action, background, minimum_chrome_version }
      : {
          action: { ...(action as object), default_area: 'navbar' },
          background: { scripts: [service_worker], type: 'module' },
          browser_specific_settings,
        };
  return { ...common, ...own } as unknown as ManifestV3Export;
}
