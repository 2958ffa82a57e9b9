import { BlobWriter, TextReader, ZipWriter, type ZipWriterConstructorOptions } from '@zip.js/zip.js';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../../../../../src/corpus/sources/source-error.ts';
import { INFLATION_LIMITS } from '../../../../../src/corpus/sources/unpack/inflation.ts';
import { type ZipLimits, zipEntries } from '../../../../../src/corpus/sources/unpack/zip-entries.ts';
import { inWords } from '../../../../../src/words/in-words.ts';

const LIMITS: ZipLimits = { ...INFLATION_LIMITS, entries: 100 };
const bytes = (text: string) => new TextEncoder().encode(text);
const plain = (files: Readonly<Record<string, string>>, level: 0 | 6 = 6) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, bytes(text)])), { level });

/** A zip as zip.js writes it, for what fflate doesn't. */
async function written(files: Readonly<Record<string, string>>, options: ZipWriterConstructorOptions) {
  const writer = new ZipWriter(new BlobWriter(), { useWebWorkers: false, ...options });
  for (const [name, text] of Object.entries(files)) await writer.add(name, new TextReader(text));
  return writer.close();
}

/** Names with what they hold, or why it was not read; and what ended it. */
async function read(zip: Blob | Uint8Array, limits = LIMITS) {
  const blob = zip instanceof Blob ? zip : new Blob([new Uint8Array(zip)]);
  const held: [name: string, text: string][] = [];
  let read = 0;
  try {
    const entries = zipEntries(blob, new AbortController().signal, (more) => (read += more), limits);
    for await (const { name, refused, bytes: open } of entries) {
      const parts: Uint8Array[] = [];
      let said: string | null = refused && inWords(refused);
      try {
        if (refused === null) for await (const part of open()) parts.push(part);
      } catch (error) {
        if (!(error instanceof SourceError)) throw error;
        said = inWords(error.saying);
      }
      held.push([name, said ?? Buffer.concat(parts).toString()]);
    }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { held, error: inWords(error.saying), read };
  }
  return { held, error: null, read };
}

