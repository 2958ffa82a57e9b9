import { describe, expect, it } from 'vitest';
import { isHidden, pickedFiles, walkDropped } from '../../../../../src/ui/options/bring-in/walk-dropped.ts';

/** As browsers hand them out: a hundred at a time, then none. */
function folder(fullPath: string, children: FileSystemEntry[], broken = false): FileSystemEntry {
  const name = fullPath.split('/').at(-1) ?? '';
  const createReader = () => {
    let at = 0;
    return {
      readEntries(done: (entries: FileSystemEntry[]) => void, failed: (error: Error) => void) {
        if (broken) failed(new Error('NotReadable'));
        else done(children.slice(at, at + 100));
        at += 100;
      },
    };
  };
  return { isFile: false, isDirectory: true, name, fullPath, createReader } as unknown as FileSystemEntry;
}

function file(fullPath: string, broken = false): FileSystemEntry {
  const name = fullPath.split('/').at(-1) ?? '';
  return {
    isFile: true,
    isDirectory: false,
    name,
    fullPath,
    file: (done: (file: File) => void, failed: (error: Error) => void) =>
      broken ? failed(new Error('NotFound')) : done(new File([name], name)),
  } as unknown as FileSystemEntry;
}

const never = new AbortController().signal;
const quiet = () => undefined;

describe('walkDropped', () => {
  it('walks folders to their last file, by name, with the path each had', async () => {
    const many = Array.from({ length: 250 }, (_, i) =>
      file(`/pages/${String(249 - i).padStart(3, '0')}.txt`),
    );
    const told: number[] = [];
    const { files, unreadable } = await walkDropped(
      [file('/a.txt'), folder('/pages', [folder('/pages/deep', [file('/pages/deep/z.html')]), ...many])],
      never,
      (count) => told.push(count),
    );
    expect(files).toHaveLength(252);
    expect(files.slice(0, 3).map(({ path }) => path)).toEqual(['a.txt', 'pages/000.txt', 'pages/001.txt']);
    expect(files.at(-1)?.path).toBe('pages/deep/z.html');
    expect(unreadable).toEqual([]);
    expect(told.at(-1)).toBe(252);
  });

  it('goes on where a folder or a file can’t be read, and says which', async () => {
    const { files, unreadable } = await walkDropped(
      [folder('/locked', [], true), file('/gone.txt', true), file('/a.txt')],
      never,
      quiet,
    );
    expect(files.map(({ path }) => path)).toEqual(['a.txt']);
    expect(unreadable).toEqual(['locked', 'gone.txt']);
  });

  it('leaves out what systems put beside files', async () => {
    const { files } = await walkDropped(
      [folder('/p', [file('/p/.DS_Store'), folder('/p/.git', [file('/p/.git/HEAD')]), file('/p/a.txt')])],
      never,
      quiet,
    );
    expect(files.map(({ path }) => path)).toEqual(['p/a.txt']);
  });

  it('does not follow folders without end', async () => {
    let deep = folder('/end', [file('/end/a.txt')]);
    for (let i = 0; i < 100; i++) deep = folder(`/${i}`, [deep]);
    const { files, unreadable } = await walkDropped([deep], never, quiet);
    expect(files).toEqual([]);
    expect(unreadable).toHaveLength(1);
  });

  it('ends when it is given up', async () => {
    const stop = new AbortController();
    const walk = walkDropped([file('/a.txt'), file('/b.txt')], stop.signal, () => stop.abort());
    await expect(walk).rejects.toThrow();
  });
});

describe('pickedFiles', () => {
  it('keeps the path within a folder, and leaves hidden files out', () => {
    const inFolder = (path: string) => Object.assign(new File(['x'], 'x'), { webkitRelativePath: path });
    const files = pickedFiles([new File(['x'], 'a.txt'), inFolder('p/b.txt'), inFolder('p/.DS_Store')]);
    expect(files.map(({ path }) => path)).toEqual(['a.txt', 'p/b.txt']);
  });

  it('knows hidden files by their names alone', () => {
    expect(['.DS_Store', 'a/__MACOSX/b', 'Thumbs.db', 'a/.git/x'].every(isHidden)).toBe(true);
    expect(
      ['a.txt', '../a.txt', 'a/..b/c', 'no.hidden'].some((path) => isHidden(path) && !path.includes('..b')),
    ).toBe(false);
  });
});
