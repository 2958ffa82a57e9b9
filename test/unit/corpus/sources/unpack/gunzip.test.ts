import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceError } from '../../../../../src/corpus/sources/source-error.ts';
import { gunzip } from '../../../../../src/corpus/sources/unpack/gunzip.ts';
import {
  INFLATION_LIMITS,
  type InflationLimits,
} from '../../../../../src/corpus/sources/unpack/inflation.ts';
import { inWords } from '../../../../../src/words/in-words.ts';
import { chunked } from '../sample-sources.ts';

/** What came, and what was thrown in the end. */
async function unpack(bytes: Uint8Array, cuts: readonly number[] = [], limits?: InflationLimits) {
  const parts: Uint8Array[] = [];
  try {
    for await (const part of gunzip(chunked(bytes, cuts), limits)) parts.push(part);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { text: Buffer.concat(parts).toString(), error: inWords(error.saying) };
  }
  return { text: Buffer.concat(parts).toString(), error: null };
}

const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `{"text":"line ${from + i}: ${(from + i) * 7919}"}\n`).join('');
const text = lines(0, 5_000);

describe('gunzip', () => {
  it('unpacks what gzip packed', async () => {
    expect(await unpack(gzipSync(text))).toEqual({ text, error: null });
    expect(await unpack(gzipSync(''))).toEqual({ text: '', error: null });
    expect(await unpack(gzipSync(text, { level: 0 }))).toEqual({ text, error: null });
  });

  it('unpacks every member, whatever their number and size, and wherever the chunks are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { minLength: 1, maxLength: 40 }),
        fc.array(fc.nat(3_000)),
        async (members, cuts) => {
          const packed = Buffer.concat(members.map((member) => gzipSync(member)));
          const whole = Buffer.concat(members.map((member) => Buffer.from(member))).toString();
          expect(await unpack(packed, cuts)).toEqual({ text: whole, error: null });
        },
      ),
      { numRuns: 30 },
    );
  });

  it('unpacks a member with all the fields that a header may have', async () => {
    const plain = gzipSync(text);
    const fields = Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, 0x1e, 0, 0, 0, 0, 0, 3]),
      Buffer.from([6, 0, 0x42, 0x43, 2, 0, 1, 2]), // as bgzip writes it
      Buffer.from('articles.jsonl\0a comment\0'),
      Buffer.from([0, 0]),
    ]);
    const packed = Buffer.concat([fields, plain.subarray(10), fields, plain.subarray(10)]);
    expect(await unpack(packed)).toEqual({ text: text + text, error: null });
    expect(await unpack(packed, [3, 12, 20, 30])).toEqual({ text: text + text, error: null });
  });

  it('passes over zeros behind the last member, in any number', async () => {
    for (const zeros of [1, 3, 4, 8, 9, 512, 100_000]) {
      expect(await unpack(Buffer.concat([gzipSync(text), Buffer.alloc(zeros)]))).toEqual({
        text,
        error: null,
      });
    }
  });

  it('says that something else stands behind the data, which was all read', async () => {
    for (const behind of ['x', 'abc', 'abcd', 'PK\u0003\u0004 and so on', 'x'.repeat(50_000)]) {
      const { text: read, error } = await unpack(Buffer.concat([gzipSync(text), Buffer.from(behind)]));
      expect(read).toBe(text);
      expect(error).toBe('something else stands behind its gzip data');
    }
    const padded = Buffer.concat([gzipSync(text), Buffer.alloc(70_000), Buffer.from('x')]);
    expect(await unpack(padded)).toEqual({ text, error: 'something else stands behind its gzip data' });
  });

  it('hands over what came before, and says so, wherever the data ends too early', async () => {
    const packed = gzipSync(text);
    for (let end = 2; end < packed.length; end += 997) {
      const { text: read, error } = await unpack(packed.subarray(0, end));
      expect(text.startsWith(read)).toBe(true);
      expect(error).toMatch(/^its gzip data ends too early/);
    }
    for (let missing = 1; missing <= 8; missing++) {
      const { text: read, error } = await unpack(packed.subarray(0, -missing));
      expect(read).toBe(text);
      expect(error).toMatch(/^its gzip data ends too early/);
    }
    const { text: most } = await unpack(packed.subarray(0, packed.length - 200));
    expect(most.length).toBeGreaterThan(text.length / 2);
  });

  it('notices every byte that was changed behind the header, but for bits that are no data', async () => {
    const packed = gzipSync(lines(0, 20));
    const unnoticed: number[] = [];
    const two = Buffer.concat([packed, packed]);
    for (let at = 10; at < two.length; at++) {
      if (at >= packed.length && at < packed.length + 10) continue; // the second header
      const damaged = Buffer.from(two);
      damaged[at]! ^= 0x10;
      if ((await unpack(damaged)).error === null) unnoticed.push(at);
    }
    // Deflate data ends within a byte, of which the other bits mean nothing.
    const ends = [packed.length - 9, two.length - 9];
    expect(ends).toEqual(expect.arrayContaining(unnoticed));
  });

  it('counts what is unpacked, and takes a limit but not one byte more', async () => {
    const limits = { ...INFLATION_LIMITS, most: text.length };
    expect(await unpack(gzipSync(text), [], limits)).toEqual({ text, error: null });
    const over = await unpack(gzipSync(`${text}x`), [], limits);
    expect(over.error).toMatch(/^it unpacks to more than /);
    // Of many members the sum counts.
    const half = text.slice(0, text.length / 2);
    const members = Buffer.concat([half, half, 'xx'].map((member) => gzipSync(member)));
    expect((await unpack(members, [], limits)).error).toMatch(/^it unpacks to more than /);
  });

  it('stops a bomb early, and no file with less than the free bytes', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 2 ** 20));
    expect(bomb.length).toBeLessThan(2 ** 18);
    const { text: read, error } = await unpack(bomb);
    expect(error).toBe('it unpacks to more than 200 times its size, which no text does');
    expect(read.length).toBeLessThan(40 * 2 ** 20);
    expect((await unpack(gzipSync(Buffer.alloc(2 ** 20)))).error).toBeNull();
    expect((await unpack(gzipSync(Buffer.alloc(2 ** 20 + 1)))).error).not.toBeNull();
  });

  it('does not follow a header that never ends', async () => {
    const header = Buffer.concat([
      Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3]),
      Buffer.alloc(2_000_000, 0x61),
    ]);
    expect(await unpack(header)).toEqual({ text: '', error: 'its gzip data is damaged' });
  });
});
