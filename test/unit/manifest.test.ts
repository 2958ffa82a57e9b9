import { existsSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';

/** The policy for extension pages: nothing from outside, no inline script, no string made into code. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types import-parse worker-url',
];

interface Manifest {
  readonly background?: object;
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly incognito?: string;
  readonly content_security_policy?: { readonly extension_pages?: string };
  readonly content_scripts?: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
    readonly all_frames?: boolean;
  }[];
}

const PERMISSIONS = {
  chrome: ['contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  firefox: ['contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
} as const;
const PAGES = ['http://*/*', 'https://*/*'];
/** Firefox lets an extension into the pages that its content scripts are for. */
const HOST_PERMISSIONS = { chrome: PAGES, firefox: undefined } as const;

/** All that a manifest says: whatever else a browser gives to who asks for it would stand under a name of its own. */
const COMMON_KEYS = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'incognito',
  'manifest_version',
  'name',
  'options_ui',
  'permissions',
  'version',
];
const KEYS = {
  chrome: [...COMMON_KEYS, 'host_permissions', 'minimum_chrome_version', 'side_panel'],
  firefox: [...COMMON_KEYS, 'browser_specific_settings', 'sidebar_action'],
} as const;

/** The rows of the table of permissions in PRIVACY.md: what is asked for, without what stands in brackets behind it, and why. */
const REASONS = new Map(
  readFileSync('PRIVACY.md', 'utf8')
    .split('## Why each permission')[1]!
    .split(/\n## /)[0]!
    .split('\n')
    .flatMap((line) => {
      const [, asked = '', why = ''] = /^\| *(.+?) *\| *(.+?) *\|$/.exec(line) ?? [];
      const name = asked.replaceAll('`', '').replace(/ \(.*\)$/, '');
      return name === '' || name === 'permission' || /^-+$/.test(name) ? [] : [[name, why] as const];
    }),
);
/** More than a word or two. */
const SENTENCE = /^(?:\S+ ){5,}\S+$/;

describe.each(['chrome', 'firefox'] as const)('the manifest of the %s build', (browser) => {
  const file = `dist/${browser}/manifest.json`;
  let manifest: Manifest = {};

  beforeAll(() => {
    if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build`);
    manifest = JSON.parse(readFileSync(file, 'utf8'));
  });

  test('asks for these permissions and no others', () => {
    expect(manifest.permissions?.toSorted()).toEqual(PERMISSIONS[browser]);
    expect(manifest.host_permissions).toEqual(HOST_PERMISSIONS[browser]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions ?? []).toEqual([]);
  });

  test('its background is one classic script in strict mode, in Firefox a module without what it does not need to wake', () => {
    const code = (name: string) => readFileSync(`dist/${browser}/${name}`, 'utf8');
    if (browser === 'chrome') {
      expect(manifest.background).toEqual({ service_worker: 'background.js' });
      expect(code('background.js').slice(0, 200)).toMatch(/(['"`])use strict\1/);
      expect(parseSync('background.js', code('background.js')).module).toMatchObject({
        hasModuleSyntax: false,
        dynamicImports: [],
      });
      return;
    }
    const { staticImports, dynamicImports } = parseSync('background.js', code('background.js')).module;
    const imported = staticImports.map(({ moduleRequest }) => moduleRequest.value.slice('./'.length));
    expect(manifest.background).toEqual({ scripts: [...imported, 'background.js'], type: 'module' });
    for (const name of imported) expect(parseSync(name, code(name)).module.staticImports).toEqual([]);
    // Loaded when they are asked for.
    const later = dynamicImports.map(({ moduleRequest: { start, end } }) =>
      code('background.js').slice(start, end),
    );
    expect(later.map((name) => name.slice(1, -1)).toSorted()).toEqual([
      './background/comparing.js',
      './background/read-copy.js',
    ]);
  });

  test('it has what is injected into pages to read them, and not what the other browser has for that', () => {
    const scripts = ['copier.js', 'reader.js'].filter((name) => existsSync(`dist/${browser}/${name}`));
    expect(scripts).toEqual([browser === 'chrome' ? 'reader.js' : 'copier.js']);
  });

  test('says nothing else', () => {
    expect(Object.keys(manifest).toSorted()).toEqual(KEYS[browser].toSorted());
  });

  test.each(PERMISSIONS[browser])('PRIVACY.md says in a sentence why it asks for %s', (permission) => {
    expect(REASONS.get(permission)).toMatch(SENTENCE);
  });

  test('PRIVACY.md says why it asks for pages, and explains no permission that is not asked for', () => {
    expect(REASONS.get('access to http and https pages')).toMatch(SENTENCE);
    expect(REASONS.size).toBe(PERMISSIONS.chrome.length + 1);
  });

  test('gives a page nothing to find the extension by, and no way to talk to it', () => {
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('does not run in private windows', () => {
    expect(manifest.incognito).toBe('not_allowed');
  });

  test('keeps the extension pages under the strict policy', () => {
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    expect(policy.split(';').map((rule) => rule.trim())).toEqual(PAGE_POLICY);
  });

  test('puts one script in the top frame of http and https pages', () => {
    expect(manifest.content_scripts).toHaveLength(1);
    const [script] = manifest.content_scripts ?? [];
    expect(script?.matches).toEqual(PAGES);
    expect(script?.js).toHaveLength(1);
    expect(script?.all_frames ?? false).toBe(false);
  });
});