/** Where a signature stands in a zip, the nth time. */
function placeOf(zip: Uint8Array, signature: number, nth = 0): number {
  const view = new DataView(zip.buffer, zip.byteOffset);
  for (let at = 0, met = 0; at + 4 <= zip.length; at++)
    if (view.getUint32(at, true) === signature && met++ === nth) return at;
  throw new Error('no such signature');
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;

describe('zipEntries', () => {
  it('reads files in the order of the archive, packed or stored', async () => {
    const files = { 'b/': '', 'b/two.txt': 'Two. '.repeat(100_000), 'a.txt': 'One.', 'empty.txt': '' };
    for (const level of [0, 6] as const) {
      const { held, error } = await read(plain(files, level));
      expect(error).toBeNull();
      expect(held).toEqual(Object.entries(files).slice(1));
    }
  });

  it('reads zip64, and archives without lengths before the data', async () => {
    const files = { 'a.txt': 'One.', 'b.txt': 'Two. '.repeat(10_000) };
    const expected = { held: Object.entries(files), error: null };
    expect(await read(await written(files, { zip64: true }))).toMatchObject(expected);
    expect(await read(await written(files, { dataDescriptor: true, zip64: true }))).toMatchObject(expected);
    const prefixed = new Blob(['#!/bin/sh of a self-extracting archive\n', await written(files, {})]);
    expect(await read(prefixed)).toMatchObject(expected);
  });

  it('takes names for labels', async () => {
    const files = { '../../etc/x': 'a', '/root/y': 'b', 'C:\\z': 'c', 'ж.txt': 'd', __proto__: 'e' };
    const { held } = await read(plain(files));
    expect(held.map(([name]) => name).slice(0, 4)).toEqual(['../../etc/x', '/root/y', 'C:\\z', 'ж.txt']);
  });

  it('refuses encrypted entries by name, and reads the others', async () => {
    const secret = await written({ 'secret.txt': 'x', 'more.txt': 'y' }, { password: 'p' });
    const refused = 'it is encrypted: unpack the archive with its password first';
    expect((await read(secret)).held).toEqual([
      ['secret.txt', refused],
      ['more.txt', refused],
    ]);
    const zip = plain({ 'a.txt': 'a', 'b.txt': 'b' });
    new DataView(zip.buffer).setUint16(placeOf(zip, CENTRAL) + 8, 1, true);
    expect((await read(zip)).held).toEqual([
      ['a.txt', refused],
      ['b.txt', 'b'],
    ]);
  });

  it('refuses entries whose data lies in that of another', async () => {
    const zip = plain({ 'a.txt': 'the same', 'b.txt': 'the same', 'c.txt': 'another' });
    const view = new DataView(zip.buffer);
    view.setUint32(placeOf(zip, CENTRAL, 1) + 42, placeOf(zip, LOCAL), true);
    expect((await read(zip)).held).toEqual([
      ['a.txt', 'the same'],
      ['b.txt', 'its data lies in that of another entry'],
      ['c.txt', 'another'],
    ]);
  });

  it('counts what is unpacked, whatever is declared', async () => {
    const bomb = zipSync({ 'bomb.txt': new Uint8Array(60 * 2 ** 20), 'a.txt': bytes('fine') });
    expect(bomb.length).toBeLessThan(200_000);
    expect((await read(bomb)).held).toEqual([
      ['bomb.txt', 'it unpacks to more than 200 times its size, which no text does'],
      ['a.txt', 'fine'],
    ]);
    // It says that it is small.
    const view = new DataView(bomb.buffer);
    view.setUint32(placeOf(bomb, CENTRAL) + 24, 1_000, true);
    view.setUint32(placeOf(bomb, LOCAL) + 22, 1_000, true);
    expect((await read(bomb)).held).toEqual([
      ['bomb.txt', 'its data in the archive is damaged: its length is another'],
      ['a.txt', 'fine'],
    ]);
  });

  it('takes the most bytes of all entries together, and not one more', async () => {
    const files = (last: number) => ({
      'a.txt': 'a'.repeat(500),
      'b.txt': 'b'.repeat(500),
      'c.txt': 'c'.repeat(last),
    });
    const limits = { ...LIMITS, most: 1_010 };
    expect((await read(plain(files(10)), limits)).held[2]?.[1]).toBe('c'.repeat(10));
    expect((await read(plain(files(11)), limits)).held[2]?.[1]).toMatch(/^it unpacks to more than /);
  });

  it('takes the most entries, and not one more', async () => {
    const files = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`${i}.txt`, 'a']));
    expect((await read(plain(files(100)))).held).toHaveLength(100);
    expect(await read(plain(files(101)))).toMatchObject({ held: [], error: 'it has more than 100 entries' });
  });

  it('says what is wrong with a damaged archive, and reads the entries that are whole', async () => {
    const zip = plain({ 'a.txt': 'One. '.repeat(100), 'b.txt': 'Two. '.repeat(100) });
    const damaged = new Uint8Array(zip);
    damaged[placeOf(zip, LOCAL) + 40]! ^= 0xff;
    const { held } = await read(damaged);
    expect(held[0]?.[1]).toMatch(/^its data in the archive is damaged/);
    expect(held[1]?.[1]).toBe('Two. '.repeat(100));
    for (const end of [zip.length - 1, zip.length - 30, 100, 30])
      expect((await read(zip.subarray(0, end))).error).toMatch(/zip archive/);
    expect((await read(bytes('PK\u0003\u0004 and nothing more, but long enough'))).error).toMatch(
      /zip archive/,
    );
  });

  it('survives any byte being changed', async () => {
    const zip = plain({ 'a.txt': 'One. '.repeat(20), 'b.txt': 'Two. '.repeat(20) });
    for (let at = 0; at < zip.length; at++) {
      for (const flip of [0xff, 1]) {
        const changed = new Uint8Array(zip);
        changed[at]! ^= flip;
        const { held } = await read(changed);
        expect(held.length).toBeLessThan(5);
      }
    }
  });

  it('ends when it is told to, and tells what was read', async () => {
    const zip = new Blob([new Uint8Array(plain({ 'a.txt': 'a'.repeat(1_000_000), 'b.txt': 'b' }, 0))]);
    const controller = new AbortController();
    await expect(async () => {
      for await (const { bytes: open } of zipEntries(zip, controller.signal)) {
        for await (const _ of open()) controller.abort(new Error('enough'));
      }
    }).rejects.toThrow('enough');
    const { read: count } = await read(zip);
    expect(count).toBe(1_000_001);
  });

  it('leaves an entry that is not read on', async () => {
    const zip = new Blob([new Uint8Array(plain({ 'a.txt': 'a'.repeat(3_000_000), 'b.txt': 'b' }))]);
    const names: string[] = [];
    for await (const { name, bytes: open } of zipEntries(zip, new AbortController().signal)) {
      names.push(name);
      for await (const _ of open()) break;
    }
    expect(names).toEqual(['a.txt', 'b.txt']);
  });
});
