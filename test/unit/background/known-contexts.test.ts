import { expect, test, vi } from 'vitest';
import {
  type Compared,
  fingerprintOf,
  type KnownContext,
  knownContexts,
} from '../../../src/background/known-contexts.ts';
import type { Article } from '../../../src/core/article/article.ts';
import { buildContext, contextSteps } from '../../../src/core/context/build-context.ts';
import { atOnce } from '../../../src/core/slices.ts';
import { ferry, tables } from '../core/sample-event.ts';

const OTHERS = Object.values(ferry).filter((article) => article !== ferry.herald);
const ASKED: Compared = { page: ferry.herald, candidates: OTHERS, wrong: [['a', 'b']], isPart: false };
const copy = <T>(value: T): T => structuredClone(value);

function asked() {
  const known = knownContexts();
  const steps = vi.fn((of: Compared) =>
    contextSteps(of.page, of.candidates, tables, undefined, { isPart: of.isPart }),
  );
  const begin = async (of: Compared, before: KnownContext | null = null) =>
    known(await fingerprintOf(of), before, async () => steps(of));
  const ask = async (of: Compared, before?: KnownContext) => atOnce(await begin(of, before));
  return { ask, begin, steps };
}

test('what was compared a moment ago is not compared again, and is what comparing gives', async () => {
  const { ask, steps } = asked();
  const first = await ask(ASKED);
  expect(first).toEqual(buildContext(ferry.herald, OTHERS, tables));
  expect(await ask(copy(ASKED))).toBe(first);
  expect(steps).toHaveBeenCalledTimes(1);
});

test('what another background has compared is taken, if it was the same', async () => {
  const { ask, steps } = asked();
  const context = buildContext(ferry.herald, OTHERS, tables);
  const of = await fingerprintOf(ASKED);
  expect(await ask({ ...ASKED, isPart: true }, { of, context })).not.toBe(context);
  expect(steps).toHaveBeenCalledTimes(1);
  expect(await ask(ASKED, { of, context })).toBe(context);
  expect(await ask(ASKED)).toBe(context);
  expect(steps).toHaveBeenCalledTimes(1);
});

test('what somebody else is about to compare is waited for', async () => {
  const { begin, steps } = asked();
  const first = await begin(ASKED);
  first.next();
  const second = begin(ASKED);
  const context = atOnce(first);
  expect(atOnce(await second)).toBe(context);
  expect(steps).toHaveBeenCalledTimes(1);
});

test('where that fails it is compared after all', async () => {
  const { begin, steps } = asked();
  const first = await begin(ASKED);
  first.next();
  const second = begin(ASKED);
  expect(() => first.throw(new Error('stopped'))).toThrow('stopped');
  expect(atOnce(await second)).toEqual(buildContext(ferry.herald, OTHERS, tables));
  expect(steps).toHaveBeenCalledTimes(2);
});

const changed = (change: Partial<Article>): Article => ({ ...ferry.herald, ...change });
test.each<[string, Partial<Compared>]>([
  ['text of the page', { page: changed({ text: `${ferry.herald.text} More.` }) }],
  ['headline', { page: changed({ title: 'Another headline' }) }],
  ['outlet', { page: changed({ outlet: 'Another' }) }],
  ['address', { page: changed({ url: 'https://elsewhere.example/' }) }],
  ['byline', { page: changed({ byline: 'Somebody' }) }],
  ['day', { page: changed({ published: '2031-03-15' }) }],
  ['language', { page: changed({ lang: 'de' }) }],
  ['article found', { candidates: OTHERS.slice(1) }],
  ['order of those found', { candidates: OTHERS.toReversed() }],
  [
    'text of one found',
    { candidates: OTHERS.map((each, i) => (i === 0 ? { ...each, text: 'Other.' } : each)) },
  ],
  ['match called wrong', { wrong: [] }],
  ['other match called wrong', { wrong: [['a', 'c']] }],
  ['knowledge of more text', { isPart: true }],
])('another %s is compared anew', async (_, change) => {
  const { ask, steps } = asked();
  await ask(ASKED);
  const other = { ...ASKED, ...change };
  expect(await ask(other)).toEqual(
    buildContext(other.page, other.candidates, tables, undefined, { isPart: other.isPart }),
  );
  expect(steps).toHaveBeenCalledTimes(2);
});

test('four pages are kept, the one asked for longest ago goes first', async () => {
  const { ask, steps } = asked();
  const page = (i: number): Compared => ({
    page: changed({ id: `${i}` }),
    candidates: [],
    wrong: [],
    isPart: false,
  });
  for (const i of [1, 2, 3, 4, 1, 5]) await ask(page(i));
  expect(steps).toHaveBeenCalledTimes(5);
  await ask(page(1));
  expect(steps).toHaveBeenCalledTimes(5);
  await ask(page(2));
  expect(steps).toHaveBeenCalledTimes(6);
});
