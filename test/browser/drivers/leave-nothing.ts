import { rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface Leftover {
  /** Process group of a browser, once it is known. */
  group: number | null;
  /** Its profile. */
  readonly folder: string;
}

const leftovers = new Set<Leftover>();

/** What is to be gone when this process ends, however it ends, short of being killed outright. */
export function leaveNothingOf(folder: string): Leftover {
  if (leftovers.size === 0) {
    process.on('exit', removeAll);
    for (const signal of SIGNALS) process.on(signal, endBySignal);
  }
  const leftover: Leftover = { group: null, folder };
  leftovers.add(leftover);
  return leftover;
}

/** Kills what is left of the browser and removes its profile now. */
export async function removeLeftover(leftover: Leftover): Promise<void> {
  killGroup(leftover.group);
  await rm(leftover.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  leftovers.delete(leftover);
  if (leftovers.size === 0) stopListening();
}

/** Kills the browser as it stands; its profile stays as that leaves it. */
export function killBrowser(leftover: Leftover): void {
  killGroup(leftover.group);
  // Its number may be another's from now on.
  leftover.group = null;
}

function removeAll(): void {
  for (const { group, folder } of leftovers) {
    killGroup(group);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
  leftovers.clear();
}

/** Afterwards the signal does what it would have done without us. */
function endBySignal(signal: NodeJS.Signals): void {
  removeAll();
  stopListening();
  process.kill(process.pid, signal);
}

function stopListening(): void {
  process.removeListener('exit', removeAll);
  for (const signal of SIGNALS) process.removeListener(signal, endBySignal);
}

/** On Windows there are no groups: there the browser's own process takes its children with it. */
function killGroup(group: number | null): void {
  if (group === null) return;
  try {
    process.kill(process.platform === 'win32' ? group : -group, 'SIGKILL');
  } catch {
    // Nothing of it is left, which is what was wanted.
  }
}
