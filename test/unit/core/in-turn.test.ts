import { expect, test } from 'vitest';
import { inTurn } from '../../../src/core/in-turn.ts';

test('what comes at once is done one after another, past what fails', async () => {
  const done: string[] = [];
  const turn = inTurn();
  const slow = (name: string, fails = false) =>
    turn(async () => {
      done.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve));
      done.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const all = await Promise.allSettled([slow('a'), slow('b', true), slow('c')]);
  expect(done).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});
