import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { backgroundFor, manifestFor, type RootManifest } from '../../../tools/manifest-for.ts';

const root = JSON.parse(
  readFileSync(new URL('../../../manifest.json', import.meta.url), 'utf8'),
) as RootManifest;
const {
  background,
  browser_specific_settings,
  host_permissions,
  minimum_chrome_version,
  side_panel,
  permissions,
  ...common
} = root;
const panel = side_panel.default_path;

describe('the one manifest as each browser wants it', () => {
  test('Chrome: its side panel, and nothing of Firefox', () => {
    const chrome = manifestFor('chrome', root);
    expect(chrome).toMatchObject({
      ...common,
      host_permissions,
      minimum_chrome_version,
      side_panel,
      permissions,
    });
    expect(chrome).not.toHaveProperty('browser_specific_settings');
    expect(chrome).not.toHaveProperty('sidebar_action');
  });

  test('Firefox: its own settings, and nothing of Chrome', () => {
    const firefox = manifestFor('firefox', root);
    expect(firefox).toMatchObject({ ...common, browser_specific_settings });
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
    expect(firefox).not.toHaveProperty('side_panel');
  });

  test('Firefox: the panel as a sidebar that the reader opens, without a permission for it', () => {
    const { sidebar_action, permissions: asked } = manifestFor('firefox', root) as unknown as Record<
      string,
      unknown
    >;
    expect(sidebar_action).toMatchObject({ default_panel: panel, open_at_install: false });
    expect(asked).toEqual((permissions as string[]).filter((one) => one !== 'sidePanel'));
    expect(asked).not.toContain('sidePanel');
  });

  test('Firefox: the pages that its script is for, asked for once', () => {
    const firefox = manifestFor('firefox', root) as unknown as Record<string, unknown>;
    expect(firefox).not.toHaveProperty('host_permissions');
    expect(firefox).toMatchObject({ content_scripts: [{ matches: host_permissions }] });
  });

  test('the background, built beside the rest: a classic service worker, or an event page with a module', () => {
    expect(manifestFor('chrome', root)).not.toHaveProperty('background');
    expect(backgroundFor('chrome')).toEqual({ service_worker: 'background.js' });
    expect(backgroundFor('firefox')).toEqual({
      scripts: ['background/rolldown-runtime.js', 'background/shared.js', 'background.js'],
      type: 'module',
    });
  });

  test('all else is the same in both, but for where Firefox puts the button; the root manifest stays as it was', () => {
    const before = structuredClone(root);
    for (const browser of ['chrome', 'firefox'] as const) {
      const { action, ...made } = manifestFor(browser, root) as unknown as Record<string, unknown>;
      const { action: button, ...rest } = common;
      expect(made).toMatchObject(rest);
      expect(action).toMatchObject(button as object);
    }
    expect(root).toEqual(before);
  });
});
