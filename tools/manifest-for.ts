import type { ManifestV3Export } from '@crxjs/vite-plugin';

export type Browser = 'chrome' | 'firefox';

export interface RootManifest {
  readonly minimum_chrome_version: string;
  readonly browser_specific_settings: { readonly gecko: { readonly strict_min_version: string } };
  readonly host_permissions: readonly string[];
  readonly action: { readonly default_title: string; readonly default_icon: object };
  readonly background: { readonly service_worker: string };
  readonly side_panel: { readonly default_path: string };
  readonly permissions: readonly string[];
  readonly [key: string]: unknown;
}

/**
 * The one root manifest as each browser wants it, but for its background, which is built beside the rest. Chrome has side
 * panels, Firefox sidebars; Firefox puts a new button, and its badge, out of sight unless told where, and lets an extension
 * into the pages that its content scripts are for without being asked once more.
 */
export function manifestFor(browser: Browser, root: RootManifest): ManifestV3Export {
  const {
    action,
    browser_specific_settings,
    host_permissions,
    minimum_chrome_version,
    side_panel,
    permissions,
  } = root;
  const own =
    browser === 'chrome'
      ? { action, minimum_chrome_version, side_panel, permissions, host_permissions }
      : {
          action: { ...action, default_area: 'navbar' },
          browser_specific_settings,
          sidebar_action: {
            default_title: action.default_title,
            default_panel: side_panel.default_path,
            default_icon: action.default_icon,
            // Opened by the reader, not by the installation.
            open_at_install: false,
          },
          permissions: permissions.filter((permission) => permission !== 'sidePanel'),
        };
  return { ...common(root), ...own } as unknown as ManifestV3Export;
}

/**
 * The manifest's `background`, which is built beside the rest: a classic service worker in Chrome, in Firefox an event page with
 * a module. What that imports is named as well, so that it is not waited for one after the other.
 */
export function backgroundFor(browser: Browser) {
  const script = 'background.js';
  if (browser === 'chrome') return { service_worker: script };
  // The first is the bundler's own; a test sees whether they are what the built module imports.
  const imported = ['rolldown-runtime', 'shared'].map((name) => `background/${name}.js`);
  return { scripts: [...imported, script], type: 'module' };
}

/** What both browsers read alike. */
function common(root: Record<string, unknown>): Record<string, unknown> {
  const {
    action,
    background,
    browser_specific_settings,
    host_permissions,
    minimum_chrome_version,
    side_panel,
    ...rest
  } = root;
  return rest;
}
