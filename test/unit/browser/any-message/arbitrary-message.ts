import fc from 'fast-check';

/** Whatever a message may be once it has been cloned on its way. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  withNullPrototype: true,
});

const url = 'https://news.example/a';
const mark = { start: 0, end: 5, text: 'Ferry', fact: null, kind: 'shared' };

/** A message of each name as it should be. */
const GOOD: Readonly<Record<string, object>> = {
  candidate: { topic: 'ferries', url },
  left: { url },
  chosen: { fact: 'f1', start: 3 },
  wake: {},
  answer: { tabId: 7, ask: { kind: 'page', anyTopic: false } },
  site: { site: 'news.example', off: true },
  sample: {},
  restore: {},
  keep: { tabId: 7 },
  unkeep: { number: 3 },
  mark: { tabId: 7, url, marks: [mark] },
  show: { tabId: 7, start: 0 },
  unmark: { tabId: 7 },
};

const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...Object.keys(GOOD)) },
  { weight: 1, arbitrary: fc.constantFrom('toString', '__proto__', 'constructor', 'hasOwnProperty', '') },
  { weight: 1, arbitrary: anything },
);

const odd = fc.oneof(
  anything,
  fc.constantFrom<unknown>(
    -1,
    2 ** 53,
    Number.NaN,
    '',
    'x'.repeat(100_000),
    'javascript:alert(1)',
    [],
    {},
    null,
  ),
  fc.constant(undefined),
);

/** Parts of a message of some name, of which some are something else, or too many. */
const nearly = (good: object): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.record(
        Object.fromEntries(
          Object.entries(good).map(([key, value]) => [
            key,
            fc.oneof({ weight: 2, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: odd }),
          ]),
        ),
        { requiredKeys: [] },
      ),
      fc.dictionary(fc.constantFrom('tabId', 'url', 'ask', 'toString', 'then', 'toJSON'), odd, {
        maxKeys: 1,
      }),
    )
    .map(([parts, more]) => ({ ...more, ...parts }));

/** A whole message: nearly right, of another name than its own, or anything. */
export const arbitraryMessage: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 1, arbitrary: anything },
  {
    weight: 3,
    arbitrary: fc.record({
      name,
      message: fc.oneof(anything, ...Object.values(GOOD).map((good) => fc.constant(good))),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.oneof(
      ...Object.entries(GOOD).map(([own, good]) =>
        fc.record({ name: fc.constant(own), message: nearly(good) }),
      ),
    ),
  },
);

export const MESSAGES = Object.entries(GOOD);
