import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../../src/command-line/input/split-lines.ts';

async function split(chunks: readonly Buffer[], limit = 1_000) {
  const lines: (string | null)[] = [];
  async function* source() {
    yield* chunks;
  }
  for await (const { number, bytes } of splitLines(source(), limit)) {
    lines.push(bytes?.toString('utf8') ?? null);
    expect(number).toBe(lines.length);
  }
  return lines;
}

describe('splitLines', () => {
  it('gives the same lines however the bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'й', '😀', '\r', '{') })),
        fc.array(fc.nat(40)),
        async (given, cuts) => {
          const bytes = Buffer.from(given.map((line) => `${line}\n`).join(''));
          const edges = [0, ...cuts.filter((cut) => cut <= bytes.length).sort((a, b) => a - b), bytes.length];
          const chunks = edges.slice(1).map((edge, i) => bytes.subarray(edges[i], edge));
          expect(await split(chunks)).toEqual(
            given.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line)),
          );
        },
      ),
    );
  });

  it('reads a last line without a line end, and no line after the last line end', async () => {
    expect(await split([Buffer.from('a\r\nb')])).toEqual(['a', 'b']);
    expect(await split([Buffer.from('a\n\nb\n')])).toEqual(['a', '', 'b']);
    expect(await split([])).toEqual([]);
  });

  it('gives up a line over the limit and keeps the lines around it', async () => {
    const chunks = [
      Buffer.from('ok\nxxxx'),
      Buffer.from('xxxxx'),
      Buffer.from('xx\nok again\n'),
      Buffer.from('12345678'),
    ];
    expect(await split(chunks, 8)).toEqual(['ok', null, 'ok again', '12345678']);
    expect(await split(chunks, 7)).toEqual(['ok', null, null, null]);
  });
});
