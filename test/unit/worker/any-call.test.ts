import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CORPUS_CHECKS } from '../../../src/messages/corpus-checks.ts';
import type { WireCalls } from '../../../src/messages/corpus-protocol.ts';
import { sayingLike } from '../../language/spoken.ts';
import { dump } from '../corpus/store/failing/failing-idb.ts';
import { sampleWorker } from './sample-worker.ts';

const NAMES = Object.keys(CORPUS_CHECKS) as (keyof WireCalls)[];
const anything = fc.anything({ withDate: true, withMap: true, withSet: true, withTypedArray: true });

/** Parts that messages of some call have, of which each is nearly right. */
const parts = fc.dictionary(
  fc.constantFrom(
    'set',
    'labels',
    'on',
    'files',
    'plan',
    'number',
    'numbers',
    'query',
    'order',
    'format',
    'import',
  ),
  fc.oneof(
    anything,
    fc.constantFrom<unknown>('starter', 'kept', -1, 2 ** 53, { list: 1, count: -1 }, { name: 'x' }, [], null),
  ),
);
const call = fc.record(
  {
    kind: fc.oneof({ weight: 9, arbitrary: fc.constant('call') }, { weight: 1, arbitrary: anything }),
    id: fc.oneof({ weight: 9, arbitrary: fc.nat() }, { weight: 1, arbitrary: anything }),
    name: fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...NAMES) },
      { weight: 1, arbitrary: fc.constantFrom('toString', '__proto__', 'constructor') },
      { weight: 1, arbitrary: anything },
    ),
    message: fc.oneof(anything, parts),
  },
  { requiredKeys: [] },
);

const isMeant = ({ name, message }: { readonly name?: unknown; readonly message?: unknown }) =>
  NAMES.includes(name as never) && CORPUS_CHECKS[name as keyof WireCalls](message) !== undefined;

test('whatever is asked of the worker that is no call, nothing is written, and it is refused or not heard', async () => {
  const worker = await sampleWorker();
  const before = await dump(worker.db);
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(call, async (raw) => {
      fc.pre(!isMeant(raw));
      const answers = await worker.asked(raw);
      for (const answer of answers) {
        expect(answer).toEqual({
          kind: 'answer',
          id: raw.id,
          failure: {
            kind: 'failed',
            said: sayingLike(/\((?:Unknown message|Malformed message "\w+")\)/),
          },
        });
        refused += 1;
      }
    }),
    { numRuns: process.env.LATERAL_LONG === undefined ? 1_000 : 20_000 },
  );
  expect(refused).toBeGreaterThan(300);
  expect(await dump(worker.db)).toEqual(before);
  worker.close();
});
