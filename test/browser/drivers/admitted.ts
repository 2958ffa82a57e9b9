import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RootManifest } from '../../../tools/manifest-for.ts';

type Manifest = Pick<RootManifest, 'browser_specific_settings'>;

/**
 * The folder of an extension that this version of Firefox installs: where the manifest asks for a newer one, a copy within
 * `place` that doesn't. Only a Firefox that was named is ever older than the manifest admits.
 */
export async function admitted(extension: string, version: number, place: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as Manifest;
  const { gecko } = manifest.browser_specific_settings;
  if (version >= Number.parseInt(gecko.strict_min_version, 10)) return extension;
  const copy = join(place, 'lateral-admitted');
  await cp(extension, copy, { recursive: true });
  const settings = { gecko: { ...gecko, strict_min_version: `${version}.0` } };
  const lowered = { ...manifest, browser_specific_settings: settings };
  await writeFile(join(copy, 'manifest.json'), JSON.stringify(lowered));
  return copy;
}
