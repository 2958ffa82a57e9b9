import { describe, expect, test } from 'vitest';
import { timedBlob } from '../../../../src/corpus/import/timed-blob.ts';

/** A clock that goes on by a second each time it is looked at. */
function clock() {
  let now = 0;
  return () => {
    now += 1_000;
    return now;
  };
}

describe('a blob whose reading is timed', () => {
  test('holds the same, streamed, whole or in part', async () => {
    const blob = new Blob(['one ', 'two ', 'three'], { type: 'text/plain' });
    const timed = timedBlob(blob, { ms: 0 }, clock());
    expect(timed).toBeInstanceOf(Blob);
    expect([timed.size, timed.type]).toEqual([blob.size, blob.type]);
    expect(await new Response(timed.stream()).text()).toBe('one two three');
    expect(await timed.text()).toBe('one two three');
    expect(new TextDecoder().decode(await timed.slice(4, 7).arrayBuffer())).toBe('two');
  });

  test('adds up what it takes', async () => {
    const spent = { ms: 0 };
    const timed = timedBlob(new Blob(['one']), spent, clock());
    await timed.slice(1).arrayBuffer();
    expect(spent.ms).toBe(1_000);
    const reader = timed.stream().getReader();
    await reader.read();
    await reader.read();
    expect(spent.ms).toBe(3_000);
  });

  test('ends with whoever reads it', async () => {
    let cancelled = false;
    const blob = new Blob(['x']);
    blob.stream = () =>
      new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(10)),
        cancel: () => {
          cancelled = true;
        },
      });
    const reader = timedBlob(blob, { ms: 0 }, clock()).stream().getReader();
    await reader.read();
    await reader.cancel();
    expect(cancelled).toBe(true);
  });
});
