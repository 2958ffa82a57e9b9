import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { within } from '../../../test/browser/drivers/within.ts';
import type { BuildAnswer, EngineName, MadeCorpus } from '../extension/jobs.ts';
import { type BenchBrowser, builtNote, launchBench, noteBuilt, runJob } from './bench-browser.ts';
import { engineExtension, type Loadable } from './bench-extensions.ts';
import { buildNote, nameOf } from './made-corpora.ts';

/** In the order in which they are filled: last the one that takes longest and may not hold the largest size. */
export const ENGINES: readonly EngineName[] = ['ours', 'minisearch', 'sqlite', 'flexsearch'];
/** An engine that is not filled by then is said not to hold so much. */
const FILL_LIMIT_MS = 30 * 60_000;

export type EngineExtensions = Readonly<Record<EngineName, Loadable>>;

export function engineExtensions(): EngineExtensions {
  return Object.fromEntries(ENGINES.map((name) => [name, engineExtension(name)])) as EngineExtensions;
}

export function profileOf(size: MadeCorpus): string {
  return join('dist/bench/profiles', nameOf(size));
}

/** What an engine said when it was filled, kept beside the profile. */
export type Built = Readonly<Partial<Record<EngineName, BuildAnswer & { readonly failed?: string }>>>;

/**
 * Fills the profile of a size, each engine in an origin of its own with no IndexedDB from before, where that was not done from
 * the same. An engine that can't hold so much has that said of it and is left out.
 */
export async function fillProfile(
  size: MadeCorpus,
  extensions: EngineExtensions,
  engines: readonly EngineName[],
  say: (text: string) => void,
): Promise<Built> {
  const profile = profileOf(size);
  const noted = join(profile, 'built.json');
  let built: Built = existsSync(noted) ? (JSON.parse(readFileSync(noted, 'utf8')) as Built) : {};
  let browser: BenchBrowser | null = null;
  for (const engine of engines) {
    const note = buildNote(engine, size);
    browser ??= await launchBench(profile, Object.values(extensions));
    if ((await builtNote(await browser.page(extensions[engine]))) === note && built[engine]) continue;
    say(`${nameOf(size)}: filling ${engine}`);
    // What was deleted stays in its LevelDB for long, and every opening goes through it.
    await browser.close();
    removeDatabases(profile, extensions[engine]);
    browser = await launchBench(profile, Object.values(extensions));
    const page = await browser.page(extensions[engine]);
    try {
      const filling = runJob<BuildAnswer>(page, { kind: 'build', engine, corpus: size });
      // Given up, it ends with its browser, and nobody waits for it any more.
      filling.catch(() => {});
      const answer = await within(FILL_LIMIT_MS, `filling ${engine}`, filling);
      built = { ...built, [engine]: answer };
    } catch (error) {
      say(`${nameOf(size)}: ${engine} can't hold it: ${String(error).slice(0, 200)}`);
      built = { ...built, [engine]: { seconds: 0, indexBytes: null, notes: [], failed: String(error) } };
      // Whatever broke may have taken the page with it.
      await browser.close().catch(() => {});
      browser = null;
    }
    mkdirSync(profile, { recursive: true });
    writeFileSync(noted, JSON.stringify(built));
    browser ??= await launchBench(profile, Object.values(extensions));
    await noteBuilt(await browser.page(extensions[engine]), note);
  }
  await browser?.close();
  return built;
}

function removeDatabases(profile: string, { id }: Loadable): void {
  const folder = join(profile, 'Default', 'IndexedDB');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder))
    if (name.startsWith(`chrome-extension_${id}`)) rmSync(join(folder, name), { recursive: true });
}
