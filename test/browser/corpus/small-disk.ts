import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own for a browser's profile, so small that it can be filled. */
export interface SmallDisk {
  /** Starts something whose temporary files lie on this disk. */
  use<Value>(start: () => Promise<Value>): Promise<Value>;
  /** Leaves so few bytes free. */
  fill(left: number): void;
  /** Takes away what `fill` put there. */
  free(): void;
  remove(): void;
}

/** Whether the system lets this process mount a disk: that takes root on Linux. */
export function canMakeSmallDisk(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const folder = mounted(1);
  if (folder !== null) unmount(folder);
  return folder !== null;
}

export function smallDisk(megabytes: number): SmallDisk {
  const folder = mounted(megabytes);
  if (folder === null) throw new Error('No disk can be mounted here.');
  const filler = join(folder, 'filler');
  return {
    async use(start) {
      const before = process.env.TMPDIR;
      process.env.TMPDIR = folder;
      try {
        return await start();
      } finally {
        if (before === undefined) delete process.env.TMPDIR;
        else process.env.TMPDIR = before;
      }
    },
    fill(left) {
      rmSync(filler, { force: true });
      const { bavail, bsize } = statfsSync(folder);
      try {
        writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - left)));
      } catch (error) {
        // The browser took some of it meanwhile: then the disk is fuller than asked for.
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      }
    },
    free: () => rmSync(filler, { force: true }),
    remove: () => unmount(folder),
  };
}

function mounted(megabytes: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'lateral-small-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  if (status === 0) return folder;
  rmSync(folder, { recursive: true });
  return null;
}

function unmount(folder: string): void {
  spawnSync('umount', ['-l', folder]);
  rmSync(folder, { recursive: true, force: true });
}
