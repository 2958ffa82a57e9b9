import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { POPUP_PATH } from '../drivers/chromium.ts';
import { type Leftover, leaveNothingOf } from '../drivers/leave-nothing.ts';

/** Ways to ask for something, each as one statement. All to https, of which no more than the host is seen. */
const WAYS = {
  fetch: (host: string) => `fetch('https://${host}/')`,
  beacon: (host: string) => `navigator.sendBeacon('https://${host}/', 'words')`,
  image: (host: string) => `new Image().src = 'https://${host}/'`,
  preconnect: (host: string) =>
    `document.head.append(Object.assign(document.createElement('link'), { rel: 'preconnect', href: 'https://${host}' }))`,
  socket: (host: string) => `new WebSocket('wss://${host}/')`,
} as const;
export type Way = keyof typeof WAYS;
/** What the background imports, where that lies in files of its own. */
const CHUNKS = ['shared', 'comparing', 'read-copy'] as const;
export type Place =
  | 'probe'
  | 'reader'
  | 'copier'
  | 'marks'
  | 'popup'
  | 'background'
  | 'corpus-worker'
  | (typeof CHUNKS)[number];

export const EVERY_WAY = Object.keys(WAYS) as readonly Way[];
/**
 * In neither browser does any policy keep a page from connecting ahead: what it asks for is not more than a host, but that
 * can be any. What keeps it out is that no source names it (`unit/boundaries.test.ts`).
 */
export const HELD_BY_NO_POLICY: readonly Way[] = ['preconnect'];
/** Workers have no document and send no beacons. */
export const WAYS_OF_WORKERS: readonly Way[] = ['fetch', 'socket'];

export interface Mutant {
  readonly place: Place;
  readonly way: Way;
}

/** Each mutant asks a host of its own, so that many can be in one build and each is seen by itself. */
export const hostOf = ({ place, way }: Mutant): string => `${way}.${place}.example`;

interface Manifest {
  readonly background: { readonly service_worker?: string; readonly scripts?: readonly string[] };
  readonly content_scripts: readonly [{ readonly js: readonly [string] }];
  content_security_policy: { extension_pages: string };
}

/**
 * A copy of a built extension with the mutants' statements put in front of its files.
 *
 * @param policy `widened`: its own pages and workers may ask for anything; the narrowest policy that browsers load.
 */
export async function mutated(
  built: string,
  mutants: readonly Mutant[],
  policy: 'as it ships' | 'widened',
): Promise<Leftover> {
  const copy = leaveNothingOf(await mkdtemp(join(tmpdir(), 'lateral-mutant-')));
  await cp(built, copy.folder, { recursive: true });
  const manifestFile = join(copy.folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest;
  for (const mutant of mutants) {
    const file = join(copy.folder, await fileOf(mutant.place, copy.folder, manifest));
    // One that throws is to leave the next its turn.
    const statement = `try { ${WAYS[mutant.way](hostOf(mutant))}; } catch {}\n`;
    await writeFile(file, statement + (await readFile(file, 'utf8')));
  }
  if (policy === 'widened') {
    manifest.content_security_policy = { extension_pages: "script-src 'self'" };
    await writeFile(manifestFile, JSON.stringify(manifest));
  }
  return copy;
}

async function fileOf(place: Place, folder: string, manifest: Manifest): Promise<string> {
  if (place === 'probe') return manifest.content_scripts[0].js[0];
  if (place === 'background')
    return (manifest.background.service_worker ?? manifest.background.scripts?.at(-1))!;
  if (CHUNKS.some((chunk) => chunk === place)) return `background/${place}.js`;
  if (place !== 'popup') return `${place}.js`;
  const page = await readFile(join(folder, POPUP_PATH), 'utf8');
  return /<script type="module" crossorigin src="\/([^"]+)"/.exec(page)![1]!;
}
