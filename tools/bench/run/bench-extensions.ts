import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { EngineName } from '../extension/jobs.ts';

/** An unpacked extension ready to be loaded. */
export interface Loadable {
  readonly folder: string;
  /** Chromium makes it from the manifest's key, so that it and all that is stored under it stay the same. */
  readonly id: string;
}

const BUILT = 'dist/bench/engine';
/** Of this run alone: another one must not find its extensions changed. */
const LOADED = join('dist/bench/loaded', String(process.pid));
process.once('exit', () => rmSync(LOADED, { recursive: true, force: true }));

const OWN_POLICY = "default-src 'self'; script-src 'self'; object-src 'none'";
/** WebAssembly, which the product's own policy forbids. */
const WASM_POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'";

/**
 * An extension for one engine: all are made of the same page and worker, each with an id and thereby an origin of its
 * own, since all databases of an origin share one LevelDB.
 */
export function engineExtension(engine: EngineName): Loadable {
  const folder = freshFolder(engine);
  cpSync(BUILT, folder, { recursive: true });
  const key = keyOf(engine);
  writeManifest(folder, {
    manifest_version: 3,
    name: `Lateral bench: ${engine}`,
    version: '1',
    key,
    permissions: ['storage', 'unlimitedStorage'],
    content_security_policy: { extension_pages: engine === 'sqlite' ? WASM_POLICY : OWN_POLICY },
  });
  return { folder: resolve(folder), id: idOf(key) };
}

/** Ours for Firefox; the folder to be loaded. */
export function firefoxExtension(): string {
  const folder = freshFolder('firefox');
  cpSync(BUILT, folder, { recursive: true });
  writeManifest(folder, {
    manifest_version: 3,
    name: 'Lateral bench: ours',
    version: '1',
    permissions: ['storage', 'unlimitedStorage'],
    content_security_policy: { extension_pages: OWN_POLICY },
    browser_specific_settings: {
      gecko: { id: 'bench@lateral-reading.example', strict_min_version: '146.0' },
    },
  });
  return resolve(folder);
}

/** A copy of the product as built, under the id of the extension that filled its store. */
export function productExtension(name = 'product'): Loadable {
  const folder = freshFolder(name);
  cpSync('dist/chrome', folder, { recursive: true });
  const key = keyOf('ours');
  writeManifest(folder, { ...withNewBackground(folder), key });
  return { folder: resolve(folder), id: idOf(key) };
}

/** A copy of the product as built for Firefox; its folder. */
export function firefoxProduct(name = 'product'): string {
  const folder = freshFolder(`firefox-${name}`);
  cpSync('dist/firefox', folder, { recursive: true });
  return resolve(folder);
}

/** An extension whose background does nothing but answer a page with one record of IndexedDB. */
export function bareExtension(): Loadable {
  const folder = freshFolder('bare');
  cpSync('tools/bench/extension/bare', folder, { recursive: true });
  const key = keyOf('bare');
  writeManifest(folder, { ...withNewBackground(folder), key });
  return { folder: resolve(folder), id: idOf(key) };
}

/**
 * A profile goes on with the background that it met first, whatever has been built since, unless both the extension's
 * version and the address of the background are new to it.
 */
function withNewBackground(folder: string): object {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    readonly background: { readonly service_worker: string };
  };
  const { background } = manifest;
  const seconds = Math.floor(Date.now() / 1_000);
  const script = `background-${seconds}.js`;
  copyFileSync(join(folder, background.service_worker), join(folder, script));
  const version = `0.1.${seconds >>> 16}.${seconds & 0xffff}`;
  return { ...manifest, version, background: { ...background, service_worker: script } };
}

function freshFolder(name: string): string {
  const folder = join(LOADED, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

function writeManifest(folder: string, manifest: object): void {
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2));
}

/** Any bytes do: only their hash is used. */
function keyOf(name: string): string {
  return Buffer.from(`lateral bench ${name}`).toString('base64');
}

/** The first 128 bits of the key's SHA-256, in the letters a to p. */
function idOf(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
