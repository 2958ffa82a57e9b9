import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Leftover, leaveNothingOf } from '../drivers/leave-nothing.ts';
import { CHANNEL, stoppingWorker } from './stopping-worker.ts';

const WORKER = 'corpus-worker.js';

export interface StoppableBuild {
  readonly copy: Leftover;
  /** Makes it what was built, at the same place: a browser takes it for the same extension. */
  unchanged(): Promise<void>;
}

/** A copy of a built extension whose corpus worker stops where it is told to. */
export async function stoppableBuild(built: string): Promise<StoppableBuild> {
  const copy = leaveNothingOf(await mkdtemp(join(tmpdir(), 'lateral-stoppable-')));
  await cp(built, copy.folder, { recursive: true });
  const file = join(copy.folder, WORKER);
  const worker = await readFile(file, 'utf8');
  await writeFile(file, `(${stoppingWorker})(${JSON.stringify(CHANNEL)});\n${worker}`);
  return { copy, unchanged: () => writeFile(file, worker) };
}
