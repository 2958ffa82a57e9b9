import { describe, expect, test, vi } from 'vitest';
import { type BadgePorts, badgeTab, LATE_TEXT_MS } from '../../../src/background/badge-tab.ts';
import { buildContext } from '../../../src/core/context/build-context.ts';
import type { Answer } from '../../../src/messages/protocol.ts';
import { ferry, tables } from '../core/sample-event.ts';

const TAB = 7;
const URL = 'https://news.example/ferry';
const nothing: Answer = { kind: 'not-article', page: 'other', title: 'Ferry' };
const compared: Answer = {
  kind: 'context',
  of: 'page',
  context: buildContext(ferry.herald, [ferry.courier, ferry.evening], tables),
  detection: { topic: 'ferries', score: 1, evidence: [] },
  held: 2,
  pageHeld: false,
};

function ports(answers: readonly Answer[], addresses: readonly (string | null)[] = [URL]) {
  const left = [...answers];
  const places = [...addresses];
  const setBadge = vi.fn(async () => {});
  const wait = vi.fn(async () => {});
  const made: BadgePorts = {
    answer: async () => left.shift()!,
    address: async () => (places.length > 1 ? places.shift()! : places[0]!),
    setBadge,
    wait,
  };
  return { made, setBadge, wait };
}

describe('the badge of a candidate page', () => {
  test('counts the other outlets', async () => {
    const { made, setBadge, wait } = ports([compared]);
    await badgeTab(made, TAB, URL);
    expect(setBadge.mock.calls).toEqual([[TAB, '2', '2 other outlets report this event']]);
    expect(wait).not.toHaveBeenCalled();
  });

  test('a page whose text comes late is read once more', async () => {
    const { made, setBadge, wait } = ports([nothing, compared]);
    await badgeTab(made, TAB, URL);
    expect(wait.mock.calls).toEqual([[LATE_TEXT_MS]]);
    expect(setBadge.mock.calls).toEqual([[TAB, '2', '2 other outlets report this event']]);
  });

  test('a fragment that only scrolls is the same page', async () => {
    const { made, setBadge } = ports([compared], [`${URL}#photos`]);
    await badgeTab(made, TAB, URL);
    expect(setBadge).toHaveBeenCalledOnce();
  });

  test.each([
    ['another page', 'https://news.example/other'],
    ['no tab', null],
  ])('nothing is set when %s has taken its place', async (_, address) => {
    const { made, setBadge } = ports([compared], [address]);
    await badgeTab(made, TAB, URL);
    expect(setBadge).not.toHaveBeenCalled();
  });

  test('a page left while its text was waited for is not read again', async () => {
    const { made, setBadge } = ports([nothing], ['https://news.example/other']);
    await badgeTab(made, TAB, URL);
    expect(setBadge).not.toHaveBeenCalled();
  });
});
