import { expect, test, vi } from 'vitest';
import { type Compared, knownContexts } from '../../../src/background/known-contexts.ts';
import type { Article } from '../../../src/core/article/article.ts';
import { buildContext, contextSteps } from '../../../src/core/context/build-context.ts';
import { ferry, tables } from '../core/sample-event.ts';

const OTHERS = Object.values(ferry).filter((article) => article !== ferry.herald);
const ASKED: Compared = { page: ferry.herald, candidates: OTHERS, wrong: [['a', 'b']], isPart: false };
const copy = <T>(value: T): T => structuredClone(value);

function asked() {
  const known = knownContexts();
  const steps = vi.fn((of: Compared) =>
    contextSteps(of.page, of.candidates, tables, undefined, { isPart: of.isPart }),
  );
  const ask = (of: Compared) => {
    const slices = known(of, () => steps(of));
    for (;;) {
      const { done, value } = slices.next();
      if (done) return value;
    }
  };
  return { ask, steps };
}

test('what was compared a moment ago is not compared again, and is what comparing gives', () => {
  const { ask, steps } = asked();
  const first = ask(ASKED);
  expect(first).toEqual(buildContext(ferry.herald, OTHERS, tables));
  expect(ask(copy(ASKED))).toBe(first);
  expect(steps).toHaveBeenCalledTimes(1);
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
])('another %s is compared anew', (_, change) => {
  const { ask, steps } = asked();
  ask(ASKED);
  const other = { ...ASKED, ...change };
  expect(ask(other)).toEqual(
    buildContext(other.page, other.candidates, tables, undefined, { isPart: other.isPart }),
  );
  expect(steps).toHaveBeenCalledTimes(2);
});

test('four pages are kept, the one asked for longest ago goes first', () => {
  const { ask, steps } = asked();
  const page = (i: number): Compared => ({
    page: changed({ id: `${i}` }),
    candidates: [],
    wrong: [],
    isPart: false,
  });
  for (const i of [1, 2, 3, 4, 1, 5]) ask(page(i));
  expect(steps).toHaveBeenCalledTimes(5);
  ask(page(1));
  expect(steps).toHaveBeenCalledTimes(5);
  ask(page(2));
  expect(steps).toHaveBeenCalledTimes(6);
});

test('what was broken off is not kept', () => {
  const known = knownContexts();
  known(ASKED, () => contextSteps(ASKED.page, ASKED.candidates, tables)).next();
  const steps = vi.fn(() => contextSteps(ASKED.page, ASKED.candidates, tables));
  known(ASKED, steps).next();
  expect(steps).toHaveBeenCalledOnce();
});
