import { beforeEach, describe, expect, test, vi } from 'vitest';
import putinBelarus from '../../../assets/topics/putin-belarus.json' with { type: 'json' };
import { answerWhole, type WholePorts } from '../../../src/background/answer-whole.ts';
import { knownContexts } from '../../../src/background/known-contexts.ts';
import type { Article } from '../../../src/core/article/article.ts';
import { contextSteps } from '../../../src/core/context/build-context.ts';
import { coverageSteps } from '../../../src/core/context/coverage-steps.ts';
import { NOTHING_SET } from '../../../src/core/topic/page-settings.ts';
import type { AtHand } from '../../../src/messages/at-hand.ts';
import { lexicon } from '../core/reading/lexicon.ts';
import { ferry, read, tables } from '../core/sample-event.ts';

const TAB = 7;
const ADDRESS = 'https://www.herald.example/minsk?from=front';
const PAGE = { kind: 'page', anyTopic: false } as const;
const eventTables = { rarity: tables.rarity, lexicon: { languages: lexicon.languages } };

const page: Article = {
  ...ferry.other,
  id: 'page',
  url: 'https://herald.example/minsk',
  outlet: 'The Herald',
  title: 'Putin meets Lukashenko in Minsk',
  text: 'Russian President Vladimir Putin met Belarusian leader Alexander Lukashenko in Minsk on Monday. Putin and Lukashenko spoke about gas for Belarus.',
};
const other: Article = { ...page, id: 'other', url: 'https://courier.example/1', outlet: 'Courier' };

let kept: Map<number, AtHand>;
let shown: Article;
let wrong: [string, string][];
const fetched = vi.fn<WholePorts['prepare']>();
const steps = vi.fn<WholePorts['contextSteps']>(async (of) =>
  contextSteps(of.page, of.candidates, tables, read, { isPart: of.isPart }),
);

/** A background that has just started: it knows no comparison. */
function background(given: Partial<WholePorts> = {}): WholePorts {
  return {
    readTab: async () => ({ kind: 'article', article: shown }),
    readSelection: async () => page.text,
    address: async () => ADDRESS,
    mayRead: async () => true,
    settings: async () => NOTHING_SET,
    cover: async (article, candidates) => coverageSteps(article, candidates, eventTables),
    corpus: async () => ({
      count: 1,
      held: async () => 1,
      lookUp: async () => [other],
      keep: async () => null,
      unkeep: async () => {},
    }),
    pause: async () => {},
    packs: [putinBelarus],
    wrong: async () => wrong,
    prepare: fetched,
    contextSteps: steps,
    known: knownContexts(),
    atHand: {
      read: async (tabId) => kept.get(tabId) ?? null,
      leave: async (tabId, atHand) => void kept.set(tabId, structuredClone(atHand)),
      drop: async (tabId) => void kept.delete(tabId),
      cleared: () => 0,
    },
    ...given,
  };
}

beforeEach(() => {
  kept = new Map();
  shown = page;
  wrong = [];
  vi.clearAllMocks();
});

test('an answer is left for the tab, with the address that its page had', async () => {
  const answer = await answerWhole(background(), TAB, PAGE);
  expect(answer.kind).toBe('context');
  expect(kept.get(TAB)).toMatchObject({ url: ADDRESS, answer });
  expect(fetched).toHaveBeenLastCalledWith(false);
});

describe('a background that starts anew', () => {
  test('says the same, without comparing', async () => {
    const before = await answerWhole(background(), TAB, PAGE);
    expect(await answerWhole(background(), TAB, PAGE)).toEqual(before);
    expect(steps).toHaveBeenCalledTimes(1);
    expect(fetched).toHaveBeenLastCalledWith(true);
  });

  test('compares what is another by now, and leaves that', async () => {
    const before = await answerWhole(background(), TAB, PAGE);
    shown = { ...page, text: `${page.text} They met in the palace.` };
    const after = await answerWhole(background(), TAB, PAGE);
    expect(after).not.toEqual(before);
    expect(steps).toHaveBeenCalledTimes(2);
    expect(kept.get(TAB)?.answer).toEqual(after);
    wrong = [['a', 'b']];
    await answerWhole(background(), TAB, PAGE);
    expect(steps).toHaveBeenCalledTimes(3);
  });

  test('has nothing at hand for another page in the tab', async () => {
    await answerWhole(background(), TAB, PAGE);
    await answerWhole(background({ address: async () => 'https://herald.example/other' }), TAB, PAGE);
    expect(fetched).toHaveBeenLastCalledWith(false);
  });
});

test('nothing stays at hand for a page that is compared with nothing', async () => {
  await answerWhole(background(), TAB, PAGE);
  shown = { ...page, title: 'Ferry sinks', text: 'A ferry sank in the harbour. Nobody was hurt.' };
  expect((await answerWhole(background(), TAB, PAGE)).kind).toBe('not-topic');
  expect(kept.size).toBe(0);
});

test('nothing is left for a page that has gone meanwhile', async () => {
  const addresses = [ADDRESS, ADDRESS, 'https://herald.example/next'];
  const given = background({ address: async () => addresses.shift() ?? null });
  expect((await answerWhole(given, TAB, PAGE)).kind).toBe('context');
  expect(addresses).toEqual([]);
  expect(kept.size).toBe(0);
});

test('what was asked for in particular is left for nobody', async () => {
  await answerWhole(background(), TAB, { kind: 'page', anyTopic: true });
  await answerWhole(background(), TAB, { kind: 'selection', frameId: 0 });
  expect(kept.size).toBe(0);
});

test('a session that gives and takes nothing costs no answer', async () => {
  const atHand = {
    ...background().atHand,
    read: () => Promise.reject(new Error('gone')),
    leave: () => Promise.reject(new Error('quota')),
    drop: () => Promise.reject(new Error('quota')),
  };
  expect((await answerWhole(background({ atHand }), TAB, PAGE)).kind).toBe('context');
});
