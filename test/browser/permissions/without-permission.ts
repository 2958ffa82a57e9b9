import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Leftover, leaveNothingOf } from '../drivers/leave-nothing.ts';

interface Manifest {
  permissions: readonly string[];
  host_permissions?: readonly string[];
  readonly content_scripts: readonly { matches: readonly string[] }[];
}

/** A copy of a built extension whose manifest does not ask for this permission, or for access to pages of this pattern. */
export async function withoutPermission(built: string, permission: string): Promise<Leftover> {
  const copy = leaveNothingOf(await mkdtemp(join(tmpdir(), 'lateral-without-')));
  await cp(built, copy.folder, { recursive: true });
  const file = join(copy.folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  const rest = (all: readonly string[]) => all.filter((each) => each !== permission);
  manifest.permissions = rest(manifest.permissions);
  if (manifest.host_permissions) manifest.host_permissions = rest(manifest.host_permissions);
  // Firefox lets an extension into the pages that its scripts are for, whatever else it asks for.
  for (const script of manifest.content_scripts) script.matches = rest(script.matches);
  await writeFile(file, JSON.stringify(manifest));
  return copy;
}
