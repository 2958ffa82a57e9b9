import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeAll, test } from 'vitest';
import { installFailures } from '../failing/failing-idb.ts';
import { sampleStore } from '../sample-store.ts';
import { FOUND, steps } from './commands.ts';
import { DrivenStore } from './driven-store.ts';

beforeAll(installFailures);

test('whatever is done in whatever order, and wherever it is killed, the store holds what a reader would expect', {
  timeout: 1_200_000,
}, async () => {
  const runs = process.env.LATERAL_LONG === undefined ? 25 : 1_000;
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const { db, ports, name } = await sampleStore();
      const driven = new DrivenStore(db, ports, name);
      for (const one of all) {
        await driven.run(one);
        await driven.agrees();
      }
    }),
    { numRuns: runs, examples: FOUND.map((all) => [all]) },
  );
});
