import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { following, PROBE_WAIT_MS } from '../../../../src/ui/panel/following.ts';
import { WHOLE_PAGE } from '../../../../src/ui/surface/asking.ts';

const ask = vi.fn();
const renew = vi.fn();
const instead = vi.fn();
let badge = async (_: number) => '';
const news = () => following({ ask, renew, instead }, (tabId) => badge(tabId));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.clearAllMocks();
});

it('reads a tab that comes to the front if its page has coverage, and lets it be otherwise', async () => {
  const { front } = news();
  badge = async (tabId) => (tabId === 3 ? '4' : '');
  front(3);
  await vi.runAllTimersAsync();
  expect(instead.mock.calls).toEqual([[null]]);
  expect(ask.mock.calls).toEqual([[WHOLE_PAGE]]);
  front(4);
  await vi.runAllTimersAsync();
  expect(instead.mock.calls.at(-1)).toEqual([{ kind: 'not-read' }]);
  expect(ask).toHaveBeenCalledTimes(1);
});

it('never shows an old answer for a new page, and reads it once its probe says so', async () => {
  const { moved, candidate } = news();
  moved();
  expect(instead.mock.calls).toEqual([[null]]);
  candidate();
  await vi.advanceTimersByTimeAsync(PROBE_WAIT_MS * 2);
  expect(instead).toHaveBeenCalledTimes(1);
  expect(renew.mock.calls).toEqual([[WHOLE_PAGE]]);
});

it('says of a page whose probe is silent that it was not read', async () => {
  news().moved();
  await vi.advanceTimersByTimeAsync(PROBE_WAIT_MS + 1);
  expect(instead.mock.calls).toEqual([[null], [{ kind: 'not-read' }]]);
  expect(ask).not.toHaveBeenCalled();
});

it('drops what it heard of a tab that is no longer in front', async () => {
  const { front } = news();
  const badges = new Map<number, (text: string) => void>();
  badge = (tabId) => new Promise((done) => badges.set(tabId, done));
  front(1);
  front(2);
  badges.get(2)!('');
  badges.get(1)!('4');
  await vi.runAllTimersAsync();
  expect(ask).not.toHaveBeenCalled();
  expect(instead.mock.calls.at(-1)).toEqual([{ kind: 'not-read' }]);
});
