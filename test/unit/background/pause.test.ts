import { expect, test } from 'vitest';
import { pause } from '../../../src/background/pause.ts';

test('what waits is served before it goes on', async () => {
  const order: string[] = [];
  setImmediate(() => order.push('waiting'));
  await pause();
  await pause();
  order.push('after');
  expect(order).toEqual(['waiting', 'after']);
});
