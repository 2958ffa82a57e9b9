import { expect, test } from 'vitest';
import { forgetful } from '../../../src/background/forgetful.ts';

test('makes a value once, also for those who ask while it is being made', async () => {
  let made = 0;
  const get = forgetful(async () => ++made);
  expect(await Promise.all([get(), get(), get()])).toEqual([1, 1, 1]);
  expect(await get()).toBe(1);
});

test('forgets a failure: the next one to ask tries again', async () => {
  let tries = 0;
  const get = forgetful(async () => {
    tries += 1;
    if (tries === 1) throw new Error('The store is asleep.');
    return tries;
  });
  await expect(Promise.all([get(), get()])).rejects.toThrow('The store is asleep.');
  expect([await get(), await get()]).toEqual([2, 2]);
});
