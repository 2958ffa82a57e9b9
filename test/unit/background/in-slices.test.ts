import { expect, test, vi } from 'vitest';
import { inSlices, inSlicesOf } from '../../../src/background/in-slices.ts';

function* steps(count: number) {
  for (let i = 0; i < count; i++) yield null;
  return 'done';
}

test('others are answered between any two steps', async () => {
  const pause = vi.fn(async () => {});
  await expect(inSlices(steps(5), pause)).resolves.toBe('done');
  expect(pause).toHaveBeenCalledTimes(5);
});

test('or only after a slice has been long enough', async () => {
  let clock = 0;
  const pause = vi.fn(async () => {
    clock += 100;
  });
  const now = () => clock++;
  // Each step takes one tick; what passes while others are answered is no part of a slice.
  await expect(inSlicesOf(4, steps(10), pause, now)).resolves.toBe('done');
  expect(pause).toHaveBeenCalledTimes(2);
});
